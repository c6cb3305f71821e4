import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('definitions', (table) => {
    table.text('questionnaire').notNullable()
    table.integer('version').notNullable()
    table.text('hash').notNullable()
    table.text('json').notNullable()
    table.text('stored_at').notNullable()
    table.primary(['questionnaire', 'version', 'hash'])
  })
  await knex.schema.createTable('cases', (table) => {
    table.text('id').primary()
    table.text('case_number').notNullable().unique()
    table.text('cpr_index').index()
    table.text('team_id').notNullable()
    table.text('responsible_id').notNullable()
    table.text('wrapped_key').notNullable()
    table.text('child').notNullable()
    table.text('received_at').notNullable()
    table.integer('revision').notNullable()
    table.text('created_at').notNullable()
    table.text('created_by').notNullable()
  })
  await knex.schema.createTable('case_entities', (table) => {
    table.text('case_id').notNullable().references('cases.id')
    table.text('id').notNullable()
    table.text('kind').notNullable()
    table.integer('revision').notNullable()
    table.integer('position').notNullable()
    table.text('answers').notNullable()
    table.text('created_by').notNullable()
    table.text('created_at').notNullable()
    table.text('changed_by').notNullable()
    table.text('changed_at').notNullable()
    table.text('retired_at')
    table.primary(['case_id', 'id'])
  })
  await knex.schema.createTable('case_entity_changes', (table) => {
    table.text('id').primary()
    table.text('case_id').notNullable()
    table.text('entity_id').notNullable()
    table.text('kind').notNullable()
    table.integer('revision').notNullable()
    // Null: the row was taken out of the lists.
    table.text('answers')
    table.text('changed_by').notNullable()
    table.text('changed_at').notNullable()
    table.unique(['case_id', 'entity_id', 'revision'])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['case_entity_changes', 'case_entities', 'cases', 'definitions'])
    await knex.schema.dropTable(table)
}

import type { Knex } from 'knex'

/** A draft moved to another version of its questionnaire: what was set aside, and what must be confirmed afterwards. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('moves', (table) => {
    table.text('id').primary()
    table.text('assessment_id').notNullable().references('assessments.id').index()
    table.text('from_hash').notNullable()
    table.text('to_hash').notNullable()
    table.text('moved_at').notNullable()
    table.text('moved_by').notNullable()
    table.text('set_aside').notNullable()
  })
  await knex.schema.createTable('confirmations', (table) => {
    table.text('id').primary()
    table.text('assessment_id').notNullable().references('assessments.id').index()
    table.text('question').notNullable()
    table.text('reasons').notNullable()
    table.text('asked_at').notNullable()
    table.text('settled_at')
    table.text('settled_by')
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['confirmations', 'moves']) await knex.schema.dropTable(table)
}

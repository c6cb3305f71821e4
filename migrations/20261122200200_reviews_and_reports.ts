import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('statements', (table) => {
    table.text('assessment_id').notNullable().references('assessments.id')
    // An assessment that comes back after a return is reviewed in a new round; what was given stays as it was.
    table.integer('round').notNullable()
    table.text('by').notNullable()
    table.text('content').notNullable()
    table.text('level_at').notNullable()
    table.text('given_at')
    table.primary(['assessment_id', 'round'])
  })
  await knex.schema.createTable('approvals', (table) => {
    table.text('assessment_id').primary().references('assessments.id')
    table.text('by').notNullable()
    table.text('at').notNullable()
    table.text('content').notNullable()
  })
  await knex.schema.createTable('reports', (table) => {
    table.text('id').primary()
    table.text('assessment_id').notNullable().references('assessments.id')
    table.text('edition').notNullable()
    table.integer('number').notNullable().unique()
    table.text('sha256').notNullable()
    table.text('content_hash').notNullable()
    table.integer('pages').notNullable()
    table.text('file').notNullable()
    table.text('purpose').notNullable()
    table.text('recipient').notNullable()
    table.text('issued_by').notNullable()
    table.text('issued_at').notNullable()
  })
  await knex.schema.createTable('counters', (table) => {
    table.text('name').primary()
    table.integer('last').notNullable()
  })
  await knex('counters').insert({ name: 'report', last: 0 })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['counters', 'reports', 'approvals', 'statements']) await knex.schema.dropTable(table)
}

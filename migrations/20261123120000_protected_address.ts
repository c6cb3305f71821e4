import type { Knex } from 'knex'

/** Where somebody is who must not be found. One row a writing, sealed; what stood before is kept. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('protected_addresses', (table) => {
    table.text('case_id').notNullable().references('cases.id')
    table.integer('revision').notNullable()
    table.text('address').notNullable()
    table.text('written_by').notNullable()
    table.text('written_at').notNullable()
    table.primary(['case_id', 'revision'])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('protected_addresses')
}

import type { Knex } from 'knex'

/** Keys for text that a browser could not send: one for each window that an assessment is written in. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('unsent_keys', (table) => {
    table.text('account_id').notNullable().references('accounts.id')
    table.text('id').notNullable()
    table.text('assessment_id').notNullable().references('assessments.id')
    table.text('key').notNullable()
    table.text('created_at').notNullable()
    table.primary(['account_id', 'id'])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('unsent_keys')
}

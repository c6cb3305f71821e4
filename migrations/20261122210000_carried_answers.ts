import type { Knex } from 'knex'

const tables = ['assessment_fields', 'field_changes']

/** Where an answer was written that a later assessment took over or confirmed. */
export async function up(knex: Knex): Promise<void> {
  for (const name of tables) {
    await knex.schema.alterTable(name, (table) => {
      table.integer('written_in')
      table.text('written_at')
    })
  }
}

export async function down(knex: Knex): Promise<void> {
  for (const name of tables) {
    await knex.schema.alterTable(name, (table) => {
      table.dropColumns('written_in', 'written_at')
    })
  }
}

import type { Knex } from 'knex'

/** Who has which assessment open now, and what was not chosen when two people had written the same. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('presence', (table) => {
    table.text('assessment_id').notNullable().references('assessments.id')
    table.text('account_id').notNullable()
    // One person may have two windows; leaving one is not leaving the other.
    table.text('page').notNullable()
    table.text('section')
    table.text('seen_at').notNullable().index()
    table.primary(['assessment_id', 'account_id', 'page'])
  })
  await knex.schema.createTable('kept_texts', (table) => {
    table.text('case_id').notNullable().references('cases.id')
    table.text('id').notNullable()
    // Absent for rows of the case's lists: they belong to every assessment of the case.
    table.text('assessment_id').references('assessments.id')
    table.text('piece').notNullable()
    table.text('list')
    table.text('value').notNullable()
    table.text('written_by').notNullable()
    table.text('written_at').notNullable()
    table.text('chosen_by').notNullable()
    table.text('chosen_at').notNullable()
    table.text('put_away_by')
    table.text('put_away_at')
    table.primary(['case_id', 'id'])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['kept_texts', 'presence']) await knex.schema.dropTable(table)
}

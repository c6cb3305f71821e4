import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('assessments', (table) => {
    table.text('id').primary()
    table.text('case_id').notNullable().references('cases.id')
    table.text('questionnaire').notNullable()
    table.integer('questionnaire_version').notNullable()
    table.text('definition_hash').notNullable()
    table.integer('number').notNullable()
    table.integer('stage').notNullable()
    table.text('status').notNullable().index()
    table.text('status_at')
    table.text('status_by')
    table.text('status_note')
    // Reviewed: with or without conditions. Superseded: the successor.
    table.text('status_detail')
    table.text('created_by').notNullable()
    table.text('created_at').notNullable()
    table.text('predecessor_id').references('assessments.id')
    table.text('settings').notNullable()
    table.text('submitted_at')
    table.text('submitted_by')
    table.text('review_due_at')
    table.text('submission')
    table.integer('revision').notNullable()
    table.unique(['case_id', 'number'])
  })
  await knex.raw(
    `create unique index one_open_assessment on assessments (case_id) where status in ('draft', 'submitted', 'reviewed')`,
  )
  await knex.schema.createTable('assessment_fields', (table) => {
    table.text('assessment_id').notNullable().references('assessments.id')
    table.text('field').notNullable()
    table.integer('revision').notNullable()
    table.text('value')
    table.text('origin').notNullable()
    table.text('changed_by').notNullable()
    table.text('changed_at').notNullable()
    table.primary(['assessment_id', 'field'])
  })
  await knex.schema.createTable('field_changes', (table) => {
    table.text('id').primary()
    table.text('assessment_id').notNullable().references('assessments.id')
    table.text('field').notNullable()
    table.integer('revision').notNullable()
    table.text('value')
    table.text('origin').notNullable()
    table.text('changed_by').notNullable()
    table.text('changed_at').notNullable()
    table.unique(['assessment_id', 'field', 'revision'])
  })
  await knex.schema.createTable('own_levels', (table) => {
    table.text('assessment_id').notNullable().references('assessments.id')
    table.integer('stage').notNullable()
    table.text('level').notNullable()
    table.text('by').notNullable()
    table.text('at').notNullable()
    table.primary(['assessment_id', 'stage'])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['own_levels', 'field_changes', 'assessment_fields', 'assessments']) {
    await knex.schema.dropTable(table)
  }
}

import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('installation', (table) => {
    table.text('id').primary()
    table.text('kind').notNullable()
    // Sealed with the installation's key: a wrong key file is found at the start, not at the first case.
    table.text('key_check').notNullable()
    table.text('created_at').notNullable()
    table.text('probed_at')
  })
  await knex.schema.createTable('teams', (table) => {
    table.text('id').primary()
    table.text('name').notNullable().unique()
  })
  await knex.schema.createTable('accounts', (table) => {
    table.text('id').primary()
    table.text('user_name').notNullable().unique()
    table.text('display_name').notNullable()
    table.text('role').notNullable()
    table.text('password_hash').notNullable()
    table.text('created_at').notNullable()
    table.text('disabled_at')
  })
  await knex.schema.createTable('team_members', (table) => {
    table.text('team_id').notNullable().references('teams.id')
    table.text('account_id').notNullable().references('accounts.id')
    table.primary(['team_id', 'account_id'])
  })
  await knex.schema.createTable('sessions', (table) => {
    table.text('id_hash').primary()
    table.text('account_id').notNullable().references('accounts.id')
    table.text('created_at').notNullable()
    table.text('last_seen_at').notNullable()
    table.text('expires_at').notNullable().index()
  })
  await knex.schema.createTable('sign_in_attempts', (table) => {
    table.text('id').primary()
    // Both as fingerprints: what is typed as a user name is sometimes a password.
    table.text('user_name').notNullable().index()
    table.text('address').notNullable().index()
    table.text('at').notNullable().index()
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['sign_in_attempts', 'sessions', 'team_members', 'accounts', 'teams', 'installation']) {
    await knex.schema.dropTable(table)
  }
}

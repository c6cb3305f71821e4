import type { Knex } from 'knex'

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('audit_log', (table) => {
    // The order of things: clocks can be set back, a sequence cannot.
    table.increments('seq')
    table.text('id').notNullable().unique()
    table.text('at').notNullable()
    table.text('request_id').notNullable()
    table.text('actor')
    table.text('purpose').notNullable()
    table.text('outcome').notNullable()
    table.text('case_id').index()
    table.text('object')
    table.text('detail')
  })
  await knex.schema.createTable('attachments', (table) => {
    table.text('case_id').notNullable()
    table.text('account_id').notNullable().references('accounts.id')
    table.text('kind').notNullable()
    table.text('since').notNullable()
    table.text('until')
    table.primary(['case_id', 'account_id', 'kind', 'since'])
    table.index(['account_id', 'until'])
  })
  await knex.schema.createTable('idempotency_keys', (table) => {
    table.text('account_id').notNullable()
    table.text('key').notNullable()
    table.text('endpoint').notNullable()
    table.text('body_hash').notNullable()
    table.text('request_id').notNullable()
    table.integer('status')
    table.text('reply')
    table.text('at').notNullable().index()
    table.primary(['account_id', 'key'])
  })
  await knex.schema.createTable('contact_numbers', (table) => {
    table.text('id').primary()
    table.integer('position').notNullable()
    table.text('name').notNullable()
    table.text('number')
    table.text('when').notNullable()
    table.text('source').notNullable()
    table.text('checked_on')
    table.text('acute').notNullable()
  })
  await (isSqlite(knex) ? keepInSqlite(knex) : keepInPostgres(knex))
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['contact_numbers', 'idempotency_keys', 'attachments', 'audit_log']) {
    await knex.schema.dropTable(table)
  }
  if (!isSqlite(knex)) await knex.raw('drop function keep_audit_log')
}

// The dialect is not in knex's types; its own compiler knows how it quotes.
const isSqlite = (knex: Knex): boolean => knex('audit_log').toQuery().includes('`')

async function keepInSqlite(knex: Knex): Promise<void> {
  for (const change of ['update', 'delete']) {
    await knex.raw(
      `create trigger audit_log_no_${change} before ${change} on audit_log
       begin select raise(abort, 'audit_log is insert only'); end`,
    )
  }
}

async function keepInPostgres(knex: Knex): Promise<void> {
  await knex.raw(
    `create function keep_audit_log() returns trigger language plpgsql as
     $$ begin raise exception 'audit_log is insert only'; end $$`,
  )
  await knex.raw(
    `create trigger audit_log_kept before update or delete or truncate on audit_log
     for each statement execute function keep_audit_log()`,
  )
}

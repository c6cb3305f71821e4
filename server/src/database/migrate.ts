import type { Knex } from 'knex'

export type Migration = {
  readonly name: string
  readonly up: (knex: Knex) => Promise<void>
  readonly down: (knex: Knex) => Promise<void>
}

/** Any number, as long as every server uses the same. */
const advisoryLock = 18_03_2026

/** Migrations are listed by import, so that a run of the source and a run of the build agree on their names. */
const sourceOf = (migrations: readonly Migration[]): Knex.MigrationSource<Migration> => ({
  getMigrations: () => Promise.resolve([...migrations]),
  getMigrationName: ({ name }) => name,
  getMigration: (migration) => Promise.resolve(migration),
})

/**
 * Brings the database to head. Only one process is here at a time – on PostgreSQL by an advisory lock, on SQLite by the
 * folder's lock – so knex's own lock, which a killed process leaves behind, is freed first.
 */
export async function migrate(
  knex: Knex,
  dialect: 'sqlite' | 'postgres',
  migrations: readonly Migration[],
): Promise<void> {
  const config = { migrationSource: sourceOf(migrations) }
  const bring = async () => {
    await knex.migrate.forceFreeMigrationsLock(config)
    await knex.migrate.latest(config)
  }
  if (dialect === 'sqlite') return bring()
  await knex.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [advisoryLock])
    await bring()
  })
}

/** `ok` when exactly the known migrations have been carried out. */
export async function appliedCheck(knex: Knex, migrations: readonly Migration[]): Promise<string> {
  if (!(await knex.schema.hasTable('knex_migrations'))) return 'Databasen er ikke gjort klar.'
  const rows = await knex<{ name: string }>('knex_migrations').select('name')
  const applied = new Set(rows.map(({ name }) => name))
  const missing = migrations.filter(({ name }) => !applied.has(name))
  if (missing.length > 0) return `${String(missing.length)} ændringer af databasen mangler at blive udført.`
  return applied.size === migrations.length ? 'ok' : 'Databasen er lavet af en nyere version af Forud.'
}

import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databasesFolder, onceInRun, runFolder, waitFor } from '../run/onceInRun'

/** The address of a PostgreSQL that is started when the first test of the run asks for it. */
export const postgresUrl = (): Promise<string> => onceInRun('postgres', start)

async function start(): Promise<string> {
  const given = process.env['TEST_POSTGRES_URL']
  if (given !== undefined && given !== '') return given
  const folder = join(runFolder(), 'postgres')
  mkdirSync(folder)
  const data = join(databasesFolder(), 'postgres-data')
  const said = openSync(join(runFolder(), 'postgres.log'), 'w')
  const program = join(__dirname, 'server.mjs')
  const child = spawn(process.execPath, [program, folder, data, process.env['FORUD_TEST_OWNER'] ?? ''], {
    detached: true,
    stdio: ['ignore', said, said],
  })
  writeFileSync(join(runFolder(), 'postgres.pid'), String(child.pid))
  child.unref()
  const failed = new Promise<never>((_resolve, reject) => {
    child.once('exit', () => reject(new Error(readFileSync(join(runFolder(), 'postgres.log'), 'utf8'))))
  })
  const url = await Promise.race([waitFor(join(folder, 'url')), failed])
  child.removeAllListeners('exit')
  return url
}

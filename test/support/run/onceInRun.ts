import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The folder that all workers of this run of the tests share. Made by `begin.mjs`. */
export const runFolder = (): string => madeFolder('FORUD_TEST_RUN')

/** Where the databases of this run lie; in memory where there is plenty. */
export const databasesFolder = (): string => madeFolder('FORUD_TEST_DATABASES')

function madeFolder(setting: string): string {
  const folder = process.env[setting]
  if (folder === undefined) throw new Error('Run the tests with Jest: its global setup makes the folder they share.')
  return folder
}

/** A new folder that goes away with the run. */
export const temporaryFolder = (): string => mkdtempSync(join(runFolder(), 'folder-'))

/** The first worker that needs it makes it; the others wait and get the same text. */
export async function onceInRun(name: string, make: () => Promise<string>): Promise<string> {
  const done = join(runFolder(), `${name}.done`)
  if (!isFirst(join(runFolder(), `${name}.making`))) return waitFor(done)
  const made = await make()
  writeFileSync(`${done}.new`, made)
  renameSync(`${done}.new`, done)
  return made
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

/** The content of a file that another process writes in one go. */
export async function waitFor(file: string): Promise<string> {
  for (let left = 2400; left > 0; left -= 1) {
    if (existsSync(file)) return readFileSync(file, 'utf8')
    await wait(50)
  }
  throw new Error(`${file} did not appear within two minutes.`)
}

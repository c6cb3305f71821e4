import { join } from 'node:path'
import sqlite3 from 'sqlite3'
import { startRefused } from '../configuration/startRefused.js'

/**
 * One process writes to a folder. The lock is a held transaction on a file of its own: the operating system lets go of
 * it when the process dies, so a killed server never leaves a stale one.
 */
export async function takeWriterLock(folder: string): Promise<() => Promise<void>> {
  const lock = await open(join(folder, 'forud.lock'))
  try {
    await run(lock, 'BEGIN EXCLUSIVE')
  } catch (error) {
    await close(lock)
    if (!isBusy(error)) throw error
    throw startRefused(
      `Databasen i ${folder} bruges allerede af en anden Forud-server. Stop den først, eller vælg en anden mappe med DATA_DIR.`,
    )
  }
  return () => close(lock)
}

const isBusy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'SQLITE_BUSY'

const open = (file: string): Promise<sqlite3.Database> =>
  new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, (error) => (error === null ? resolve(database) : reject(error)))
  })

const run = (database: sqlite3.Database, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    database.exec(sql, (error) => (error === null ? resolve() : reject(error)))
  })

const close = (database: sqlite3.Database): Promise<void> =>
  new Promise((resolve, reject) => {
    database.close((error) => (error === null ? resolve() : reject(error)))
  })

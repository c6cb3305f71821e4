import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { startRefused } from '../configuration/startRefused.js'
import type { NamedKey } from './cipher.js'

export type Keys = readonly [NamedKey, ...NamedKey[]]

const line = /^([a-z0-9]{1,20}) ([A-Za-z0-9_-]+)$/
const keyLength = 32
const howTo =
  'Lav en med: node server/bin/key.mjs FIL, eller skriv en linje med et navn, et mellemrum og 32 tilfældige bytes i base64url.'

/** One key a line, `<id> <32 bytes as base64url>`. The first seals; the others open what they once sealed. */
export function readKeyFile(file: string): Keys {
  if (!existsSync(file)) throw startRefused(`Nøglefilen ${file} findes ikke. ${howTo}`)
  if ((statSync(file).mode & 0o077) !== 0) {
    throw startRefused(`Nøglefilen ${file} kan læses af andre end ejeren. Kør: chmod 600 ${file}`)
  }
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
  const [first, ...others] = lines.map((text) => keyOf(file, text))
  if (first === undefined) throw startRefused(`Nøglefilen ${file} er tom. ${howTo}`)
  if (new Set([first, ...others].map(({ id }) => id)).size !== lines.length) {
    throw startRefused(`Nøglefilen ${file} har to nøgler med samme navn. Giv dem hvert sit.`)
  }
  return [first, ...others]
}

function keyOf(file: string, text: string): NamedKey {
  const [, id, encoded] = line.exec(text.trim()) ?? []
  const bytes = Buffer.from(encoded ?? '', 'base64url')
  if (id === undefined || bytes.length !== keyLength || new Set(bytes).size < keyLength / 4) {
    throw startRefused(`Nøglefilen ${file} har en linje, der ikke er en nøgle på 32 tilfældige bytes. ${howTo}`)
  }
  return { id, bytes }
}

/** A new key file that only its owner can read; an existing one is left as it is. */
export function ensureKeyFile(file: string): void {
  if (existsSync(file)) return
  const key = `k${randomBytes(3).toString('hex')} ${randomBytes(keyLength).toString('base64url')}\n`
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, key, { mode: 0o600, flag: 'wx' })
  } catch {
    throw startRefused(
      `Nøglefilen ${file} kan ikke skrives: giv serverens bruger adgang, eller vælg en anden mappe med DATA_DIR.`,
    )
  }
}

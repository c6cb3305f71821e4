import { writeFileSync } from 'node:fs'
import type { ExportOptions } from './exportFormat.js'
import { refuse, type Outcome } from './outcome.js'

/** On standard output, or with `--out FILE` in a file that only its owner can read. */
export function written(text: string, options: ExportOptions, notes: readonly string[] = []): Outcome {
  const path = options.get('out')
  if (path === undefined) return { ok: true, output: text, notes }
  return writeFile(path, text) ? { ok: true, output: `Skrevet til ${path}`, notes } : cannotWrite(path)
}

export const cannotWrite = (path: string): Outcome =>
  refuse(`Der kan ikke skrives til »${path}«. Kontrollér stien og rettighederne.`)

export const writtenJson = (value: unknown, options: ExportOptions, notes: readonly string[] = []): Outcome =>
  written(JSON.stringify(value, null, 2), options, notes)

export function writeFile(path: string, content: string | Uint8Array): boolean {
  try {
    writeFileSync(path, content, { mode: 0o600 })
    return true
  } catch {
    return false
  }
}

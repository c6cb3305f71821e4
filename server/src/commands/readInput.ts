import { readFileSync } from 'node:fs'

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly says: string }

/** Reads a file of JSON. What can go wrong is said in one sentence that never repeats the file's content. */
export function readInput(path: string): Read {
  const text = readText(path)
  if (text === undefined)
    return { ok: false, says: `Filen »${path}« kan ikke læses. Kontrollér stien og rettighederne.` }
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return { ok: false, says: `Filen »${path}« er ikke gyldig JSON.` }
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

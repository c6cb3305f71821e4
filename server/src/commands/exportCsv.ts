import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { answersCsv, codebookOf } from '@forud/shared'
import type { ExportFormat } from './exportFormat.js'
import { answersNote, givenAnswers } from './givenAnswers.js'
import { refuse, say, type Outcome } from './outcome.js'
import { writeFile } from './written.js'

/** The codebook, and with `--answers` the answers: both in a folder with `--out`, otherwise the one that was asked for. */
export const csvFormat: ExportFormat = (definition, options) => {
  const given = givenAnswers(definition, options)
  if (!given.ok) return refuse(given.says)
  const answers = given.answers && answersCsv(definition, given.answers.answers, given.answers.circumstances)
  const notes = answers === undefined ? [] : [answersNote]
  const folder = options.get('out')
  const codebook = codebookOf(definition)
  if (folder === undefined) return { ...say((answers ?? codebook).trimEnd()), notes }
  return inFolder(
    folder,
    [['codebook.csv', codebook], ...(answers === undefined ? [] : [['answers.csv', answers] as const])],
    notes,
  )
}

function inFolder(folder: string, files: readonly (readonly [string, string])[], notes: readonly string[]): Outcome {
  const isWritten = hasFolder(folder) && files.every(([name, text]) => writeFile(join(folder, name), text))
  return isWritten
    ? { ok: true, output: files.map(([name]) => `Skrevet til ${join(folder, name)}`).join('\n'), notes }
    : refuse(`Der kan ikke skrives i »${folder}«. Kontrollér stien og rettighederne.`)
}

function hasFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    return true
  } catch {
    return false
  }
}

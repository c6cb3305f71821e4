import { parsePublished, questionnaires, type Published } from '@forud/shared'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startRefused } from '../configuration/startRefused.js'
import { versionFrom, versionOf, type Version } from './version.js'

/** The versions that an installation knows, and who stands behind each. */
export type Library = { readonly versions: readonly Version[]; readonly published: Published }

/** Forud's own versions, with the approvals of the repository at `root`. */
export const ownLibrary = (root: string): Library => ({
  versions: questionnaires.map(versionOf),
  published: readPublished(join(root, 'shared/src/questionnaires')),
})

/** The same and a municipality's own, from a folder outside the repository (`QUESTIONNAIRE_DIR`). */
export function libraryWith(own: Library, folder: string | undefined): Library {
  if (folder === undefined) return own
  return {
    versions: [...own.versions, ...readVersions(folder)],
    // What Forud publishes is Forud's to say.
    published: { ...readPublished(folder), ...own.published },
  }
}

const publishedFile = 'published.json'

function readVersions(folder: string): readonly Version[] {
  const found = filesIn(folder).map((file) => ({ file, read: versionFrom(textOf(folder, file)) }))
  const faults = found.flatMap(({ file, read }) => (read.ok ? [] : read.says.map((fault) => `${file}: ${fault}`)))
  if (faults.length > 0) throw startRefused(`QUESTIONNAIRE_DIR: spørgeskemaet kan ikke læses:\n${faults.join('\n')}`)
  return found.flatMap(({ read }) => (read.ok ? [read.version] : []))
}

/** Definitions are the files that end with `.json`, but for the approvals and worked examples. */
const filesIn = (folder: string): readonly string[] =>
  listed(folder)
    .filter((file) => file.endsWith('.json') && file !== publishedFile && !file.endsWith('.examples.json'))
    .sort()

function readPublished(folder: string): Published {
  if (!listed(folder).includes(publishedFile)) return {}
  try {
    return parsePublished(textOf(folder, publishedFile))
  } catch (error) {
    throw startRefused(`${publishedFile} kan ikke læses: ${error instanceof Error ? error.message : 'ukendt fejl'}`)
  }
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw startRefused(`QUESTIONNAIRE_DIR: mappen »${folder}« kan ikke læses.`)
  }
}

const textOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')

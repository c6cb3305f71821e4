import { questionnaires, type QuestionnaireDefinition } from '@forud/shared'
import { isStartRefused } from '../configuration/startRefused.js'
import { libraryWith } from '../questionnaires/library.js'
import { versionOf } from '../questionnaires/version.js'

type Known =
  | { readonly ok: true; readonly definitions: readonly QuestionnaireDefinition[] }
  | { readonly ok: false; readonly says: string }

/** Forud's own versions and those of `QUESTIONNAIRE_DIR`, as a server with the same settings would know them. */
export function knownVersions(folder: string | undefined = process.env['QUESTIONNAIRE_DIR']): Known {
  const own = { versions: questionnaires.map(versionOf), published: {} }
  try {
    const { versions } = libraryWith(own, folder === '' ? undefined : folder)
    return { ok: true, definitions: versions.map(({ definition }) => definition) }
  } catch (error) {
    if (isStartRefused(error)) return { ok: false, says: error.message }
    throw error
  }
}

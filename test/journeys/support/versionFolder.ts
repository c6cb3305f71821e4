import { canonicalJson, type QuestionnaireDefinition } from '@forud/shared'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { versionOf } from '../../../server/src/questionnaires/version'

export type VersionFolder = { readonly folder: string; readonly remove: () => void }

/** What QUESTIONNAIRE_DIR points at: one version, published with two approvals. */
export function folderWith(definition: QuestionnaireDefinition): VersionFolder {
  const folder = mkdtempSync(join(tmpdir(), 'forud-versions-'))
  const { id, version } = definition
  const { hash } = versionOf(definition)
  const approvals = ['Ida Opdigtet', 'Bo Opdigtet'].map((name) => ({
    ...{ name, role: 'fagperson', title: 'Konsulent', date: '2026-11-01', hash },
  }))
  const published = { [`${id}@${String(version)}`]: { hash, approvals } }
  writeFileSync(join(folder, `${id}-${String(version)}.json`), canonicalJson(definition))
  writeFileSync(join(folder, 'published.json'), JSON.stringify(published))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

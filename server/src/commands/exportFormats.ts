import { canonicalJson } from '@forud/shared'
import type { ExportFormat } from './exportFormat.js'
import { say } from './outcome.js'
import { paper } from './paper.js'

/** Every format that `export` knows, by the name that follows `--format`. */
export const exportFormats: ReadonlyMap<string, ExportFormat> = new Map<string, ExportFormat>([
  ['paper', paper],
  ['json', (definition) => say(canonicalJson(definition))],
])

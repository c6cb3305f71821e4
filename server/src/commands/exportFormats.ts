import { canonicalJson } from '@forud/shared'
import type { ExportFormat } from './exportFormat.js'
import { say } from './outcome.js'

/** Every format that `export` knows, by the name that follows `--format`. */
export const exportFormats: ReadonlyMap<string, ExportFormat> = new Map<string, ExportFormat>([
  ['json', (definition) => say(canonicalJson(definition))],
])

import {
  contentStatusOf,
  paperHtml,
  paperOf,
  readExamples,
  type Example,
  type PaperDocument,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ownLibrary } from '../questionnaires/library.js'
import { nameOf, versionOf } from '../questionnaires/version.js'
import { renderPdf } from '../reports/pdf/renderPdf.js'
import type { ExportFormat } from './exportFormat.js'
import { refuse, say, type Outcome } from './outcome.js'
import { readInput } from './readInput.js'
import { cannotWrite, writeFile, written } from './written.js'

// The same place seen from `src` and from `dist`.
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** `export NAME@V --format paper [--out FILE.pdf|FILE.html] [--examples FILE]`: everything, for the people who own the content. */
export const paper: ExportFormat = (definition, options) => {
  const out = options.get('out')
  if (out !== undefined && !/\.(pdf|html)$/i.test(out))
    return refuse('Papirudgaven skrives som PDF eller HTML: --out FIL.pdf eller --out FIL.html')
  const examples = examplesOf(definition, options.get('examples'))
  if (!examples.ok) return refuse(examples.says)
  const document = documentOf(definition, examples.examples)
  return out !== undefined && /\.pdf$/i.test(out) ? writtenPdf(document, out) : written(paperHtml(document), options)
}

async function writtenPdf(document: PaperDocument, path: string): Promise<Outcome> {
  const { bytes, pages } = await renderPdf(document)
  return writeFile(path, bytes) ? say(`Skrevet til ${path} (${String(pages)} sider)`) : cannotWrite(path)
}

function documentOf(definition: QuestionnaireDefinition, examples: readonly Example[]): PaperDocument {
  const { hash } = versionOf(definition)
  const { published } = ownLibrary(root)
  const name = nameOf(definition)
  return paperOf({
    definition,
    hash,
    contentStatus: contentStatusOf(published, name, hash),
    approvals: (published[name]?.approvals ?? []).filter((given) => given.hash === hash),
    examples,
    madeAt: new Date().toISOString(),
  })
}

type Examples =
  { readonly ok: true; readonly examples: readonly Example[] } | { readonly ok: false; readonly says: string }

/** The examples that lie beside a version of the repository, or those of a file. */
function examplesOf({ id, version }: QuestionnaireDefinition, given: string | undefined): Examples {
  const own = join(root, `shared/src/questionnaires/${id}/v${String(version)}/examples.json`)
  if (given === undefined) return existsSync(own) ? parsed(JSON.parse(readFileSync(own, 'utf8'))) : none
  const read = readInput(given)
  return read.ok ? parsed(read.value) : read
}

const none: Examples = { ok: true, examples: [] }

function parsed(value: unknown): Examples {
  const read = readExamples(value)
  if (read.ok) return read
  const [first] = read.errors
  return { ok: false, says: `Eksemplerne kan ikke bruges – ${first?.path ?? ''}: ${first?.message ?? ''}` }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { risikovurderingV1 } from '../../shared/src/questionnaires/risikovurdering/v1/index.js'

const page = readFileSync(join(__dirname, '../../docs/questionnaire.md'), 'utf8')
/** `| C1 | `drabstrussel` | `c_drabstrussel` | factor | 1 | AKUT, required |` */
const lines = [...page.matchAll(/^\| (\w+) +\| `(\w+)` +\| `(\w+)` +\| ([\w: ]+?) +\| ([12]) +\| (.*?) *\|$/gm)].map(
  ([, code, id, draft, kind, stage]) => ({ code, id, draft, kind, stage }),
)
const items = risikovurderingV1.sections.flatMap(({ questions }) => questions)

test('[Q16] the documentation lists every item with its number, id, kind and stage', () => {
  expect(lines.map(({ code, id, kind, stage }) => ({ code, id, kind, stage }))).toEqual(
    items.map((item) => ({
      code: item.code,
      id: item.id,
      kind: item.kind === 'conclusion' ? `conclusion: ${item.part}` : item.kind,
      stage: String(item.stage),
    })),
  )
})

test("[Q16] an id is the draft's without its section letter, in camel case", () => {
  const made = lines.map(({ draft = '' }) =>
    draft.slice(2).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  )
  expect(made).toEqual(lines.map(({ id }) => id))
  expect(lines.every(({ code = '', draft = '' }) => draft.startsWith(`${code.charAt(0).toLowerCase()}_`))).toBe(true)
})

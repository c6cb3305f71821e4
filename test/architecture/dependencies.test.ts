import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(__dirname, '../..')
const nothing = 'export const x = 1\n'
const uses = (path: string): string => `export { x } from '${path}'\n`

/** What must be refused: a rule, the file that breaks it, and what that file imports. */
const wrongs: readonly (readonly [string, string, string])[] = [
  ['engine-stands-alone', 'shared/src/questionnaire/a.ts', 'shared/src/questionnaires/b.ts'],
  ['engine-stands-alone', 'shared/src/questionnaire/c.ts', 'yup'],
  ['around-the-engine', 'shared/src/lint/a.ts', 'shared/src/questionnaires/b.ts'],
  ['around-the-engine', 'shared/src/versions/a.ts', 'shared/src/assessment/b.ts'],
  ['content-is-written-with-builders', 'shared/src/questionnaires/c.ts', 'shared/src/assessment/b.ts'],
  ['assessment-below-report-and-api', 'shared/src/assessment/a.ts', 'shared/src/api/b.ts'],
  ['pictures-are-pure', 'shared/src/pictures/a.ts', 'shared/src/report/b.ts'],
  ['only-readers-draw', 'shared/src/assessment/draws.ts', 'shared/src/pictures/b.ts'],
  ['pictures-below-features', 'client/src/pictures/a.ts', 'client/src/cases/b.ts'],
  ['report-below-api', 'shared/src/report/a.ts', 'shared/src/api/b.ts'],
  ['never-your-own-barrel', 'shared/src/api/a.ts', 'shared/src/index.ts'],
  ['shells-do-not-meet', 'client/src/cases/a.ts', 'server/src/cases/b.ts'],
  ['public-face-of-shared', 'client/src/cases/c.ts', 'shared/src/api/b.ts'],
  ['another-features-service-only', 'server/src/cases/c.ts', 'server/src/reviews/repository.ts'],
  ['another-features-service-only', 'server/src/cases/d.ts', 'server/src/reviews/routes.ts'],
  ['routes-leave-data-to-services', 'server/src/cases/routes.ts', 'server/src/cases/repository.ts'],
  ['repositories-know-no-service', 'server/src/accounts/repository.ts', 'server/src/accounts/service.ts'],
  ['only-the-top-composes', 'server/src/cases/e.ts', 'server/src/compose.ts'],
  ['client-features-are-apart', 'client/src/cases/d.ts', 'client/src/reviews/b.ts'],
  ['design-knows-no-domain', 'client/src/design/a.ts', 'client/src/reviews/b.ts'],
  ['form-below-features', 'client/src/questionnaire/a.ts', 'client/src/reviews/b.ts'],
  ['http-client-shows-nothing', 'client/src/http/a.ts', 'client/src/design/b.ts'],
  ['unsent-knows-no-domain', 'client/src/unsent/a.ts', 'client/src/reviews/b.ts'],
  ['shared-is-pure', 'shared/src/assessment/reads.ts', 'node:fs'],
  ['shared-is-pure', 'shared/src/assessment/stores.ts', 'knex'],
  ['formik-in-one-folder', 'client/src/cases/e.ts', 'formik'],
  ['no-orphan', 'server/src/cases/forgotten.ts', ''],
  ['no-cycle', 'server/src/cases/f.ts', 'server/src/cases/g.ts'],
]

/** What must pass. */
const rights: readonly (readonly [string, string])[] = [
  ['shared/src/api/right.ts', 'shared/src/report/right.ts'],
  ['shared/src/report/right.ts', 'shared/src/assessment/right.ts'],
  ['shared/src/assessment/right.ts', 'shared/src/questionnaire/right.ts'],
  ['shared/src/questionnaires/right.ts', 'shared/src/authoring/right.ts'],
  ['shared/src/authoring/right.ts', 'shared/src/questionnaire/right.ts'],
  ['shared/src/validation/right.ts', 'yup'],
  ['server/src/contacts/routes.ts', 'server/src/contacts/service.ts'],
  ['server/src/contacts/service.ts', 'server/src/contacts/repository.ts'],
  ['server/src/contacts/repository.ts', 'server/src/database/right.ts'],
  ['server/src/contacts/other.ts', 'server/src/reviews/service.ts'],
  ['client/src/app/right.tsx', 'client/src/reviews/b.ts'],
  ['client/src/reviews/page.tsx', 'client/src/questionnaire/form.tsx'],
  ['client/src/reviews/page.tsx', 'client/src/unsent/right.ts'],
  ['client/src/questionnaire/form.tsx', 'formik'],
]

let folder: string
let broken: readonly { readonly rule: string; readonly from: string }[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forud-dependencies-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  write('package.json', '{ "type": "module", "dependencies": { "yup": "1", "formik": "2", "knex": "3" } }')
  for (const [from, to] of [...rights, ...wrongs.map(([, from, to]) => [from, to] as const)]) {
    if (to.includes('/')) write(to, nothing)
    write(from, to === '' ? nothing : uses(pathFrom(from, to)))
  }
  for (const [from, to] of rights) write(from, uses(pathFrom(from, to)))
  write('server/src/cases/f.ts', "import type { B } from './g.js'\nexport type A = B\n")
  write('server/src/cases/g.ts', "import type { A } from './f.js'\nexport type B = { a: A }\n")
  broken = cruised()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const pathFrom = (from: string, to: string): string =>
  to.includes('/') ? `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.tsx?$/, '.js')}` : to

type Report = {
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
  }
}

/** The same configuration as in `npm test`, over a small tree that is full of faults. */
function cruised() {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const options = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json']
  const output = execFileSync(process.execPath, [cruiser, ...options, 'shared', 'server', 'client'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
  return (JSON.parse(output) as Report).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }))
}

test.each(wrongs)('[T7] %s: %s may not import %s', (rule, from) => {
  expect(broken).toContainEqual({ rule, from })
})

test.each(rights)('[T7] %s may import %s', (from) => {
  const directions = broken.filter((found) => found.from === from && found.rule !== 'no-orphan')
  expect(directions).toEqual([])
})

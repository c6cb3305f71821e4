import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = join(__dirname, '../../client/src')
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
const controls = files.flatMap((file) =>
  [...readFileSync(join(sources, file), 'utf8').matchAll(/<(?:input|textarea|select)\b[^]*?(?:\/>|>\n)/g)].map(
    ([tag]) => `${file}: ${tag}`,
  ),
)

test('[U45] every control tells the browser to keep nothing of it', () => {
  expect(controls.length).toBeGreaterThan(6)
  expect(
    controls.filter((control) => !/autoComplete=("off"|\{field\.autoComplete \?\? 'off'\})/.test(control)),
  ).toEqual([])
})

test('[U45] only the sign-in asks to be remembered', () => {
  const asking = files.filter((file) => /autoComplete="(?!off)/.test(readFileSync(join(sources, file), 'utf8')))
  expect(asking).toEqual(['accounts/SignInForm.tsx'])
})

test('[U46] nothing that is typed or shown is sent to the browser’s maker for spelling, writing help or translation', () => {
  const page = readFileSync(join(sources, '../index.html'), 'utf8')
  expect(page).toContain('<body spellcheck="false" writingsuggestions="false">')
  expect(page).toContain('<html lang="da" translate="no">')
  expect(files.filter((file) => /spellCheck|translate=/.test(readFileSync(join(sources, file), 'utf8')))).toEqual([])
})

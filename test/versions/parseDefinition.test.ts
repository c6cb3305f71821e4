import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson, evaluate, parseDefinition, type QuestionnaireDefinition } from '@forud/shared'
import { risikovurderingV1 } from '../../shared/src/questionnaires/risikovurdering/v1/index.js'
import { everyAnswer } from '../support/completeAnswers.js'
import { smallV1, smallV2 } from './fixtures.js'
import { spoilt } from './spoilt.js'

const folder = join(__dirname, '../questionnaires/languages')
const files = readdirSync(folder)
const stored = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const plainCopy = (definition: QuestionnaireDefinition): unknown => JSON.parse(canonicalJson(definition))

function read(value: unknown): QuestionnaireDefinition {
  const parsed = parseDefinition(value)
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return parsed.definition
}

describe('[W1] every language ever published', () => {
  test('has a stored definition, the newest language too', () => {
    const languages = files.map((name) => Number(/\.language-(\d+)\.json$/.exec(name)?.[1]))
    const newest = risikovurderingV1.language
    expect([...new Set(languages)].sort()).toEqual(Array.from({ length: newest }, (_, place) => place + 1))
  })

  test.each(files)('%s is read as version 1 of today', (name) => {
    expect(read(stored(name))).toEqual(plainCopy(risikovurderingV1))
  })

  test.each(files)('%s evaluates as version 1 of today', (name) => {
    const circumstances = { today: '2026-11-22', stage: 2 } as const
    const answers = { ...everyAnswer(risikovurderingV1), drabstrussel: { now: 'ja' as const } }
    const before = evaluate(read(stored(name)), answers, circumstances)
    expect(before).toEqual(evaluate(risikovurderingV1, answers, circumstances))
    expect(before.minimumLevel).toBe(4)
  })
})

describe('[W5] what language 1 took for granted', () => {
  const { caseUse: _, levelDemands: __, ...rest } = smallV1
  const inLanguage1 = (sections: unknown = rest.sections) => ({ ...rest, language: 1, sections })
  const group = (id: string) => ({ ...smallV1.sections[0]?.questions.find(({ kind }) => kind === 'group'), id })
  const withQuestions = (...questions: readonly unknown[]) =>
    read(inLanguage1([{ code: 'A', title: 'A', intro: '', questions }]))

  test('is written in for no question that is not there', () => {
    const definition = read(inLanguage1())
    expect(definition).toEqual({ ...plainCopySmall(), language: 2, caseUse: {}, levelDemands: [] })
  })

  test('is written into a list of that id, and a list of siblings is needed only where somebody asks for them', () => {
    const [section] = withQuestions(group('personer'), group('soeskende'), group('andre')).sections
    expect(section?.questions.map((item) => [item.id, 'list' in item && item.list, 'neededWhen' in item])).toEqual([
      ['personer', 'person', false],
      ['soeskende', 'child', false],
      ['andre', false, false],
    ])
  })

  test('half a pair of channels is none', () => {
    expect(withQuestions(group('kanal')).caseUse).toEqual({})
    expect(withQuestions(group('kanal'), group('forbudte')).caseUse).toEqual({
      channels: { safe: 'kanal', forbidden: 'forbudte' },
    })
  })

  const plainCopySmall = () => plainCopy(smallV1) as object
})

describe('[W3] what cannot be read is refused with its place', () => {
  test.each(spoilt)('%s', (_, spoil, path, message) => {
    const parsed = parseDefinition(spoil(structuredClone(plainCopy(smallV2))))
    if (parsed.ok) throw new Error('The definition was read.')
    expect(parsed.errors).toContainEqual({ path, message })
  })

  test('every fault is told, not only the first', () => {
    const parsed = parseDefinition({ ...smallV2, title: 1, rules: 'ingen', extra: true })
    expect(parsed).toEqual({
      ok: false,
      errors: [
        { path: 'title', message: 'Skal være tekst.' },
        { path: 'rules', message: 'Skal være en liste.' },
        { path: '', message: 'Ukendt felt: extra.' },
      ],
    })
  })
})

describe('[W4] a language that is not known is refused by its number', () => {
  test.each([
    [3, 'Definitionen er skrevet i sprog 3. Programmet læser til og med sprog 2.'],
    [0, 'Sprog 0 kendes ikke. Programmet læser sprog 1 til 2.'],
    [1.5, 'Sprog 1.5 kendes ikke. Programmet læser sprog 1 til 2.'],
    ['2', 'Sproget skal være et tal fra 1 til 2.'],
    [undefined, 'Feltet »language« mangler. Det siger, hvilket sprog definitionen er skrevet i.'],
  ])('%p', (language, message) => {
    expect(parseDefinition({ ...smallV2, language })).toEqual({ ok: false, errors: [{ path: 'language', message }] })
  })
})

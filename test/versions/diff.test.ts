import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changeLogOf, type QuestionnaireDefinition } from '@forud/shared'
import { questionnaireCommand } from '../../server/src/commands/questionnaire.js'
import { smallV1, smallV2 } from './fixtures.js'

const folder = mkdtempSync(join(tmpdir(), 'forud-diff-'))
const fileOf = (name: string, value: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(value))
  return path
}
const from = fileOf('v1.json', smallV1)
const to = fileOf('v2.json', smallV2)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const diff = (...args: readonly string[]) => questionnaireCommand(['diff', ...args])
const sentences = (before: QuestionnaireDefinition, after: QuestionnaireDefinition): readonly string[] =>
  changeLogOf(before, after).flatMap((entry) => entry.sentences.map(({ text }) => text))

test('[W11] the change log says each change in Danish', () => {
  expect(sentences(smallV1, smallV2)).toEqual([
    'Skemaet hedder nu »Lille spørgeskema, 2. udgave« (før »Lille spørgeskema«).',
    'Den faste tekst er ændret: »Støtte, ikke facit.« er blevet til »Støtte, ikke facit. En fagperson vurderer.«',
    'Før »Ingen indikation over Lav« kan vises, skal dette nu også være afklaret: B4 og A2 (før: B4).',
    'Det er ændret, hvad der skal være overvejet, før et niveau kan sendes.',
    'Kildelisten er ændret: NY er kommet til.',
    'Faktorlisten er ændret: R01 er kommet til.',
    'Afsnit E »Grundlaget« er nyt.',
    'Afsnit A hedder nu »Barnet« (før »Afsnit«).',
    'Afsnit D »Til sidst« er udgået.',
    'E1 er flyttet fra afsnit D til afsnit E.',
    'E1 hed før D1.',
    'Svar på E1 hører ikke længere til i det fortrolige bilag.',
    'D2 er flyttet fra afsnit D til afsnit E.',
    'D2 går nu fra 0 til 20 (før fra 0 til 10).',
    'B3 har fået en anden plads i rækkefølgen.',
    'B3 skal nu besvares.',
    'A1 er omformuleret: »Er der talt med barnet alene?« er blevet til »Har en fagperson talt med barnet alene?«',
    'A1 har fået svaret »Nej«.',
    'Hjælpen til A3 er ændret: »Hjælp.« er blevet til »Også en rejse, der ikke er bestilt endnu.«',
    'A5 stilles på en anden betingelse. Før: stilles, indtil det er afklaret, at A3 er »Nej«. Nu: stilles, når A3 er »Ja«.',
    'A6 behøver ikke længere at blive besvaret.',
    'A6 er ikke længere mærket KRITISK.',
    'Det betryggende svar på A6 er nu »Nej« (før »Ja«).',
    'A7 går nu fra 0 til 5 (før fra 0 til 10).',
    'A8 har fået svaret »Bror«.',
    'A8 har ikke længere svaret »Far«.',
    'Svarene på A8 står i en anden rækkefølge.',
    'A9 hører nu til de første 24 timer.',
    'Svaret »Ja« på A9 hedder nu »Ja, i dag«.',
    'Svaret »Nej – begrundes« på A9 skal ikke længere begrundes.',
    'En post i B1 kaldes nu »barn eller ung« (før »barn«).',
    'Feltet »egen risiko« i B1 har fået svaret »Uoplyst«.',
    'Feltet »er der en egen vurdering« i B1 er omformuleret: »egen vurdering« er blevet til »er der en egen vurdering«.',
    'Feltet »alder« i B1 er nyt og skal besvares.',
    'Feltet »hvilken« i B1 er udgået.',
    'B4 stilles ikke længere altid. Nu: stilles, når B3 er »Ja« eller »Ingen«.',
    'B4 besvares nu med ét valg (før med ja, mistanke, nej eller uoplyst).',
    'A10 er nyt og skal besvares: »Overvåges barnets beskeder?«',
    'A11 er nyt: »Hvad ønsker barnet selv?«',
    'D3 er udgået: »Hvad mener naboen?«',
    'Regel R4-1 er omformuleret: »Aktuel trussel« er blevet til »Aktuel trussel mod barnet«.',
    'Regel R4-2 udløses på en anden betingelse. Før: begge dele er opfyldt: A3 er »Ja«; A4 er ubesvaret eller »Uoplyst«, eller A4 er passeret eller ligger højst 30 dage frem. Nu: A3 er »Ja«, eller A4 er passeret eller ligger højst 30 dage frem.',
    'Regel R4-3 er ny: »Tidligere trussel«, mindst niveau 4 Akut, når A2 (tidligere) er »Ja«.',
    'Regel R2-1 udløses på en anden betingelse. Før: B4 er »Ja«. Nu: B4 er »Ja, af og til« eller »Ja, hver dag«.',
    'Regel R2-1 peger nu på mindst niveau 3 Høj (før 2 Moderat).',
    'Regel R3-1 er udgået: »Tidligere trussel«, mindst niveau 3 Høj, når A2 (tidligere) er »Ja«.',
  ])
})

test('[W11] what belongs together stands together, and one decision makes the whole entry one', () => {
  const log = changeLogOf(smallV1, smallV2)
  expect(new Set(log.map(({ name }) => name)).size).toBe(log.length)
  expect(log.find(({ name }) => name === 'A1')).toMatchObject({
    about: 'question',
    weight: 'decision',
    sentences: [
      { weight: 'decision', why: 'Et svar, der er givet, kan betyde noget andet end før.' },
      { weight: 'safe', why: 'Svar, der er givet, kan stadig bruges.' },
    ],
  })
  expect(log.find(({ name }) => name === 'A3')?.weight).toBe('safe')
})

describe('[W20] `npm run questionnaire -- diff`', () => {
  test('compares two files for a person at a terminal', async () => {
    const result = await diff(from, to)
    if (!result.ok) throw new Error(result.says)
    expect(result.output.split('\n').slice(0, 3)).toEqual([
      'lille@1 → lille@2',
      '',
      '46 ændringer. 23 kræver en beslutning.',
    ])
    expect(result.output).toContain(
      'A3\n  · Hjælpen til A3 er ændret: »Hjælp.« er blevet til »Også en rejse, der ikke er bestilt endnu.«\n      sikker: Det ændrer ikke, hvad et svar betyder.',
    )
  })

  test('writes JSON for programs and Markdown for a change log', async () => {
    const json = await diff(from, to, '--format', 'json')
    if (!json.ok) throw new Error(json.says)
    expect(JSON.parse(json.output)).toMatchObject({ from: 'lille@1', to: 'lille@2', changes: { length: 46 } })
    const markdown = await diff(from, to, '--format=markdown')
    if (!markdown.ok) throw new Error(markdown.says)
    expect(markdown.output).toContain(
      '## A8\n\n- A8 har fået svaret »Bror«. _sikker: Svar, der er givet, kan stadig bruges._',
    )
  })

  test('takes the name of a version that the program knows', async () => {
    expect(await diff('risikovurdering@1', 'risikovurdering@1')).toEqual({
      ok: true,
      output: 'risikovurdering@1 → risikovurdering@1\n\nIngen ændringer.',
    })
  })

  test('refuses what it cannot read with every fault and its place', async () => {
    const broken = fileOf('broken.json', { ...smallV2, title: '', colour: 'red' })
    expect(await diff(from, broken)).toEqual({
      ok: false,
      says: `Filen »${broken}« er ikke en definition, som programmet kan læse:\n  title: Værdien mangler.\n  Ukendt felt: colour.`,
    })
  })

  test.each([
    ['one definition only', [from], 'Brug: npm run questionnaire -- diff'],
    ['an unknown format', [from, to, '--format', 'xml'], 'Brug: npm run questionnaire -- diff'],
    ['an unknown version', [from, 'risikovurdering@99'], 'Spørgeskemaet »risikovurdering@99« findes ikke.'],
    ['a file that is not there', [from, join(folder, 'none.json')], 'kan ikke læses'],
  ])('refuses %s', async (_, args, says) => {
    const result = await diff(...args)
    expect(result.ok ? result.output : result.says).toContain(says)
    expect(result.ok).toBe(false)
  })
})

import fc from 'fast-check'
import { answersCsv, codebookOf, csvOf, questionnaires, questionsOf, type Answers } from '@forud/shared'
import { anyAnswers } from '../support/anyAnswers.js'
import { small } from '../support/smallQuestionnaire.js'

const circumstances = { today: '2026-11-22', stage: 2 } as const

/** A reader of RFC 4180 with semicolons, that also takes our apostrophe off again. */
function linesIn(csv: string): readonly (readonly string[])[] {
  const cells = [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n)/g)]
  const lines: string[][] = [[]]
  for (const [, quoted, bare, end] of cells) {
    const text = quoted?.replaceAll('""', '"') ?? bare ?? ''
    lines.at(-1)?.push(text.replace(/^'(?=[=+\-@\t\r\n'＝＋－＠])/, ''))
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}
const linesFor = (answers: Answers, id: string) =>
  linesIn(answersCsv(small, answers, circumstances)).filter(([first]) => first === id)

describe('the file', () => {
  test('[M5] begins with a mark, divides by semicolon and ends lines with CRLF', () => {
    expect(
      csvOf([
        ['a', undefined, 3],
        ['b;c', 'sagde "nej"', 'æøå'],
      ]),
    ).toBe('\uFEFFa;;3\r\n"b;c";"sagde ""nej""";æøå\r\n')
  })

  test.each(['=1+1', '+45 12', '-2', '@SUM(A1)', '\tx', '\rx', "'=1", '＝1'])(
    '[M6] %j is never run by a spreadsheet',
    (text) => {
      const [line = ''] = csvOf([[text]])
        .slice(1)
        .split('\r\n\r\n')
      expect(line.replace(/^"/, '')).toMatch(/^'/)
      expect(linesIn(csvOf([[text]]))).toEqual([[text]])
    },
  )

  test('[M5] any text comes back as it was', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ';', '"', "'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'æ', ','),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (lines) => {
        expect(linesIn(csvOf(lines))).toEqual(lines)
      }),
    )
  })
})

describe('the codebook', () => {
  test('[M7] lists every question, field and value', () => {
    const [header = [], ...lines] = linesIn(codebookOf(small))
    expect(header.slice(0, 8)).toEqual(['id', 'kode', 'afsnit', 'liste', 'slags', 'tekst', 'vaerdi', 'vaerditekst'])
    expect(lines.filter(([id]) => id === 'hvem').map((line) => line.slice(6, 8))).toEqual([
      ['mor', 'Mor'],
      ['far', 'Far'],
      ['uoplyst', 'Uoplyst'],
    ])
    expect(lines.find(([id]) => id === 'hvilken')?.slice(0, 6)).toEqual([
      'hvilken',
      '',
      'A',
      'boern',
      'text',
      'hvilken',
    ])
    const dato = lines.find(([id]) => id === 'dato') ?? []
    expect(dato.slice(10, 14)).toEqual(['1', 'KRITISK', 'ja', 'nej'])
    expect(dato[14]).toContain('A3')
    expect(JSON.parse(dato[15] ?? '')).toEqual({ when: { op: 'is', question: 'rejse', oneOf: ['ja', 'mistanke'] } })
    expect(lines.every((line) => line.length === header.length || line[0] === 'tilstand')).toBe(true)
  })

  test.each(questionnaires)('[M7] of $id has a line for every question', (definition) => {
    const ids = new Set(linesIn(codebookOf(definition)).map(([id]) => id))
    expect(questionsOf(definition).filter(({ id }) => !ids.has(id))).toEqual([])
  })
})

describe('the answers', () => {
  const state = (answers: Answers, id: string): readonly (string | undefined)[] =>
    linesFor(answers, id).map((line) => line[5])

  test('[M8] unknown, unanswered and not asked are three different codes', () => {
    expect(state({ rejse: { value: 'nej' } }, 'dato')).toEqual(['ikkeStillet'])
    expect(state({ rejse: { value: 'ja' } }, 'dato')).toEqual(['ubesvaret'])
    expect(state({ rejse: { value: 'ja' }, dato: { value: 'uoplyst', whyUnknown: 'ikkeSikkert' } }, 'dato')).toEqual([
      'uoplyst',
    ])
    expect(state({ rejse: { value: 'ja' }, dato: { value: '2026-12-01' } }, 'dato')).toEqual(['besvaret'])
  })

  test('[M8] the answer to a question that is not asked stays behind', () => {
    expect(linesFor({ rejse: { value: 'nej' }, dato: { value: '2026-12-01' } }, 'dato').join()).not.toContain('2026')
  })

  test('[M9] a factor has a line for each column, with its own reason and sources', () => {
    const lines = linesFor(
      {
        trussel: {
          now: 'ja',
          earlier: 'uoplyst',
          whyUnknown: { earlier: 'ikkeSpurgt' },
          evidence: [{ kind: 'skole', aspect: 'now' }, { kind: 'barnet' }],
        },
      },
      'trussel',
    )
    expect(lines).toEqual([
      ['trussel', 'A2', '', '', 'nu', 'besvaret', 'ja', 'Ja', '', '', '2'],
      ['trussel', 'A2', '', '', 'tidligere', 'uoplyst', 'uoplyst', 'Uoplyst', 'ikkeSpurgt', '', '1'],
    ])
  })

  test('[M9] every choice and every field of every row has a line, with the row´s id', () => {
    expect(linesFor({ hvem: { values: ['mor', 'far'] } }, 'hvem').map((line) => line[6])).toEqual(['mor', 'far'])
    const rows = [{ id: 'r7', answers: { risiko: { value: 'nej' } } }]
    expect(linesFor({ boern: { rows } }, 'boern').map((line) => line.slice(2, 8))).toEqual([
      ['', '', '', 'besvaret', '1', ''],
      ['r7', 'risiko', '', 'besvaret', 'nej', 'nej'],
      ['r7', 'hvilken', '', 'ikkeStillet', '', ''],
      ['r7', 'vurdering', '', 'ubesvaret', '', ''],
    ])
  })

  test('[M9] a stage 2 question is not asked at stage 1, but what is known is kept', () => {
    const at = (answers: Answers): readonly (string | undefined)[] =>
      linesIn(answersCsv(small, answers, { ...circumstances, stage: 1 }))
        .filter(([id]) => id === 'kontrol')
        .map((line) => line[5])
    expect(at({})).toEqual(['ikkeStillet'])
    expect(at({ kontrol: { value: 'ja' } })).toEqual(['besvaret'])
  })

  test.each([...questionnaires, small])('[M9] every line of $id has every column', (definition) => {
    fc.assert(
      fc.property(anyAnswers(definition), (answers) => {
        const lines = linesIn(answersCsv(definition, answers, circumstances))
        expect(lines.filter((line) => line.length !== 11)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})

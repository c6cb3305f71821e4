import type { Condition } from '../../../../shared/src/questionnaire/condition.js'
import { findingText } from '../../../../shared/src/lint/finding.js'
import { lintErrors } from '../../../../shared/src/lint/lint.js'
import { answer, rule } from '../../../../shared/src/authoring/builders.js'
import { risikovurderingV1 } from '../../../../shared/src/questionnaires/risikovurdering/v1/index.js'

const items = risikovurderingV1.sections.flatMap(({ questions }) => questions)
const read = new Set(risikovurderingV1.rules.flatMap(({ when }) => questionsRead(when)))

describe('[Q7] G-10: what a rule may never read', () => {
  test('questions marked so', () => {
    const closed = items.filter((item) => item.noRule === true)
    expect(closed.map(({ code }) => code)).toEqual(['F5', 'G13', 'G14', 'I7'])
    expect(closed.filter(({ id }) => read.has(id))).toEqual([])
  })

  test('free text, names, lists of people and the conclusion', () => {
    const kinds = new Set(items.filter(({ id }) => read.has(id)).map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['choice', 'date', 'factor', 'rating', 'scale'])
  })

  test('nobody is asked about religion, ethnicity, country of birth, citizenship or nationality', () => {
    const asked = items.flatMap((item) => [
      item.text,
      ...('fields' in item ? (item.fields ?? []) : []).map(({ text }) => text),
    ])
    expect(
      asked.filter((text) => /etnisk|etnicitet|national|statsborger|fødeland|oprindelse|religion/i.test(text)),
    ).toEqual([])
  })

  test.each(['ansatte', 'flereDokumenter', 'haster', 'normbrud', 'konkret'])(
    'a rule that reads %s is refused',
    (id) => {
      const forbidden = rule('R2-99', 2, answer(id).notKnown(), { message: 'Prøve', action: 'Ingen' })
      const errors = lintErrors({ ...risikovurderingV1, rules: [...risikovurderingV1.rules, forbidden] })
      expect(errors.map(findingText)).toContain(`R2-99: reglen må ikke læse »${id}« (G-10).`)
    },
  )
})

function questionsRead(condition: Condition): readonly string[] {
  if (!('of' in condition)) return [condition.question]
  return condition.op === 'not' ? questionsRead(condition.of) : condition.of.flatMap(questionsRead)
}

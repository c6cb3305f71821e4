import { questionnaireCommand } from '../../server/src/commands/questionnaire.js'

const show = async (...options: readonly string[]) => {
  const outcome = await questionnaireCommand(['show', 'risikovurdering@1', ...options])
  if (!outcome.ok) throw new Error(outcome.says)
  return outcome.output
}
type Listed = { readonly questions: readonly Question[]; readonly rules: readonly { readonly id: string }[] }
type Question = { readonly code: string }

test('[T3] show lists every question and every rule as JSON', async () => {
  const { questions, rules } = JSON.parse(await show('--format', 'json')) as Listed
  expect(questions).toHaveLength(105)
  expect(rules).toHaveLength(47)
  expect(questions.find(({ code }) => code === 'C1')).toMatchObject({
    id: 'drabstrussel',
    section: 'C',
    kind: 'factor',
    stage: 1,
    mark: 'acute',
    required: true,
    annex: false,
    safe: 'nej',
  })
  expect(questions.find(({ code }) => code === 'A5')).toMatchObject({
    kind: 'choice',
    options: expect.arrayContaining([{ id: 'nej', label: expect.stringMatching(/^Nej/) as unknown }]) as unknown,
  })
  expect(rules.find(({ id }) => id === 'R4-01')).toMatchObject({
    draftId: 'R4-01',
    minimumLevel: 4,
    when: { op: 'is', question: 'drabstrussel', aspect: 'now', oneOf: ['ja'] },
    message: 'Aktuel drabstrussel mod barnet',
  })
})

test('[T3] show lists conditions and the fields of a group', async () => {
  const { questions } = JSON.parse(await show('--format=json')) as Listed
  expect(questions.find(({ code }) => code === 'E6')).toMatchObject({
    kind: 'group',
    fields: expect.arrayContaining([expect.objectContaining({ id: 'dato', kind: 'approximateDate' })]) as unknown,
  })
  expect(questions.find(({ code }) => code === 'A8')).toHaveProperty('asked.when')
})

test('[T3] show writes the same for a person', async () => {
  const text = await show()
  expect(text).toContain('105 spørgsmål')
  expect(text).toContain('R4-01  mindst niveau 4: Aktuel drabstrussel mod barnet')
})

test('[T4] an unknown verb, version or format is refused with how to write it', async () => {
  for (const args of [[], ['vis'], ['show'], ['show', 'risikovurdering@1', '--format', 'xml']])
    expect(await questionnaireCommand(args)).toEqual({
      ok: false,
      says: expect.stringMatching(/^Brug:\s+npm run questionnaire -- show /) as unknown,
    })
  expect(await questionnaireCommand(['show', 'risikovurdering@999'])).toEqual({
    ok: false,
    says: expect.stringContaining('Der findes: risikovurdering@1') as unknown,
  })
})

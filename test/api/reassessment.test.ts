import { findQuestion, type Answer } from '@forud/shared'
import { questionnaire, type Assessing } from '../support/assessing'
import { givenFrom, type Beginning } from '../support/beginnings'
import { databases, type TestDatabase } from '../support/databases'

const teacher = [{ kind: 'skole', origin: 'Klasselærer', date: '2026-11-20' }] as const
const noThreat: Answer = { now: 'nej', earlier: 'nej', evidence: teacher }
const control: Answer = { now: 'ja', earlier: 'nej', evidence: teacher }
const day = { hours: 24 }

const started = async (at: Assessing, caseId: string, as: 'stage2' | 'reassessment') =>
  ((await at.start(caseId, as)).body as { assessmentId: string }).assessmentId
const finished = async (at: Assessing, id: string, answers: { readonly [question: string]: Answer } = {}) => {
  await at.submit(id, { answers })
  await at.review(id)
  await at.approve(id)
}

/** An approved stage 2 from the day before, and a reassessment of it. */
const reassessmentBegun: Beginning<{
  readonly caseId: string
  readonly id: string
  readonly first: string
  readonly second: string
}> = {
  name: 'reassessmentBegun',
  play: async (at, { clock }) => {
    const first = clock.now()
    const { caseId } = await at.approved({
      answers: { drabstrussel: noThreat, samtale: { value: 'jaAlene' }, frygtSkala: { value: 7 } },
    })
    clock.advance(day)
    const stage2 = await started(at, caseId, 'stage2')
    const second = clock.now()
    await finished(at, stage2, { faerden: control })
    clock.advance(day)
    return { caseId, id: await started(at, caseId, 'reassessment'), first, second }
  },
}

async function reassessing(database: TestDatabase) {
  const begun = await givenFrom(database, reassessmentBegun)
  const { at, id } = begun
  const confirm = (question: string, value: unknown, base = 0) =>
    at.as('sagsbehandler').post(`/api/assessments/${id}/changes`, {
      changes: [{ field: `answers.${question}`, base, value, confirms: true }],
    })
  return { ...begun, confirm }
}

describe.each(databases)('a reassessment, on $name', (database) => {
  test('[B17] has every answer that is not critical, with the assessment and the moment it was written in', async () => {
    const { at, id, first, second } = await reassessing(database)
    const { content, carried } = await at.view(id)
    expect(content.answers['faerden']).toEqual(control)
    expect(carried['faerden']).toEqual({ number: 2, at: second })
    expect(carried['anledning']).toEqual({ number: 1, at: first })
    expect(Object.keys(content.answers).filter((question) => mark(question) !== undefined)).toEqual([])
  })

  test('[B18] shows each previous answer with its sources, and which of them must be confirmed', async () => {
    const { at, id, first } = await reassessing(database)
    const { previous } = await at.view(id)
    expect(previous?.answers['drabstrussel']).toEqual(noThreat)
    expect(previous?.written['drabstrussel']).toEqual({ number: 1, at: first })
    expect(previous).toMatchObject({ number: 2, as: 'reassessment', setAside: [] })
    const marked = Object.keys(previous?.answers ?? {}).filter((question) => mark(question) !== undefined)
    expect([...(previous?.toConfirm ?? [])].sort()).toEqual(marked.sort())
  })

  test('[B19] a confirmed answer is the previous one with its sources, and says who confirmed it and when', async () => {
    const { at, id, first, confirm } = await reassessing(database)
    expect((await confirm('drabstrussel', noThreat)).status).toBe(200)
    const { content, carried, fieldRevisions } = await at.view(id)
    expect(content.answers['drabstrussel']).toEqual(noThreat)
    expect(fieldRevisions['answers.drabstrussel']).toBe(1)
    // Two days after the first.
    const confirmed = { by: 'sagsbehandler', at: '2026-11-24T12:00:00.000Z' }
    expect(carried['drabstrussel']).toEqual({ number: 1, at: first, confirmed })
  })

  test('[B19] whatever differs from the previous answer is an answer of its own, and confirms nothing', async () => {
    const { at, id, confirm } = await reassessing(database)
    await confirm('drabstrussel', { now: 'nej', earlier: 'nej' })
    await confirm('faerden', { ...control, now: 'nej' }, 1)
    const { content, carried } = await at.view(id)
    expect(content.answers['drabstrussel']).toEqual({ now: 'nej', earlier: 'nej' })
    expect([carried['drabstrussel'], carried['faerden']]).toEqual([undefined, undefined])
  })

  test('[B20] an answer that was confirmed and is then changed, or cleared, is no longer the old one', async () => {
    const { at, id, confirm } = await reassessing(database)
    await confirm('drabstrussel', noThreat)
    await at.writeAnswers(id, { drabstrussel: { now: 'ja', earlier: 'nej', evidence: teacher } })
    expect((await at.view(id)).carried['drabstrussel']).toBeUndefined()
    await at.write(id, { 'answers.faerden': undefined })
    expect((await at.view(id)).carried['faerden']).toBeUndefined()
  })

  test('[B21] confirming is a change like any other: on top of what a colleague wrote it is a clash', async () => {
    const { at, id, caseId, confirm } = await reassessing(database)
    const { body } = await at.as('sagsbehandler').get(`/api/cases/${caseId}`)
    const ifMatch = (body as { revision: number }).revision
    const colleague = { account: 'sagsbehandler2', as: 'coworker' }
    await at.as('sagsbehandler').post(`/api/cases/${caseId}/attachments`, colleague, { ifMatch })
    await at.writeAnswers(id, { drabstrussel: { now: 'mistanke', earlier: 'nej' } }, 'sagsbehandler2')
    const reply = await confirm('drabstrussel', noThreat)
    expect([reply.status, reply.body]).toMatchObject([
      409,
      { clashes: [{ field: 'answers.drabstrussel', theirs: { now: 'mistanke' }, yours: { now: 'nej' } }] },
    ])
    expect((await at.view(id)).content.answers['drabstrussel']).toEqual({ now: 'mistanke', earlier: 'nej' })
  })

  test('[B22] an answer that nobody has confirmed holds back sending, in its own words', async () => {
    const { at, id, confirm } = await reassessing(database)
    await confirm('drabstrussel', noThreat)
    const reply = await at.act(id, { does: 'submit', stage: 2 }, 'sagsbehandler')
    const { errors } = reply.body as { errors: readonly { path: string; message: string }[] }
    const message = 'Bekræft eller ret svaret fra sidste vurdering.'
    expect(errors).toContainEqual({ path: 'answers.grovVold', message })
    expect(errors.map(({ path }) => path)).not.toContain('answers.drabstrussel')
  })

  test('[B23] what was sent keeps where its answers came from, and so does the one after it', async () => {
    const { at, id, first, forud, confirm, caseId } = await reassessing(database)
    await confirm('drabstrussel', noThreat)
    const confirmed = { by: 'sagsbehandler', at: forud.clock.now() }
    await finished(at, id)
    expect((await at.view(id)).carried['drabstrussel']).toEqual({ number: 1, at: first, confirmed })
    forud.clock.advance(day)
    const next = await at.view(await started(at, caseId, 'reassessment'))
    expect(next.previous?.written['drabstrussel']).toEqual({ number: 1, at: first })
    expect(next.carried['faerden']?.number).toBe(2)
    expect(caseId).toBe(next.caseId)
  })

  test('[B24] an answer that the previous assessment could not get is shown as last known, with its date', async () => {
    const { at, id, forud, caseId } = await reassessing(database)
    await finished(at, id, { samtale: { value: 'nejIkkeSikkert' } })
    forud.clock.advance(day)
    const { previous } = await at.view(await started(at, caseId, 'reassessment'))
    expect(previous?.answers['frygtSkala']).toBeUndefined()
    expect(previous?.lastKnown['frygtSkala']).toMatchObject({ number: 2, answer: { value: 7 } })
  })
})

const mark = (question: string): string | undefined => {
  const found = findQuestion(questionnaire, question)?.mark
  return found === 'process' ? undefined : found
}

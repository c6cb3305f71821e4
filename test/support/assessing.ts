import {
  danishDate,
  latest,
  type AcuteResponse,
  type Answers,
  type AssessmentView,
  type Conclusion,
  type StatementDraft,
} from '@forud/shared'
import type { UserName } from '../../server/src/demonstration/accounts'
import { completed } from './completeAnswers'
import type { Forud } from './givenForud'

export const questionnaire = latest('risikovurdering')!

export const newCase = {
  caseNumber: '26-000001',
  childName: 'Sara Opdigtet',
  cpr: '0101101234',
  receivedAt: '2026-11-22T09:00:00.000Z',
  occasion: 'underretning',
  responsible: 'sagsbehandler',
}

/** Fails where the call failed, with what was answered. */
function ok({ status, body }: { readonly status: number; readonly body: unknown }): unknown {
  if (status >= 400) throw new Error(`${String(status)} ${JSON.stringify(body)}`)
  return body
}

/** People at work in one Forud, each through the same addresses as the pages. */
export function assessing(forud: Forud) {
  // A session for each call: time may have passed since the last one.
  const { as } = forud
  const view = async (id: string, by: UserName = 'sagsbehandler'): Promise<AssessmentView> =>
    ok(await as(by).get(`/api/assessments/${id}`)) as AssessmentView
  const revision = async (id: string, by: UserName) => ({ ifMatch: (await view(id, by)).revision })

  const openCase = async (changes: Partial<typeof newCase> = {}, by: UserName = 'sagsbehandler') =>
    ok(await as(by).post('/api/cases', { ...newCase, ...changes })) as { caseId: string; assessmentId: string }

  /** Writes on top of what stands there now. */
  const write = async (id: string, fields: { readonly [field: string]: unknown }, by: UserName = 'sagsbehandler') => {
    const { fieldRevisions } = await view(id, by)
    const changes = Object.entries(fields).map(([field, value]) => ({
      field,
      base: fieldRevisions[field] ?? 0,
      ...(value === undefined ? {} : { value }),
    }))
    return ok(await as(by).post(`/api/assessments/${id}/changes`, { changes }))
  }
  const writeAnswers = (id: string, answers: Answers, by?: UserName) => write(id, prefixed('answers', answers), by)

  const lockOwnLevel = async (id: string, level: number | string = 2, by: UserName = 'sagsbehandler') =>
    ok(await as(by).put(`/api/assessments/${id}/own-level`, { level }, await revision(id, by)))

  const act = async (id: string, request: object, by: UserName) =>
    as(by).post(`/api/assessments/${id}/actions`, request, await revision(id, by))

  /** Everything a stage needs, with the given answers in place of the most reassuring ones. */
  const fill = async (id: string, given: Filled = {}) => {
    const { content, stage } = await view(id)
    const today = danishDate(forud.clock.now())
    const answers = completed(questionnaire, { ...content.answers, ...given.answers }, { today, stage })
    await writeAnswers(id, answers)
    if (given.acute !== undefined) await write(id, prefixed('acute', given.acute))
    await lockOwnLevel(id, given.ownLevel)
    await write(id, prefixed('conclusion', { ...cautious(today), ...given.conclusion }))
  }
  const submit = async (id: string, given: Filled = {}) => {
    await fill(id, given)
    const { stage } = await view(id)
    return ok(await act(id, { does: 'submit', stage }, 'sagsbehandler'))
  }

  const claim = async (id: string, by: UserName = 'konsulent') => ok(await as(by).post(`/api/reviews/${id}/claim`, {}))
  const lockConsultantLevel = async (id: string, level: number | string = 2, by: UserName = 'konsulent') =>
    ok(await as(by).put(`/api/reviews/${id}/own-level`, { level }, await revision(id, by)))
  const give = async (id: string, statement: Partial<StatementDraft> = {}, by: UserName = 'konsulent') =>
    ok(await as(by).post(`/api/reviews/${id}/statement/given`, { ...agreed, ...statement }, await revision(id, by)))
  const review = async (id: string, statement?: Partial<StatementDraft>) => {
    await claim(id)
    await lockConsultantLevel(id)
    await give(id, statement)
  }
  const approve = async (id: string) => ok(await act(id, { does: 'approve' }, 'leder'))

  /** From nothing to an approved stage 1. */
  const approved = async (given: Filled = {}) => {
    const opened = await openCase()
    await submit(opened.assessmentId, given)
    await review(opened.assessmentId)
    await approve(opened.assessmentId)
    return opened
  }
  const start = async (caseId: string, how: 'stage2' | 'reassessment', by: UserName = 'sagsbehandler') =>
    as(by).post(`/api/cases/${caseId}/assessments`, { as: how })

  return {
    ...{ as, view, openCase, write, writeAnswers, lockOwnLevel, act, fill, submit },
    ...{ claim, lockConsultantLevel, give, review, approve, approved, start },
  }
}

export type Assessing = ReturnType<typeof assessing>
export type Filled = {
  readonly answers?: Answers
  readonly acute?: { readonly [question: string]: AcuteResponse }
  readonly ownLevel?: number | string
  readonly conclusion?: Conclusion
}

const prefixed = (place: string, values: object): { readonly [field: string]: unknown } =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${place}.${name}`, value as unknown]))

/** Not yet, at level 2: what a careful person concludes on little. */
const cautious = (today: string): Conclusion => ({
  level: 2,
  reason: 'Kontrollen er tydelig, men der er ingen akutte tegn.',
  raisedReason: 'Barnet virker bange.',
  involvement: 'ikkeEndnu',
  notYet: { reason: 'Barnet er ikke hørt.', reconsiderBy: today, laterInformation: 'Sagsbehandleren ringer.' },
  reassessBy: today,
  scenarios: (['mestSandsynlig', 'vaerstTaenkelig', 'foraeldreneFaarKendskab'] as const).map((type) => ({
    id: type,
    type,
    event: 'Barnet sendes væk.',
    warningSigns: 'Fravær.',
    countermeasure: 'Aftalt kontakt hver dag.',
    responsible: 'Sagsbehandleren',
  })),
})

const agreed: StatementDraft = {
  agreesOnInvolvement: 'ja',
  alternativeExplanation: 'En konflikt om lektier.',
  decision: 'godkendt',
  comments: [],
}

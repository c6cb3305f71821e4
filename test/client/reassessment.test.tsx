import type { Answer, AssessmentView, PreviousView } from '@forud/shared'
import { screen, waitFor, within } from '@testing-library/react'
import { assessmentServer, draft, openDesk } from './support/desk.js'

const teacher = [{ kind: 'skole', origin: 'Klasselærer', date: '2026-10-02' }] as const
const noThreat: Answer = { now: 'nej', earlier: 'nej', evidence: teacher }
const control: Answer = { now: 'ja', earlier: 'nej' }
const october = { number: 1, at: '2026-10-03T08:00:00.000Z' }

const previous: PreviousView = {
  as: 'reassessment',
  ...october,
  number: 2,
  questionnaire: draft.questionnaire,
  answers: { drabstrussel: noThreat, faerden: control, samtale: { value: 'jaAlene' } },
  written: { drabstrussel: october, faerden: october, samtale: october },
  toConfirm: ['drabstrussel', 'samtale'],
  setAside: [],
  lastKnown: { frygtSkala: { ...october, answer: { value: 7 } } },
}
const reassessment: AssessmentView = {
  ...draft,
  number: 3,
  stage: 2,
  content: { ...draft.content, answers: { faerden: control } },
  fieldRevisions: { 'answers.faerden': 1 },
  carried: { faerden: october },
  previous,
}

let number = 0
async function opened(page: string, view: AssessmentView = reassessment) {
  // Every test has an assessment of its own: what is unsaved outlives the page.
  const own = { ...view, id: `r${String((number += 1))}` }
  const server = assessmentServer(own)
  const desk = openDesk(page, own.id)
  await screen.findByRole('navigation', { name: 'Afsnit' })
  return { server, ...desk }
}
const row = (id: string) => within(document.querySelector<HTMLElement>(`[data-question="${id}"]`)!)
const confirm = (code: string) => screen.getByRole('button', { name: `Bekræft svaret er uændret : ${code}` })

describe('a reassessment', () => {
  test('[B31] shows beside a critical question the previous answer with its source and date, and leaves it unanswered', async () => {
    await opened('afsnit/C')
    const text = document.querySelector('[data-question="drabstrussel"] .previous')
    expect(text).toHaveTextContent('Fra vurdering nr. 1, 3. oktober 2026')
    expect(text).toHaveTextContent('Skole eller dagtilbud, Klasselærer · 02.10.2026')
    expect(row('drabstrussel').getAllByRole('radio', { checked: false })).toHaveLength(10)
  })

  test('[B32] one press says that the answer still holds, with everything it rested on', async () => {
    const { user, server } = await opened('afsnit/C')
    await user.click(confirm('C1'))
    expect(row('drabstrussel').getAllByRole('radio', { name: 'Nej', checked: true })).toHaveLength(2)
    expect(row('drabstrussel').getByText(/Uændret siden vurdering nr. 1, 3. oktober 2026 – bekræftet/)).toBeVisible()
    const change = { field: 'answers.drabstrussel', base: 0, value: noThreat, confirms: true }
    await waitFor(() => expect(server.changes()).toEqual([change]))
  })

  test('[B32] focus goes from the button, which is gone, to the answer', async () => {
    const { user } = await opened('afsnit/C')
    await user.click(confirm('C1'))
    const question = document.querySelector('[data-question="drabstrussel"]')
    await waitFor(() => expect(question).toContainElement(document.activeElement as HTMLElement))
  })

  test('[B32] what is changed after it was confirmed is sent as an answer, and no longer called unchanged', async () => {
    const { user, server } = await opened('afsnit/C')
    await user.click(confirm('C1'))
    await user.click(row('drabstrussel').getAllByRole('radio', { name: 'Mistanke' })[0]!)
    expect(row('drabstrussel').queryByText(/bekræftet/)).toBeNull()
    expect(row('drabstrussel').getByText('Svaret i vurdering nr. 1, 3. oktober 2026')).toBeVisible()
    await waitFor(() => expect(server.changes().at(-1)?.value).toMatchObject({ now: 'mistanke' }), { timeout: 4000 })
    expect(server.changes().at(-1)).not.toHaveProperty('confirms')
  })

  test('[B33] says quietly where an answer that was taken over is from, until it is changed', async () => {
    const { user } = await opened('afsnit/D')
    expect(row('faerden').getByText('Fra vurdering nr. 1, 3. oktober 2026')).toBeVisible()
    await user.click(row('faerden').getAllByRole('radio', { name: 'Nej' })[0]!)
    expect(row('faerden').queryByText('Fra vurdering nr. 1, 3. oktober 2026')).toBeNull()
    expect(row('faerden').getByText('Svaret i vurdering nr. 1, 3. oktober 2026')).toBeVisible()
  })

  test('[B34] shows what was last known of a question that is not asked now', async () => {
    await opened('afsnit/B')
    const panel = screen.getByRole('region', { name: 'Ikke stillet nu, men besvaret før' })
    expect(panel).toHaveTextContent('B4')
    expect(panel).toHaveTextContent('Sidst kendt: vurdering nr. 1, 3. oktober 2026')
    expect(panel).toHaveTextContent('7')
  })

  test('[B34] shows at the end of a section what has no place in this version any more', async () => {
    const setAside = [
      {
        question: 'faerden',
        path: ['faerden'],
        answer: control,
        reason: 'questionRemoved' as const,
      },
    ]
    await opened('afsnit/D', { ...reassessment, previous: { ...previous, setAside } })
    const panel = await screen.findByRole('region', { name: 'Svar fra sidste vurdering uden plads i denne version' })
    expect(panel).toHaveTextContent('Ja')
  })

  test('[B22] says what is missing in the words that tell what to do', async () => {
    await opened('send')
    expect(await screen.findAllByText(/Bekræft eller ret svaret fra sidste vurdering/)).not.toHaveLength(0)
  })

  test('[B35] lists who knows what, and who does not count by themselves', async () => {
    const answers = { drabstrussel: noThreat, faerden: { ...control, evidence: [{ kind: 'underretter' as const }] } }
    await opened('afsnit/C', { ...reassessment, content: { ...draft.content, answers } })
    const known = screen.getByRole('complementary', { name: 'Hvad ved vi' })
    expect(known).toHaveTextContent(
      /1 uafhængig kilde.*Klasselærer · Skole eller dagtilbud.*Tæller ikke for sig selv.*Underretter/,
    )
  })

  test('[B33] stage 2 continues, and calls no answer old', async () => {
    await opened('afsnit/C', { ...reassessment, previous: { ...previous, as: 'stage2', toConfirm: [] } })
    expect(document.querySelector('.previous')).toBeNull()
  })
})

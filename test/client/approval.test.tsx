import { within } from '@testing-library/react'
import type { AssessmentView, Evaluation } from '@forud/shared'
import { ApprovalPage } from '../../client/src/approvals/ApprovalPage.js'
import { lise } from './support/accounts.js'
import { definitionReply, mother, precaution, submitted } from './support/cases.js'
import { fakeServer, problem } from './support/fakeServer.js'
import { renderPage } from './support/renderPage.js'

const evaluation: Evaluation = {
  asked: ['drabstrussel'],
  relevantAnswers: {},
  minimumLevel: 3,
  findings: [
    {
      rule: 'R3-01',
      minimumLevel: 3,
      because: ['drabstrussel'],
      message: 'Mistanke om trussel.',
      action: 'Tal med politiet.',
    },
  ],
  undecided: [{ rule: 'R4-02', minimumLevel: 4, missing: ['grovVold'] }],
  acute: [],
  unknown: [],
  unanswered: [],
  unclarified: ['grovVold'],
  independentSources: 1,
  basis: 'begraenset',
  counts: {
    asked: 1,
    clarified: 0,
    unknown: { ikkeSpurgt: 0, ikkeAfklaret: 0, ikkeSikkert: 0, withoutReason: 0 },
    unanswered: 1,
  },
}
const reviewed: AssessmentView = {
  ...submitted,
  status: { is: 'reviewed', at: '2026-11-22T10:00:00.000Z', by: 'karl', withConditions: true },
  allowed: ['approve', 'return'],
  conclusionWithheld: 'no',
  evaluation,
  entities: [mother, precaution],
  ownLevel: { stage: 2, level: 2, by: 'anna', at: '2026-11-20T10:00:00.000Z' },
  content: {
    ...submitted.content,
    conclusion: {
      level: 2,
      reason: 'Mor er støttende.',
      deviations: { 'R3-01': 'Truslen var ment som spøg.' },
      involvement: 'underForholdsregler',
      persons: [{ person: 'mor', decision: 'underForholdsregler', mayKnow: 'Kun mødetidspunktet' }],
      reassessBy: '2026-12-04',
    },
  },
  statement: {
    ownLevel: 3,
    ownLevelAt: '2026-11-22T09:00:00.000Z',
    by: 'karl',
    agreesOnInvolvement: 'delvist',
    agreementReason: 'Far bør vente.',
    decision: 'godkendtMedVilkaar',
    conditions: 'Samtalen holdes alene med mor.',
    comments: [{ id: 'k1', question: 'drabstrussel', text: 'Spørg barnet.', at: '2026-11-22T09:30:00.000Z' }],
    givenAt: '2026-11-22T10:00:00.000Z',
  },
}
const given = (view: AssessmentView, more = {}) =>
  fakeServer({ assessment: () => view, definition: definitionReply, act: () => ({ revision: 13 }), ...more })
const opened = async () => {
  const page = renderPage(<ApprovalPage account={lise} />, {
    path: '/godkendelse/:assessmentId',
    at: '/godkendelse/v1',
  })
  await page.findByRole('heading', { name: 'Niveau' })
  return page
}

test('[U27] level, indication and the reason for going below it stand together', async () => {
  given(reviewed)
  const { getByRole } = await opened()
  const level = getByRole('region', { name: 'Niveau' })
  expect(level).toHaveTextContent('Fastsat niveau2 Moderat')
  expect(level).toHaveTextContent('IndikationMindst 3 Høj')
  expect(level).toHaveTextContent('OplysningsgrundlagBegrænset')
  const indication = getByRole('region', { name: 'Hvad indikationen bygger på' })
  expect(indication).toHaveTextContent('Peger mod mindst 3 Høj: Mistanke om trussel. (R3-01; svar C1)')
  // What nobody can tell yet is said as such, and never left out.
  expect(indication).toHaveTextContent('1 regel kan ikke afgøres endnu')
  expect(indication).toHaveTextContent('Aktuel grov vold mod barnet (R4-02, 4 Akut) – mangler C2')
  expect(indication).toHaveTextContent('Fraveget: Truslen var ment som spøg.')
  expect(indication).toHaveTextContent('Akutte og kritiske spørgsmål uden afklaret svar: C2.')
})

test('[U27] where the consultant sees it otherwise is said at the top', async () => {
  given(reviewed)
  const { getByText } = await opened()
  getByText('Konsulenten ser det ikke helt som sagsbehandleren')
  getByText('Niveau: sagsbehandleren 2 Moderat, konsulenten 3 Høj.')
  getByText('Inddragelse: konsulenten er delvist enig.')
})

test('[U27] the decision for each person and each precaution can be read before approving', async () => {
  given(reviewed)
  const { getByRole } = await opened()
  expect(getByRole('row', { name: /^Mor/ })).toHaveTextContent('Under forholdsreglerKun mødetidspunktet')
  expect(getByRole('row', { name: /Barnet er forberedt/ })).toHaveTextContent(
    'Anna Holm25.11.2026 kl. 12.00Ikke udført',
  )
})

test('[U28] approving is confirmed with what it means for contact', async () => {
  const server = given(reviewed)
  const { user, getByRole, getByLabelText, findByRole } = await opened()
  await user.type(getByLabelText(/Vilkår/), 'Kun på kontoret')
  await user.click(getByRole('button', { name: 'Godkend' }))
  const dialog = await findByRole('dialog', { name: 'Godkend vurderingen?' })
  expect(dialog).toHaveTextContent('forældrene kan inddrages under særlige forholdsregler.')
  expect(server.callsTo('act')).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Ja, godkend' }))
  expect(server.last('act')?.body).toEqual({ does: 'approve', conditions: 'Kun på kontoret' })
  expect(server.last('act')?.headers.get('if-match')).toBe('"12"')
})

test('[U28] a provisional assessment that would open is said not to open', async () => {
  given({
    ...reviewed,
    stage: 1,
    content: { ...reviewed.content, conclusion: { level: 2, involvement: 'kanInddrages' } },
  })
  const { user, getByRole, findByRole } = await opened()
  await user.click(getByRole('button', { name: 'Godkend' }))
  expect(await findByRole('dialog')).toHaveTextContent('må ikke kontaktes, før hele vurderingen er godkendt')
})

test('[U28] sending back takes a comment', async () => {
  const server = given(reviewed)
  const { user, getByRole, findByRole } = await opened()
  await user.click(getByRole('button', { name: 'Send tilbage' }))
  const dialog = await findByRole('dialog', { name: 'Send tilbage til sagsbehandleren' })
  await user.click(within(dialog).getByRole('button', { name: 'Send tilbage' }))
  within(dialog).getByText('Skriv, hvad der skal ændres.')
  expect(server.callsTo('act')).toEqual([])
  await user.type(within(dialog).getByLabelText('Hvad skal ændres?'), 'Tal med skolen')
  await user.click(within(dialog).getByRole('button', { name: 'Send tilbage' }))
  expect(server.last('act')?.body).toEqual({ does: 'return', comment: 'Tal med skolen' })
})

test('[U28] what somebody else changed meanwhile is not approved, and the page says so', async () => {
  given(reviewed, { act: () => problem({ type: 'edited-elsewhere', revision: 13 }) })
  const { user, getByRole, findByRole, findByText } = await opened()
  await user.click(getByRole('button', { name: 'Godkend' }))
  await user.click(await findByRole('button', { name: 'Ja, godkend' }))
  await findByText(/Nogen har ændret det, siden du åbnede siden/)
})

test('[U28] whoever may not approve gets no buttons', async () => {
  given({ ...reviewed, allowed: [] })
  const { queryByRole } = await opened()
  expect(queryByRole('button', { name: 'Godkend' })).toBeNull()
})

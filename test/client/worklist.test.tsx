import type { WorkItem } from '@forud/shared'
import { WorklistPage } from '../../client/src/cases/WorklistPage.js'
import { anna, karl, lise } from './support/accounts.js'
import { fakeServer, problem } from './support/fakeServer.js'
import { renderPage } from './support/renderPage.js'

const item: WorkItem = {
  caseId: 'sag1',
  caseNumber: '27.24-1',
  childInitials: 'SP',
  assessmentId: 'v1',
  stage: 1,
  why: 'acuteAssessmentDue',
  gate: 'closed',
  responsible: 'Anna Holm',
  also: [],
  urgency: 90,
}
const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000 + 5_000).toISOString()
const work = (...items: readonly Partial<WorkItem>[]) =>
  fakeServer({
    worklist: () => ({
      items: items.map((part, place) => ({ ...item, caseId: `sag${place}`, assessmentId: `v${place + 1}`, ...part })),
    }),
  })

test('[U11] a row says in words why it is there, and how much time is left', async () => {
  work({ dueAt: inMinutes(192) })
  const { findByRole } = renderPage(<WorklistPage account={anna} />)
  const row = await findByRole('row', { name: /27\.24-1/ })
  expect(row).toHaveTextContent('24-timers-vurdering')
  expect(row).toHaveTextContent('3 t 12 min tilbage af 24 timer')
  expect(row).toHaveTextContent('Ingen kontakt')
})

test('[U11] what is late says by how much', async () => {
  work({ why: 'reassessmentOverdue', dueAt: new Date(Date.now() - 4 * 86_400_000 - 60_000).toISOString() })
  const { findByRole } = renderPage(<WorklistPage account={anna} />)
  expect(await findByRole('row', { name: /27\.24-1/ })).toHaveTextContent('overskredet med 4 dage')
})

test('[U11] rows stand in the order in which the server sent them', async () => {
  work({ caseNumber: 'B', why: 'acuteSignal' }, { caseNumber: 'A', why: 'nothingDue' })
  const { findAllByRole } = renderPage(<WorklistPage account={anna} />)
  const links = await findAllByRole('link', { name: /^[AB] · SP$/ })
  expect(links.map(({ textContent }) => textContent)).toEqual(['B · SP', 'A · SP'])
})

test.each([
  ['a caseworker to the draft', anna, 'draft', '/vurderinger/v1'],
  ['a consultant to the review', karl, 'claimedReview', '/gennemsyn/v1'],
  ['a leader to the approval', lise, 'awaitsApproval', '/godkendelse/v1'],
  ['anybody else to the case', lise, 'draft', '/sager/sag0'],
] as const)('[U11] a row leads %s', async (_, account, why, address) => {
  work({ why })
  const { findByRole } = renderPage(<WorklistPage account={account} />)
  expect(await findByRole('link', { name: '27.24-1 · SP' })).toHaveAttribute('href', address)
})

test('[U70] an acute signal does not hide what else the case waits for, nor the way to it', async () => {
  work({ why: 'acuteSignal', also: ['awaitsApproval', 'draft'], dueAt: inMinutes(60), dueFor: 'awaitsApproval' })
  const { findByRole } = renderPage(<WorklistPage account={lise} />)
  const row = await findByRole('row', { name: /27\.24-1/ })
  expect(row).toHaveTextContent('Akut faresignalVenter på godkendelse1 t tilbage')
  expect(row).not.toHaveTextContent('af 24 timer')
  expect(await findByRole('link', { name: '27.24-1 · SP' })).toHaveAttribute('href', '/godkendelse/v1')
})

test('[U12] a CPR number is searched for in the body, and never stands in an address', async () => {
  const server = fakeServer({
    worklist: () => ({ items: [] }),
    findCases: () => ({ found: [{ caseId: 'sag9', caseNumber: '27.24-9', childInitials: 'AB' }] }),
  })
  const { user, findByLabelText, findByRole, getByLabelText } = renderPage(<WorklistPage account={anna} />)
  await user.type(await findByLabelText('Sagsnummer eller CPR-nummer'), '010112-1234')
  await user.click(await findByRole('button', { name: 'Søg' }))
  await findByRole('link', { name: '27.24-9 · AB' })
  expect(server.last('findCases')?.body).toEqual({ cpr: '0101121234' })
  expect(server.calls.map(({ address }) => address).join()).not.toContain('0101')
  expect(getByLabelText('adresse')).toHaveTextContent(/^\/$/)
})

test('[U12] anything that is not a CPR number is searched for as a case number', async () => {
  const server = fakeServer({ worklist: () => ({ items: [] }), findCases: () => ({ found: [] }) })
  const { user, findByLabelText, findByRole, findByText } = renderPage(<WorklistPage account={anna} />)
  await user.type(await findByLabelText('Sagsnummer eller CPR-nummer'), '27.24-9')
  await user.click(await findByRole('button', { name: 'Søg' }))
  await findByText('Ingen sag fundet')
  expect(server.last('findCases')?.body).toEqual({ caseNumber: '27.24-9' })
})

test('[U12] a search without anything in it is not sent', async () => {
  const server = fakeServer({ worklist: () => ({ items: [] }), findCases: () => problem({ type: 'not-found' }) })
  const { user, findByRole, findByText } = renderPage(<WorklistPage account={anna} />)
  await user.click(await findByRole('button', { name: 'Søg' }))
  await findByText('Skriv et sagsnummer eller et CPR-nummer.')
  expect(server.callsTo('findCases')).toEqual([])
})

import type { Block, IssuedReport, ReportDocument } from '@forud/shared'
import { within } from '@testing-library/react'
import { ReportPage } from '../../client/src/reports/ReportPage.js'
import { anna, karl } from './support/accounts.js'
import { submitted } from './support/cases.js'
import { fakeServer, unreachable } from './support/fakeServer.js'
import { renderPage } from './support/renderPage.js'

const blocks: readonly Block[] = [
  { is: 'heading', level: 2, text: 'Overblik' },
  { is: 'heading', level: 3, text: 'Detaljer' },
  { is: 'paragraph', text: 'Et afsnit.' },
  { is: 'list', items: ['første', 'andet'] },
  { is: 'highlights', items: [{ label: 'Niveau', value: '3 Høj', lines: ['Mindst 3'], tone: 'danger' }] },
  { is: 'facts', caption: 'Fakta', rows: [{ label: 'Begrundelse', value: 'Ikke besvaret', state: 'unanswered' }] },
  { is: 'entries', entries: [{ title: 'Hændelse 1', facts: [{ label: 'Type', value: 'Trussel' }] }] },
  { is: 'notice', title: 'Husk', lines: ['Ring først.'], tone: 'warning' },
  {
    is: 'legend',
    items: [{ value: { text: 'Uoplyst', state: 'unknown', tone: 'plain' }, meaning: 'Ikke det samme som nej.' }],
  },
  {
    is: 'answers',
    caption: 'C. Akutte faresignaler',
    rows: [
      {
        question: 'drabstrussel',
        code: 'C1',
        mark: 'AKUT',
        text: 'Er der truet?',
        values: [
          { label: 'Nu', text: 'Uoplyst', state: 'unknown', tone: 'plain' },
          { label: 'Tidligere', text: 'Nej', state: 'answered', tone: 'plain' },
        ],
        notes: ['Spurgt to gange.'],
        evidence: [{ text: 'Skole, 20.11.2026' }],
        entries: [],
      },
      {
        question: 'udrejse',
        code: 'C4',
        text: 'Er barnet på vej ud?',
        values: [{ text: 'Ikke stillet', state: 'notAsked', tone: 'quiet' }],
        notes: [],
        evidence: [],
        entries: [],
      },
    ],
  },
  { is: 'table', caption: 'Regler', columns: ['Regel', 'Mindst'], rows: [['R3-01', '3 Høj']] },
  {
    is: 'signatures',
    rows: [{ role: 'Leder', name: 'Ikke underskrevet', at: '', what: 'Godkendelse', signed: false }],
  },
]
const document: ReportDocument = {
  edition: 'vurdering',
  title: 'Risikovurdering',
  subtitle: 'Før forældre og netværk inddrages',
  editionLabel: 'Vurdering',
  language: 'da-DK',
  madeAt: '2026-11-22T10:00:00.000Z',
  header: {
    municipality: 'Demokommune',
    caseNumber: '27.24-1',
    childInitials: 'SP',
    version: 'Vurdering nr. 1',
    questionnaire: 'risikovurdering, version 1',
    level: '3 Høj',
    status: 'Udkast',
  },
  draft: { watermark: 'UDKAST', text: 'Vurderingen er ikke godkendt.' },
  contentStatus: 'Indholdet er et udkast og er ikke fagligt godkendt',
  blocks,
}
const file: IssuedReport = {
  id: 'r1',
  edition: 'vurdering',
  number: 17,
  sha256: 'ab12cd',
  issuedAt: '2026-11-22T10:00:00.000Z',
  issuedBy: 'Anna Holm',
  purpose: 'Sagens akter',
  recipient: 'Fagsystemet',
  pages: 9,
}
const given = (more = {}) =>
  fakeServer({ preview: () => document, issued: () => ({ reports: [] }), assessment: () => submitted, ...more })
const opened = async (account = anna, search = '') => {
  const page = renderPage(<ReportPage account={account} />, {
    path: '/rapport/:assessmentId',
    at: `/rapport/v1${search}`,
  })
  await page.findByRole('article')
  return page
}

test('[U29] every kind of block is shown, in the order of the document', async () => {
  given()
  const { getByRole } = await opened()
  const article = getByRole('article', { name: 'Risikovurdering, Vurdering' })
  within(article).getByRole('heading', { level: 2, name: 'Risikovurdering' })
  within(article).getByRole('heading', { level: 3, name: 'Overblik' })
  within(article).getByRole('heading', { level: 4, name: 'Detaljer' })
  within(article).getByRole('table', { name: 'Regler' })
  within(article).getByRole('table', { name: 'Underskrifter' })
  const text = article.textContent
  const places = [
    'Overblik',
    'Et afsnit.',
    'første',
    'Mindst 3',
    'Fakta',
    'Hændelse 1',
    'Ring først.',
    'Ikke det samme',
    'Er der truet?',
    'R3-01',
    'Ikke underskrevet',
  ].map((words) => text.indexOf(words))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
})

test('[U29] unknown, no and not asked are told apart in words and in form', async () => {
  given()
  const { getByRole } = await opened()
  const asked = getByRole('row', { name: /C1/ })
  const values = [...asked.querySelectorAll('.value')].map(({ textContent, className }) => [textContent, className])
  expect(values).toEqual([
    ['Nu: Uoplyst', 'value state-unknown tone-plain'],
    ['Tidligere: Nej', 'value state-answered tone-plain'],
  ])
  expect(getByRole('row', { name: /C4/ })).toHaveTextContent('Ikke stillet')
})

test('[U29] a draft says that it is one, and content that is not signed off says so', async () => {
  given()
  const { getByRole, getByText } = await opened()
  getByRole('heading', { name: 'UDKAST' })
  getByText('Indholdet er et udkast og er ikke fagligt godkendt')
})

test('[U29] the other edition is a press away', async () => {
  const server = given()
  const { user, getByRole, findByText } = await opened()
  await user.click(getByRole('link', { name: 'Fortroligt bilag' }))
  await findByText('Bilaget kan afsløre barnet og underretteren')
  expect(server.last('preview')?.params).toEqual({ assessmentId: 'v1', edition: 'fortroligt-bilag' })
})

test('[U30] a file is not issued without saying why and to whom', async () => {
  const server = given({ issue: () => file })
  const { user, getByRole, findByRole } = await opened()
  await user.click(getByRole('button', { name: 'Udsted PDF' }))
  await findByRole('link', { name: 'Skriv, hvad udgaven skal bruges til.' })
  getByRole('link', { name: 'Skriv, hvem udgaven er til.' })
  expect(server.callsTo('issue')).toEqual([])
})

test('[U30] an issued file is listed with number, SHA-256, why and to whom, and can be fetched', async () => {
  const server = given({ issue: () => file })
  const { user, getByRole, getByLabelText, findByRole } = await opened()
  await user.type(getByLabelText('Hvad skal den bruges til?'), 'Sagens akter')
  await user.type(getByLabelText('Hvem er den til?'), 'Fagsystemet')
  server.now({ issued: () => ({ reports: [file] }) })
  await user.click(getByRole('button', { name: 'Udsted PDF' }))
  await findByRole('heading', { name: 'Fil nr. 17 er udstedt' })
  expect(server.last('issue')?.body).toEqual({
    edition: 'vurdering',
    purpose: 'Sagens akter',
    recipient: 'Fagsystemet',
  })
  const list = getByRole('region', { name: 'Udstedte filer' })
  expect(list).toHaveTextContent('22.11.2026 kl. 11.00 af Anna Holm, til Fagsystemet: Sagens akter')
  expect(list).toHaveTextContent('ab12cd')
  expect(within(list).getByRole('link', { name: /Hent nr\. 17/ })).toHaveAttribute('href', '/api/reports/r1/file')
})

test('[U30] trying again after a lost connection asks for the same file', async () => {
  const server = given({ issue: unreachable })
  const { user, getByRole, getByLabelText, findByRole, findByText } = await opened()
  await user.type(getByLabelText('Hvad skal den bruges til?'), 'Sagens akter')
  await user.type(getByLabelText('Hvem er den til?'), 'Fagsystemet')
  await user.click(getByRole('button', { name: 'Udsted PDF' }))
  await findByText(/Der er ingen forbindelse/)
  await user.click(getByRole('button', { name: 'Udsted PDF' }))
  await findByText(/Der er ingen forbindelse/)
  server.now({ issue: () => file })
  await user.click(getByRole('button', { name: 'Udsted PDF' }))
  await findByRole('heading', { name: 'Fil nr. 17 er udstedt' })
  expect(new Set(keysOf(server)).size).toBe(1)
})

test('[U30] a consultant reads the report and issues none', async () => {
  given()
  const { queryByRole } = await opened(karl)
  expect(queryByRole('button', { name: 'Udsted PDF' })).toBeNull()
})

test('[U30] the same words once more are a new file, and so are other words after a lost connection', async () => {
  const server = given({ issue: () => file })
  const { user, getByRole, getByLabelText, findByRole, findByText } = await opened()
  const fill = async (purpose: string) => {
    await user.type(getByLabelText('Hvad skal den bruges til?'), purpose)
    await user.type(getByLabelText('Hvem er den til?'), 'Fagsystemet')
    await user.click(getByRole('button', { name: 'Udsted PDF' }))
  }
  await fill('Sagens akter')
  await findByRole('heading', { name: 'Fil nr. 17 er udstedt' })
  server.now({ issue: unreachable })
  await fill('Sagens akter')
  await findByText(/Der er ingen forbindelse/)
  await fill(', igen')
  await findByText(/Der er ingen forbindelse/)
  expect(new Set(keysOf(server)).size).toBe(3)
})

const keysOf = (server: ReturnType<typeof fakeServer>) =>
  server.callsTo('issue').map(({ headers }) => headers.get('idempotency-key'))

import { compareAssessments, evaluate, type Answers, type Comparison, type ComparisonView } from '@forud/shared'
import { screen, within } from '@testing-library/react'
import { ComparisonPage } from '../../client/src/comparison/ComparisonPage.js'
import { whole } from './support/desk.js'
import { fakeServer, problem } from './support/fakeServer.js'
import { renderPage } from './support/renderPage.js'

const people = (...names: readonly string[]): Answers[string] => ({
  rows: names.map((name) => ({ id: `id-${name}`, answers: { navn: { value: name } } })),
})
const before: Answers = {
  konkret: { value: 'Faren truer ofte.' },
  drabstrussel: { now: 'nej', earlier: 'nej' },
  personer: people('Mor', 'Far'),
  hjemIDag: { value: 'nej' },
}
const after: Answers = {
  konkret: { value: 'Broren truer ofte.' },
  drabstrussel: { now: 'ja', earlier: 'nej' },
  personer: people('Far', 'Farmor'),
  hjemIDag: { value: 'nej' },
}

function sideOf(answers: Answers, number: number) {
  const evaluation = evaluate(whole, answers, { today: '2026-11-22', stage: 2 })
  const at = '2026-11-22T10:00:00.000Z'
  const questionnaire = { id: whole.id, version: 1, hash: 'sha256-test' }
  const status = { is: 'approved', at, by: 'leder' } as const
  return {
    compared: {
      definition: whole,
      answers: evaluation.relevantAnswers,
      evaluation,
      conclusion: { level: number === 1 ? 2 : 4, reason: number === 1 ? 'Kontrol.' : 'Trusler.' } as const,
      ownLevel: 3 as const,
      stage: 2 as const,
      number,
      at,
    },
    shown: { id: `v${String(number)}`, number, stage: 2 as const, status, at, questionnaire, entities: [] },
    evaluation,
  }
}

function open(hide: (comparison: Comparison) => Comparison = (all) => all, at = '/sammenlign/v1/v2') {
  const [one, other] = [sideOf(before, 1), sideOf(after, 2)]
  const side = ({ shown, evaluation }: typeof one) => ({
    ...shown,
    answers: evaluation.relevantAnswers,
    asked: evaluation.asked,
  })
  const view: ComparisonView = {
    caseId: 'sag1',
    caseNumber: '27.24-1',
    childInitials: 'SP',
    before: side(one),
    after: side(other),
    comparison: hide(compareAssessments(one.compared, other.compared)),
  }
  fakeServer({ comparison: () => view, definition: () => ({ definition: whole }) })
  return renderPage(<ComparisonPage />, { path: '/sammenlign/:assessmentId/:otherId', at })
}
const answer = async (id: string) => {
  await screen.findByRole('heading', { name: 'Svar' })
  return document.getElementById(id)
}

describe('two assessments beside each other', () => {
  test('[B36] show the words that were deleted and inserted, marked and said', async () => {
    open()
    const changed = await answer('konkret')
    expect(changed?.querySelector('del')).toHaveTextContent('fjernet: Faren')
    expect(changed?.querySelector('ins')).toHaveTextContent('tilføjet: Broren')
    expect(changed).toHaveTextContent('truer ofte.')
  })

  test('[B36] show a value that became another in the words of the questionnaire', async () => {
    open()
    expect(await answer('drabstrussel')).toHaveTextContent('Ændret')
    expect(await answer('drabstrussel')).toHaveTextContent('Nu fjernet: Nej → tilføjet: Ja')
  })

  test('[B36] show rows that came and went by who they are', async () => {
    open()
    const rows = (await answer('personer'))?.querySelectorAll('.compared-row') ?? []
    expect([...rows].map(({ textContent }) => textContent)).toEqual(['Tilføjet Farmor', 'Fjernet Mor'])
  })

  test('[B37] show the changed answers only, or all, and the address says which', async () => {
    const { user } = open()
    await answer('konkret')
    expect(document.getElementById('hjemIDag')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Alle' }))
    expect(document.getElementById('hjemIDag')).toHaveTextContent('Nej')
    expect(screen.getByLabelText('adresse')).toHaveTextContent('/sammenlign/v1/v2?vis=alle')
  })

  test('[B38] show levels and the rules that began or ceased to fire at the top', async () => {
    open()
    const levels = await screen.findByRole('region', { name: 'Niveau og konklusion' })
    expect(within(levels).getByRole('row', { name: /Fastsat niveau/ })).toHaveTextContent('2 Moderat4 Akut')
    expect(within(levels).getByRole('row', { name: /Indikation/ })).toHaveTextContent('Mindst 4 Akut')
    const rules = screen.getByRole('region', { name: 'Regler, der står anderledes' })
    expect(within(rules).getByRole('row', { name: /R4-01/ })).toHaveTextContent('Ikke udløstUdløst')
    const conclusion = screen.getByRole('region', { name: 'Konklusionen i ord' })
    expect(conclusion).toHaveTextContent('Begrundelse fjernet: Kontrol. tilføjet: Trusler.')
  })

  test('[B38] show neither level nor rule where they are withheld, and say when they will be', async () => {
    open(({ judgement: _withheld, ...open }) => open)
    const levels = await screen.findByRole('region', { name: 'Niveau og konklusion' })
    expect(levels).toHaveTextContent('vises, når dit eget niveau og sagsbehandlerens er låst')
    expect(screen.queryByText(/Regler|Mindst|4 Akut/)).toBeNull()
  })

  test('[B39] have a neutral title, and say so when there is nothing to show', async () => {
    fakeServer({ comparison: () => problem({ type: 'not-found' }) })
    renderPage(<ComparisonPage />, { path: '/sammenlign/:assessmentId/:otherId', at: '/sammenlign/v1/v2' })
    expect(await screen.findByText(/findes ikke/)).toBeVisible()
    expect(document.title).toBe('Forud')
  })
})

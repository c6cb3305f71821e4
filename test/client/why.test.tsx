import { evaluate, withCaseFile, type Answers, type AssessmentView } from '@forud/shared'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { AnswersReadout } from '../../client/src/questionnaire/AnswersReadout.js'
import { assessmentServer, draft, locked, openDesk, whole } from './support/desk.js'
import './support/browser.js'

const withAnswers = (answers: Answers): AssessmentView => ({ ...draft, content: { ...draft.content, answers } })

async function opened(page: string, view: AssessmentView) {
  const server = assessmentServer(view)
  openDesk(page)
  await screen.findByRole('heading', { level: 1 })
  return { server, user: userEvent.setup() }
}
const no = { value: 'nej' } as const
const departure = { udrejse: { value: 'ja' }, vielse: no, indgreb: no } as const

describe('why a question is asked', () => {
  const question = () => document.querySelector<HTMLElement>('[data-question="kritiskDato"]')!

  test('[H16] is one press away, in a sentence with a link to the answer, and not made before', async () => {
    const { user } = await opened('afsnit/C', withAnswers(departure))
    expect(question()).not.toHaveTextContent('Stilles, fordi')
    await user.click(within(question()).getByText('Hvorfor stilles spørgsmålet?'))
    await waitFor(() =>
      expect(question()).toHaveTextContent(/Stilles, fordi C4 »Er barnet ved at blive sendt .* er besvaret »Ja«\./),
    )
    expect(within(question()).getByRole('link', { name: 'C4' })).toHaveAttribute(
      'href',
      expect.stringContaining('/afsnit/C'),
    )
  })

  test('[H16] is not offered where the question is always asked', async () => {
    await opened('afsnit/C', withAnswers(departure))
    expect(screen.getAllByText('Hvorfor stilles spørgsmålet?')).toHaveLength(1)
  })
})

describe('why a rule fires, does not, or cannot be decided', () => {
  const answers: Answers = {
    indespaerring: { value: 'ja' },
    hjemIDag: no,
    drabstrussel: { now: 'uoplyst', earlier: 'nej' },
  }
  const why = async (user: ReturnType<typeof userEvent.setup>, about: string) => {
    const item = screen.getByText(about, { selector: '.finding .sr-only' }).closest('li')!
    await user.click(within(item).getByText('Hvorfor?'))
    return item
  }

  test('[H17] is one press away from the rule', async () => {
    const { user } = await opened('konklusion', locked(withAnswers(answers)))
    const fired = await why(user, 'Barnet holdes indespærret eller forhindres i at forlade hjemmet')
    await waitFor(() =>
      expect(fired).toHaveTextContent(
        'Udløst, fordi C3 »Bliver barnet holdt indespærret eller forhindret i at forlade …« er besvaret »Ja«.',
      ),
    )
    const undecided = await why(user, 'Aktuel drabstrussel mod barnet')
    await waitFor(() =>
      expect(undecided).toHaveTextContent(
        'Kan ikke afgøres endnu: C1 »Har nogen truet med at slå barnet ihjel – direkte, indirekte …« (nu) er uoplyst.',
      ),
    )
  })

  test('[H18] the rules that do not fire stand folded with why, once the own level is locked', async () => {
    const { user } = await opened('konklusion', locked(withAnswers(answers)))
    await user.click(screen.getByText('1 regel er ikke udløst'))
    await waitFor(() => expect(screen.getByText(/Ikke udløst, fordi/)).toBeInTheDocument())
    const item = screen
      .getByText('R4-10 · 4 Akut: Barnet kan være i alvorlig fare ved at tage hjem i dag')
      .closest('li')!
    expect(item).toHaveTextContent(
      'Ikke udløst, fordi C11 »Kan barnet være i alvorlig fare, hvis det tager hjem i dag?« er besvaret »Nej«.',
    )
  })

  test('[H18] nothing is explained before that', async () => {
    await opened('konklusion', withAnswers(answers))
    expect(screen.queryByText(/ikke udløst/)).toBeNull()
    expect(screen.queryByText('Hvorfor?')).toBeNull()
  })
})

describe('[H19] where answers are read, a question that was not asked says why', () => {
  const read = (answers: Answers, stage: 1 | 2) => {
    const laidIn = withCaseFile(whole, answers, [])
    const evaluation = evaluate(whole, laidIn, { today: '2026-11-22', stage })
    render(<AnswersReadout definition={whole} answers={laidIn} evaluation={evaluation} />)
    return (id: string) => document.getElementById(id)!.querySelector('.answer-value')!
  }

  test('in a sentence', () => {
    const answerTo = read({ udrejse: no, vielse: no, indgreb: no }, 2)
    expect(answerTo('kritiskDato')).toHaveTextContent(
      /^Ikke stilletStilles ikke, fordi C4, C5 og C6 er besvaret »Nej«\.$/,
    )
  })

  test('or that it belongs to stage 2', () => {
    const answerTo = read({}, 1)
    expect(answerTo('faerden')).toHaveTextContent(/^Ikke stillet – hører til trin 2$/)
    expect(answerTo('kritiskDato')).toHaveTextContent('Stilles ikke endnu, fordi C4, C5 og C6 ikke er besvaret.')
  })
})

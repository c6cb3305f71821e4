import { evaluate, withCaseFile, type Answers } from '@forud/shared'
import { render, screen } from '@testing-library/react'
import { AnswersReadout } from '../../client/src/questionnaire/AnswersReadout.js'
import { whole } from './support/desk.js'

const given = (answers: Answers) => {
  const laidIn = withCaseFile(whole, answers, [])
  const evaluation = evaluate(whole, laidIn, { today: '2026-11-22', stage: 2 })
  render(<AnswersReadout definition={whole} answers={laidIn} evaluation={evaluation} />)
}
const answerTo = (id: string) => document.getElementById(id)!.querySelector('.answer-value')!

test('[F24] unanswered, unknown, no, not relevant and not asked are five different words and forms', () => {
  given({
    indespaerring: { value: 'uoplyst', whyUnknown: 'ikkeSikkert' },
    udrejse: { value: 'nej' },
    vielse: { value: 'nej' },
    indgreb: { value: 'nej' },
    efterlysning: { value: 'ikkeRelevant', reason: 'Barnet bor på institution' },
  })
  expect(answerTo('hjemIDag')).toHaveTextContent('Ikke besvaret')
  expect(answerTo('indespaerring')).toHaveTextContent('Uoplyst – kan ikke undersøges sikkert endnu')
  expect(answerTo('udrejse')).toHaveTextContent(/^Nej$/)
  expect(answerTo('efterlysning')).toHaveTextContent('Ikke relevant – Barnet bor på institution')
  expect(answerTo('kritiskDato')).toHaveTextContent('Ikke stillet')
  const forms = ['hjemIDag', 'indespaerring', 'udrejse', 'efterlysning', 'kritiskDato'].map(
    (id) => answerTo(id).querySelector('.value')!.className,
  )
  expect(new Set(forms).size).toBe(5)
})

test('[F24] each column of a circumstance says what it says by itself', () => {
  given({ drabstrussel: { now: 'uoplyst', earlier: 'nej' } })
  expect(answerTo('drabstrussel')).toHaveTextContent('NuUoplyst – årsag mangler')
  expect(answerTo('drabstrussel')).toHaveTextContent('TidligereNej')
})

test('[F24] a reassuring answer without a source is marked as unclarified', () => {
  given({ udrejse: { value: 'nej' }, vielse: { value: 'nej', evidence: [{ kind: 'barnet' }] } })
  expect(document.getElementById('udrejse')).toHaveTextContent('Uafklaret')
  expect(document.getElementById('vielse')).not.toHaveTextContent('Uafklaret')
  expect(screen.getByText('Barnet selv')).toBeInTheDocument()
})

test('[F24] a blank field of a row is named as such, never left out', () => {
  given({})
  const laidIn = withCaseFile(whole, {}, [
    { id: 'm', kind: 'person', revision: 1, answers: { navn: { value: 'Mor' }, kendskabKonflikt: { value: 'nej' } } },
  ])
  const evaluation = evaluate(whole, laidIn, { today: '2026-11-22', stage: 2 })
  const { container } = render(
    <AnswersReadout definition={whole} answers={laidIn} evaluation={evaluation} sections={['G']} />,
  )
  expect(container).toHaveTextContent('Kendskab til konfliktenNej')
  expect(container).toHaveTextContent(/Ikke besvaret: relation til barnet · alder/)
})

test('[B33] an answer that was taken over says where it is from to whoever reads it', () => {
  const answers: Answers = { udrejse: { value: 'nej' }, vielse: { value: 'nej' } }
  const evaluation = evaluate(whole, answers, { today: '2026-11-22', stage: 2 })
  const confirmed = { by: 'anna', at: '2026-11-22T12:00:00.000Z' }
  const carried = { udrejse: { number: 1, at: '2026-10-03T08:00:00.000Z', confirmed } }
  render(<AnswersReadout definition={whole} answers={answers} evaluation={evaluation} carried={carried} />)
  const note = 'Uændret siden vurdering nr. 1 (3. oktober 2026), bekræftet 22. november 2026'
  expect(answerTo('udrejse')).toHaveTextContent(note)
  expect(answerTo('vielse')).not.toHaveTextContent('vurdering nr.')
})

import { evaluate, questionsOf, type Answer, type Answers } from '@forud/shared'
import { derivationOf } from '../../client/src/assessments/store/derivation.js'
import { createAssessmentStore } from '../../client/src/assessments/store/store.js'
import { draft, whole } from './support/desk.js'
import './support/browser.js'

beforeEach(() => {
  jest.useFakeTimers()
  // Fake timers bring a frame of their own; here it is drawn at once.
  window.requestAnimationFrame = (draw) => {
    draw(0)
    return 0
  }
})
afterEach(() => {
  jest.useRealTimers()
})

const pass = (milliseconds: number) => jest.advanceTimersByTime(milliseconds)

function given(answers: Answers = {}) {
  const view = { ...draft, content: { ...draft.content, answers } }
  const transport = () => new Promise<never>(() => undefined)
  const store = createAssessmentStore({ view, definition: whole, transport, newKey: () => 'key' })
  const derivation = derivationOf(store)
  let told = 0
  const stop = derivation.subscribe(() => (told += 1))
  const write = (question: string, answer: Answer) => store.edit({ does: 'answer', question, answer })
  const isUnanswered = (question: string) => derivation.shown().shown.unanswered.includes(question)
  return { store, derivation, stop, write, isUnanswered, told: () => told }
}

const asksWhereItIs = { kritiskDato: { value: '2026-12-01' } } as const

test('[F42] a choice is painted before what follows from it is worked out, and that is right after', () => {
  const { write, isUnanswered, told } = given(asksWhereItIs)
  write('vaaben', { value: 'ja' })
  write('udrejse', { value: 'ja' })
  expect([told(), isUnanswered('udrejse')]).toEqual([0, true])
  pass(0)
  expect([told(), isUnanswered('udrejse')]).toEqual([1, false])
})

test('[F42] words that are written on wait for a pause, and at most a second', () => {
  const { write, told } = given({ konkret: { value: 'Lær' } })
  write('konkret', { value: 'Læreren' })
  pass(249)
  expect(told()).toBe(0)
  pass(1)
  expect(told()).toBe(1)
  for (let letters = 1; letters <= 10; letters += 1) {
    write('konkret', { value: `Læreren${'.'.repeat(letters)}` })
    pass(100)
  }
  expect(told()).toBe(2)
})

test('[F42] the first word and the last do not wait, and a choice takes the words along', () => {
  const { write, isUnanswered, told } = given()
  write('konkret', { value: 'L' })
  pass(0)
  expect([told(), isUnanswered('konkret')]).toEqual([1, false])
  write('konkret', { value: 'Læ' })
  write('udrejse', { value: 'mistanke' })
  pass(0)
  expect(told()).toBe(2)
  pass(1000)
  expect(told()).toBe(2)
})

test('[F42] another stage is there at once, and what nobody looks at is worked out when it is asked for', () => {
  const { store, stop, write, derivation, told } = given()
  store.workOn(2)
  expect([told(), derivation.shown().shown.asked.length > derivation.shown().evaluation.asked.length]).toEqual([
    1,
    true,
  ])
  stop()
  write('udrejse', { value: 'ja' })
  expect(derivation.shown().shown.unanswered).not.toContain('udrejse')
})

test('[F42] no word decides what is asked, what is open, or which level is pointed to', () => {
  const texts = questionsOf(whole).filter(({ kind }) => kind === 'text')
  expect(texts.length).toBeGreaterThan(5)
  const found = (value: string) => {
    const answers = Object.fromEntries(
      texts.map(({ id }) => [id, { value, evidence: [{ kind: 'skole', origin: value }] }]),
    )
    const { relevantAnswers: _, ...rest } = evaluate(whole, answers as Answers, { today: '2026-11-22', stage: 2 })
    return rest
  }
  expect(found('Nej')).toEqual(found('Ja, tre gange.'))
})

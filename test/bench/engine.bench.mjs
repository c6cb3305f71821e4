import { deepStrictEqual } from 'node:assert'
import { definitionOf, draftSchema, evaluate } from '../../shared/dist/index.js'
import { fullyAnswered } from './fullAnswers.mjs'
import { definitionFrom, generatedAnswers, generatedQuestions, generatedRules, oursFrom } from './generated.mjs'
import { figure, interleaved } from './measure.mjs'
import { jsonLogic, jsonLogicConditions, jsonRules, surveyCore } from './peers.mjs'

const circumstances = { today: '2026-11-22', stage: 2 }
const root = 'q0'
const toggled = (answers, value) => ({ ...answers, [root]: value })

/** The whole questionnaire as it is published, every question answered with sources. */
async function* risikovurdering() {
  const definition = definitionOf('risikovurdering', 1)
  const answers = fullyAnswered(definition)
  draftSchema(definition).validateSync(answers, { strict: true })
  const n = definition.sections.flatMap(({ questions }) => questions).length
  const { ours } = await interleaved({ ours: () => evaluate(definition, answers, circumstances) })
  yield figure('engine.fullEvaluation.risikovurdering@1', ours, { n })
}

/** All must find the same before anything is timed, and the root must decide something. */
async function requireAgreement({ definition, questions, survey, logic, conditions, rules }, answers) {
  const asked = []
  for (const value of ['ja', 'nej']) {
    const given = toggled(answers, value)
    const { relevantAnswers, unknown, ...ours } = evaluate(definition, oursFrom(given), circumstances)
    const { relevant, ...theirs } = logic(oursFrom(given))
    deepStrictEqual(theirs.asked, ours.asked)
    deepStrictEqual(theirs.unanswered, ours.unanswered)
    deepStrictEqual(
      theirs.unknown,
      unknown.map(({ question }) => question),
    )
    deepStrictEqual(relevant, { ...relevantAnswers })
    survey.change(root, value)
    for (const visible of [survey.visible(), conditions(oursFrom(given)), await rules(given)])
      deepStrictEqual(new Set(visible), new Set(ours.asked))
    asked.push(ours.asked.length)
  }
  if (asked[0] === asked[1] || asked[0] === questions.length) throw new Error('The root must decide something.')
}

/** One changed answer to a root of 200 questions: ours evaluates everything again, as the form does. */
async function* conditional() {
  const questions = generatedQuestions(200)
  const answers = generatedAnswers(questions)
  const survey = surveyCore(questions, answers)
  const definition = definitionFrom(questions)
  const logic = jsonLogic(questions)
  const conditions = jsonLogicConditions(questions)
  const rules = jsonRules(questions)
  await requireAgreement({ definition, questions, survey, logic, conditions, rules }, answers)

  const value = (time) => (time % 2 === 0 ? 'ja' : 'nej')
  const flat = { ja: toggled(answers, 'ja'), nej: toggled(answers, 'nej') }
  const full = { ja: oursFrom(flat.ja), nej: oursFrom(flat.nej) }
  const { ours, ...peers } = await interleaved({
    ours: (time) => evaluate(definition, full[value(time)], circumstances),
    'survey-core': (time) => survey.change(root, value(time)),
    'json-logic-engine (compiled)': (time) => logic(full[value(time)]),
    'json-logic-engine (compiled, conditions only)': (time) => conditions(full[value(time)]),
    'json-rules-engine': (time) => rules(flat[value(time)]),
  })
  for (const [peerName, peer] of Object.entries(peers))
    yield figure('engine.oneChange.200', ours, { peer, peerName, n: questions.length })
}

/** Ten times as many questions may take ten times as long, and no more: the time for one question is what is printed. */
async function* growth() {
  const sizes = [100, 1000, 10_000]
  const taken = await interleaved(
    Object.fromEntries(
      sizes.map((size) => {
        const questions = generatedQuestions(size)
        const definition = definitionFrom(questions, generatedRules(questions))
        const answers = oursFrom(generatedAnswers(questions))
        return [size, () => evaluate(definition, answers, circumstances)]
      }),
    ),
  )
  const each = (size) => (taken[size] * 1000) / size
  for (const size of sizes)
    yield figure('engine.growth.perQuestion', each(size), {
      peer: each(sizes[0]),
      peerName: `ours, ${sizes[0]} questions`,
      unit: 'µs',
      n: size,
    })
}

export async function* figures() {
  yield* risikovurdering()
  yield* conditional()
  yield* growth()
}

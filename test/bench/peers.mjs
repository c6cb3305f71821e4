import { LogicEngine } from 'json-logic-engine'
import jsonRulesEngine from 'json-rules-engine'
import { Model } from 'survey-core'

const both = (how, all, any) => (how === 'all' ? all : any)

/** survey-core as it is used: a model that is told of each change, and keeps what is visible up to date. */
export function surveyCore(questions, answers) {
  const model = new Model({
    clearInvisibleValues: 'none',
    elements: questions.map(({ id, on, how }) => ({
      type: 'radiogroup',
      name: id,
      choices: ['ja', 'mistanke', 'nej', 'uoplyst', 'ikkeRelevant'],
      ...(on && { visibleIf: on.map((other) => `{${other}} = 'ja'`).join(both(how, ' and ', ' or ')) }),
    })),
  })
  model.data = answers
  return {
    change: (id, value) => model.setValue(id, value),
    visible: () => questions.map(({ id }) => id).filter((id) => model.getQuestionByName(id).isVisible),
  }
}

/**
 * json-logic-engine, every condition compiled to JavaScript once, doing the same job as ours: an answer that is not
 * asked for decides nothing, and what is unknown and unanswered is listed.
 */
export function jsonLogic(questions) {
  const compiled = compiledConditions(questions)
  return (answers) => {
    const relevant = {}
    const found = { asked: [], unknown: [], unanswered: [], relevant }
    for (const { id, isAsked } of compiled) {
      if (isAsked !== undefined && !isAsked(relevant)) continue
      found.asked.push(id)
      const answer = answers[id]
      if (answer === undefined) found.unanswered.push(id)
      else relevant[id] = answer
      if (answer?.value === 'uoplyst') found.unknown.push(id)
    }
    return found
  }
}

/** json-logic-engine with nothing but the conditions: less than any questionnaire needs. */
export function jsonLogicConditions(questions) {
  const compiled = compiledConditions(questions)
  return (answers) => {
    const visible = []
    for (const { id, isAsked } of compiled) if (isAsked === undefined || isAsked(answers)) visible.push(id)
    return visible
  }
}

function compiledConditions(questions) {
  const engine = new LogicEngine()
  return questions.map(({ id, on, how }) => ({
    id,
    isAsked:
      on &&
      engine.build({ [both(how, 'and', 'or')]: on.map((other) => ({ '==': [{ var: `${other}.value` }, 'ja'] })) }),
  }))
}

/** json-rules-engine, one rule for each conditional question. */
export function jsonRules(questions) {
  const engine = new jsonRulesEngine.Engine([], { allowUndefinedFacts: true })
  for (const { id, on, how } of questions) {
    if (on === undefined) continue
    const conditions = on.map((fact) => ({ fact, operator: 'equal', value: 'ja' }))
    engine.addRule({ conditions: { [how]: conditions }, event: { type: id } })
  }
  const always = questions.filter(({ on }) => on === undefined).map(({ id }) => id)
  return async (answers) => {
    const { events } = await engine.run(answers)
    return [...always, ...events.map(({ type }) => type)]
  }
}

import fc from 'fast-check'
import {
  evaluate,
  explainAsked,
  explainField,
  explainRule,
  questionnaires,
  questionsOf,
  sentencesOf,
  type Answers,
  type QuestionnaireDefinition,
  type RuleExplanation,
} from '@forud/shared'
import { readsIn } from '../../shared/src/explanations/clauses.js'
import { testOf } from '../../shared/src/questionnaire/conditionTest.js'
import { relevantRow } from '../../shared/src/questionnaire/rows.js'
import { anyAnswers } from '../support/anyAnswers.js'
import { counting } from '../support/counting.js'
import { small } from '../support/smallQuestionnaire.js'

const today = '2026-11-22'
const stages = [1, 2] as const
type Law = (definition: QuestionnaireDefinition, answers: Answers, stage: 1 | 2) => void

/** What must hold of every explanation, tried on so many sets of answers. */
export function explanationLaws(runs: number): void {
  const forAll = (law: Law): void => {
    for (const definition of [...questionnaires, small]) {
      fc.assert(
        fc.property(anyAnswers(definition), fc.constantFrom(...stages), (answers, stage) => {
          law(definition, answers, stage)
        }),
        { numRuns: runs },
      )
    }
  }

  test('[H1] a question is explained as asked just when the evaluation asks it', () => {
    const seen = counting('asked', 'not asked', 'not asked yet')
    forAll((definition, answers, stage) => {
      const { asked } = evaluate(definition, answers, { today, stage })
      const given = { answers, today, stage }
      const explained = questionsOf(definition).flatMap(({ id }) => explainAsked(definition, id, given) ?? [])
      for (const one of explained) if (one.because === 'condition') seen.count(stateOf(one.asked, one.tree.truth))
      expect(explained.filter((one) => one.asked).map(({ question }) => question)).toEqual(asked)
    })
    seen.atLeast({ asked: runs, 'not asked': runs / 10, 'not asked yet': runs })
  })

  test('[H1] a rule is explained as the evaluation finds it', () => {
    const seen = counting('fires', 'does not', 'cannot be known')
    forAll((definition, answers, stage) => {
      const { findings, undecided } = evaluate(definition, answers, { today, stage })
      const given = { answers, today, stage }
      const found = definition.rules.map(({ id }) => explainRule(definition, id, given))
      expect(found.flatMap((one) => (one?.truth === true ? one.rule : []))).toEqual(findings.map(({ rule }) => rule))
      expect(found.flatMap((one) => (one?.truth === undefined ? (one?.rule ?? []) : []))).toEqual(
        undecided.map(({ rule }) => rule),
      )
      for (const one of found)
        seen.count(one?.truth === undefined ? 'cannot be known' : one.truth ? 'fires' : 'does not')
    })
    seen.atLeast({ fires: runs, 'does not': runs, 'cannot be known': runs })
  })

  test('[H1] a field is explained as asked just when its answer counts', () => {
    forAll((definition, answers, stage) => {
      const { relevantAnswers } = evaluate(definition, answers, { today, stage })
      for (const group of questionsOf(definition)) {
        if (group.kind !== 'group') continue
        for (const row of answers[group.id]?.rows ?? []) {
          const kept = relevantRow(group, row, { answers: relevantAnswers, today }).answers
          for (const field of group.fields) {
            const place = { group: group.id, row, field: field.id }
            const explained = explainField(definition, place, { answers, today, stage })
            if (row.answers[field.id] !== undefined) expect(explained?.asked).toBe(kept[field.id] !== undefined)
          }
        }
      }
    })
  })

  test('[H7] the answers that an explanation names decide by themselves', () => {
    forAll((definition, answers, stage) => {
      const { relevantAnswers } = evaluate(definition, answers, { today, stage })
      for (const rule of definition.rules) {
        const found = explainRule(definition, rule.id, { answers, today, stage })
        if (found === undefined || found.truth === undefined) continue
        const subject = { answers: named(found, relevantAnswers), today }
        expect([rule.id, testOf(rule.when)(subject)]).toEqual([rule.id, found.truth])
      }
    })
  })

  test('[H7] a finding and its explanation name the same questions', () => {
    forAll((definition, answers, stage) => {
      const { findings } = evaluate(definition, answers, { today, stage })
      for (const { rule, because } of findings) {
        const found = explainRule(definition, rule, { answers, today, stage })
        expect(new Set(found && readsIn(found.decides).map(({ question }) => question))).toEqual(new Set(because))
      }
    })
  })

  test('[H8] every explanation is one or more sentences, each ended', () => {
    forAll((definition, answers, stage) => {
      const given = { answers, today, stage }
      const explanations = [
        ...questionsOf(definition).map(({ id }) => explainAsked(definition, id, given)),
        ...definition.rules.map(({ id }) => explainRule(definition, id, given)),
      ]
      for (const explanation of explanations) {
        const sentences = explanation === undefined ? [] : sentencesOf(explanation, definition)
        expect(sentences.length).toBeGreaterThan(0)
        for (const { text } of sentences) expect(text).toMatch(/^[A-ZÆØÅ].{8,}\.$/s)
      }
    })
  })
}

function stateOf(asked: boolean, truth: boolean | undefined): 'asked' | 'not asked' | 'not asked yet' {
  if (asked) return 'asked'
  return truth === undefined ? 'not asked yet' : 'not asked'
}

/** Only the answers that the deciding parts read. */
const named = ({ decides }: RuleExplanation, answers: Answers): Answers => {
  const ids = new Set(readsIn(decides).map(({ question }) => question))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)))
}

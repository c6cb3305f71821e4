import type { Condition } from '../questionnaire/condition.js'
import { questionsIn } from '../questionnaire/conditionReasons.js'
import { testOf } from '../questionnaire/conditionTest.js'
import type { FieldError } from '../validation/fieldError.js'
import { completenessOf } from '../validation/schema.js'
import { listQuestions, type ListedGroup } from './caseFile.js'
import { unconfirmed } from './carryOver.js'
import { conclusionGaps } from './conclusionGaps.js'
import { isAcuteResponse } from './contentShapes.js'
import { judge, type Judged, type Sending } from './judged.js'
import { withCaseFile } from './withCaseFile.js'

/**
 * Everything that is missing before a stage can be sent (G-02–G-06, G-11 and decisions 1, 10b), with a path to each place:
 * `answers.drabstrussel`, `acute.drabstrussel`, `ownLevel`, `conclusion.level`. Empty: it can be sent.
 */
export function completenessErrors(sending: Sending): readonly FieldError[] {
  const judged = judge(sending)
  return [
    ...answerGaps(judged),
    ...versionGaps(judged),
    ...listGaps(judged),
    ...acuteGaps(judged),
    ...ownLevelGap(judged),
    ...conclusionGaps(judged),
    ...levelGaps(judged),
  ]
}

const answerGaps = ({ definition, content, entities, today, stage, toConfirm = [] }: Judged): readonly FieldError[] => {
  const open = unconfirmed(toConfirm, content.answers)
  const gaps = completenessOf(definition, withCaseFile(definition, content.answers, entities), { today, stage })
  return gaps.map(({ path, message }) => ({
    path: `answers.${path}`,
    message: open.includes(path) ? 'Bekræft eller ret svaret fra sidste vurdering.' : message,
  }))
}

/** An answer given under another version counts, and is sent only when somebody has said that it still holds. */
const versionGaps = ({ fromOtherVersion = [], evaluation }: Judged): readonly FieldError[] =>
  fromOtherVersion
    .filter((question) => evaluation.relevantAnswers[question] !== undefined)
    .map((question) => ({
      path: `answers.${question}`,
      message: 'Bekræft eller ret svaret: spørgsmålet er ændret, siden det blev besvaret.',
    }))

/** A list that another answer says is empty must be empty; one that an answer calls for needs a row before stage 2 is sent. */
const listGaps = (judged: Judged): readonly FieldError[] =>
  listQuestions(judged.definition).flatMap((group) => listGap(judged, group))

function listGap({ evaluation, entities, stage, today }: Judged, group: ListedGroup): readonly FieldError[] {
  const subject = { answers: evaluation.relevantAnswers, today }
  const { id, text, rowName, emptyWhen, neededWhen } = group
  const holds = (condition: Condition | undefined) => condition !== undefined && testOf(condition)(subject) === true
  const filled = entities.some(({ kind }) => kind === group.list)
  if (filled && emptyWhen !== undefined && holds(emptyWhen))
    return questionsIn(emptyWhen).map((question) => ({
      path: `answers.${question}`,
      message: `Svaret siger, at »${text}« er tom, men listen har poster. Ret det ene.`,
    }))
  return stage === 2 && !filled && holds(neededWhen)
    ? [
        {
          path: `answers.${id}`,
          message: `Registrér mindst én post (${rowName}); et andet svar siger, at der er nogen.`,
        },
      ]
    : []
}

const acuteGaps = ({ content, evaluation }: Judged): readonly FieldError[] =>
  evaluation.acute
    .filter(({ question, answer }) => answer === 'ja' && !isAcuteResponse(content.acute[question]))
    .map(({ question }) => ({
      path: `acute.${question}`,
      message: 'Angiv, hvem der er kontaktet og hvornår – eller hvorfor ingen er kontaktet.',
    }))

const ownLevelGap = ({ ownLevel, stage }: Judged): readonly FieldError[] =>
  ownLevel?.stage === stage
    ? []
    : [{ path: 'ownLevel', message: 'Angiv og lås din egen foreløbige vurdering af niveauet.' }]

/** What the questionnaire demands before that level is sent, for example that protection was considered (decisions 10b). */
const levelGaps = ({ definition, content, evaluation, today }: Judged): readonly FieldError[] =>
  definition.levelDemands
    .filter(({ level, refusedWhen }) => {
      const subject = { answers: evaluation.relevantAnswers, today }
      return level === content.conclusion.level && testOf(refusedWhen)(subject) === true
    })
    .map(({ question, message }) => ({ path: `answers.${question}`, message }))

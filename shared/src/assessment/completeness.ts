import type { FieldError } from '../validation/fieldError.js'
import { completenessOf } from '../validation/schema.js'
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
    ...listGaps(judged),
    ...acuteGaps(judged),
    ...ownLevelGap(judged),
    ...conclusionGaps(judged),
    ...protectionGap(judged),
  ]
}

const answerGaps = ({ definition, content, entities, today, stage }: Judged): readonly FieldError[] =>
  completenessOf(definition, withCaseFile(content.answers, entities), { today, stage }).map(({ path, message }) => ({
    path: `answers.${path}`,
    message,
  }))

/** »Der er ingen« and a list with somebody in it cannot both be true; »Ja« needs at least one row before stage 2 is sent. */
function listGaps({ content, entities, stage }: Judged): readonly FieldError[] {
  const found = content.answers['findes']?.value
  const children = entities.filter(({ kind }) => kind === 'child').length
  if (found === 'ingenBoern' && children > 0) {
    return [
      { path: 'answers.findes', message: 'Der er svaret, at der ingen børn er, men listen har børn. Ret det ene.' },
    ]
  }
  return stage === 2 && found === 'ja' && children === 0
    ? [
        {
          path: 'answers.soeskende',
          message: 'Registrér hvert barn: der er svaret, at der er søskende eller andre børn.',
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

/** Level 4: somebody must have considered protection, whatever the answer (decisions 10b). */
const protectionGap = ({ content }: Judged): readonly FieldError[] =>
  content.conclusion.level === 4 && content.answers['beskyttelse']?.value === 'ikkeOvervejet'
    ? [
        {
          path: 'answers.beskyttelse',
          message: 'Ved niveau 4 skal akut beskyttelse være overvejet, før vurderingen sendes.',
        },
      ]
    : []

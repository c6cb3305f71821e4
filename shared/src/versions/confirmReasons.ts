import type { Answer } from '../questionnaire/answers.js'
import type { ItemChange } from './change.js'
import type { ConfirmReason } from './migration.js'

/** Why an answer that is carried must be confirmed: every change that may alter what it says, or who may read it. */
export const confirmReasons = (changes: readonly ItemChange[], answer: Answer): readonly ConfirmReason[] =>
  changes.flatMap((change) => {
    const fields = change.path.slice(1)
    if (isGiven(answer, fields)) return reasonFor(change)
    return demandsField(change) && (answer.rows ?? []).length > 0 ? [{ path: change.path, reason: 'fieldMissing' }] : []
  })

/** A field that no row has answered is nothing to confirm. */
function isGiven(answer: Answer, fields: readonly string[]): boolean {
  const [field, ...below] = fields
  if (field === undefined) return true
  return (answer.rows ?? []).some(({ answers }) => {
    const given = answers[field]
    return given !== undefined && isGiven(given, below)
  })
}

const demandsField = ({ change, weight }: ItemChange): boolean =>
  change === 'madeRequired' || (change === 'questionAdded' && weight === 'decision')

function reasonFor(change: ItemChange): readonly ConfirmReason[] {
  const { path } = change
  if (change.weight === 'safe') return []
  switch (change.change) {
    case 'reworded':
      return [{ path, reason: 'questionReworded', before: change.before, after: change.after }]
    case 'optionReworded':
      return [{ path, reason: 'optionReworded', option: change.option, before: change.before, after: change.after }]
    case 'optionMarksChanged':
      return [{ path, reason: 'optionMarksChanged', option: change.after.label }]
    case 'conditionAdded':
    case 'conditionRemoved':
    case 'conditionChanged':
      return [{ path, reason: 'conditionChanged' }]
    case 'markChanged':
    case 'safeChanged':
      return [{ path, reason: change.change }]
    case 'annexChanged':
      return [{ path, reason: 'annexOpened' }]
    case 'boundsChanged':
      return [{ path, reason: 'boundsChanged', before: change.before, after: change.after }]
    case 'settingChanged':
      return [{ path, reason: 'settingChanged', setting: change.setting }]
    case 'questionAdded':
    case 'questionRemoved':
    case 'questionMoved':
    case 'optionsAdded':
    case 'optionsRemoved':
    case 'optionsMoved':
    case 'madeRequired':
    case 'madeOptional':
    case 'kindChanged':
    case 'stageChanged':
    case 'ruleReadingChanged':
    case 'codesChanged':
      return []
  }
}

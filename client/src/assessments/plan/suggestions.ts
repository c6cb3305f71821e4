import type { Evaluation, Level, Row } from '@forud/shared'

/** A first step that a fired rule suggests, and that nobody has taken a position on. */
export type Suggestion = { readonly action: string; readonly because: readonly string[]; readonly level: Level }

export function suggestionsFrom({ findings }: Evaluation, actions: readonly Row[]): readonly Suggestion[] {
  const handled = new Set(actions.map(({ answers }) => answers['handling']?.value))
  const open = findings.filter(({ action }) => !handled.has(action))
  const distinct = [...new Set(open.map(({ action }) => action))]
  return distinct
    .map((action) => {
      const behind = open.filter((finding) => finding.action === action)
      return {
        action,
        because: behind.map(({ message }) => message),
        level: highest(behind.map((one) => one.minimumLevel)),
      }
    })
    .toSorted((one, other) => other.level - one.level)
}

const highest = (levels: readonly Level[]): Level => levels.reduce((top, level) => (level > top ? level : top), 1)

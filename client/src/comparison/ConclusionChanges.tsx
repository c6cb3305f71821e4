import {
  conclusionItem,
  dateText,
  personDecisionNames,
  scenarioNames,
  type ConclusionChange,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { personName } from '../parts/people.js'
import { capital } from '../questionnaire/texts.js'
import { MarkedList, MarkedText, MarkedValue } from './Marked.js'
import { useSides, type Sides, type Worded } from './sides.js'
import { partWords } from './texts.js'

/** What was concluded otherwise, in the order of the conclusion. */
export function ConclusionChanges({ changes }: { readonly changes: readonly ConclusionChange[] }) {
  const sides = useSides()
  return (
    <dl className="compared-parts compared-conclusion">
      {changes.map((change) => (
        <div key={change.path.join('.')}>
          <dt>{labelOf(sides, change.path)}</dt>
          <dd>
            <Change change={change} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Change({ change }: { readonly change: ConclusionChange }) {
  const { before, after } = useSides()
  const worded = (side: Worded) => (value: string | number | undefined) =>
    value === undefined ? undefined : wordsOf(side, change.path, String(value))
  switch (change.is) {
    case 'text':
      return <MarkedText words={change.words} />
    case 'value':
      return <MarkedValue before={worded(before)(change.before)} after={worded(after)(change.after)} />
    case 'items':
      return <MarkedList added={change.added.map(worded(after))} removed={change.removed.map(worded(before))} />
  }
}

/** »Værst tænkeligt – Udløses af«, »Anna Holm – Beslutning«. */
function labelOf(sides: Sides, [place = '', key = '', last = '']: readonly string[]): string {
  switch (place) {
    case 'scenarios':
      return `${scenarioName(key)} – ${partName(last)}`
    case 'persons':
      return `${personOf(sides, key)} – ${partName(last)}`
    case 'deviations':
      return `${partName(place)} (${key})`
    case 'notYet':
      return `${partName(place)} – ${partName(key)}`
    default:
      return partName(place)
  }
}

const partName = (part: string): string => partWords[part] ?? part
const personOf = ({ before, after }: Sides, id: string): string =>
  personName(after.entities.some((entity) => entity.id === id) ? after.entities : before.entities, id)

function scenarioName(key: string): string {
  const [type, twin] = key.split(' ')
  const name = Object.entries(scenarioNames).find(([known]) => known === type)?.[1] ?? key
  return twin === undefined ? name : `${name} ${twin}`
}

function wordsOf(side: Worded, path: readonly string[], value: string): string {
  const last = path.at(-1)
  if (last === 'decision') return Object.entries(personDecisionNames).find(([id]) => id === value)?.[1] ?? value
  if (last === 'byWhom') return personName(side.entities, value)
  if (last === 'reassessBy' || last === 'reconsiderBy') return dateText(value)
  return capital(optionLabel(side.definition, value))
}

function optionLabel(definition: QuestionnaireDefinition, id: string): string {
  const item = conclusionItem(definition, 'scenarios')
  const fields = item?.kind === 'conclusion' ? (item.fields ?? []) : []
  const options = fields.flatMap((field) => ('options' in field ? field.options : []))
  return options.find((option) => option.id === id)?.label ?? id
}

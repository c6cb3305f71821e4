import type { AcuteResponse, QuestionId } from '@forud/shared'
import { findQuestion } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { useStore, useWritten } from '../store/hooks.js'
import type { State } from '../store/sync.js'
import { acuteTexts } from '../texts.js'
import { responseText } from './response.js'

const responsesIn = ({ document }: State) => document.content.acute

type SameAsBeforeProps = { readonly question: QuestionId; readonly onUse: (response: AcuteResponse) => void }

/** One call is often about several signals: what was said of the others can be used here too. */
export function SameAsBefore({ question, onUse }: SameAsBeforeProps) {
  const { definition } = useStore()
  const responses = useWritten(responsesIn)
  const others = Object.entries(responses).filter(([id]) => id !== question)
  const distinct = others.filter(
    ([, one], place) => others.findIndex(([, other]) => isSameResponse(one, other)) === place,
  )
  if (responses[question] !== undefined) return null
  return distinct.map(([id, response]) => (
    <p key={id}>
      <Button look="quiet" icon="check" onPress={() => onUse(response)}>
        {acuteTexts.sameAs(findQuestion(definition, id)?.code ?? '')}
      </Button>{' '}
      <span className="muted">{responseText(response)}</span>
    </p>
  ))
}

const isSameResponse = (one: AcuteResponse, other: AcuteResponse): boolean => responseText(one) === responseText(other)

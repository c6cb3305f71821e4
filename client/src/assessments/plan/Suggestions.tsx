import { useMemo, useState } from 'react'
import type { Answers } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Dialog } from '../../design/Dialog.js'
import { Panel } from '../../design/Panel.js'
import { TextArea } from '../../design/TextArea.js'
import { useAnswerSource, useListId, useRows } from '../../questionnaire/source.js'
import { useEvaluation, useView, useStore } from '../store/hooks.js'
import { suggestionsFrom, type Suggestion } from './suggestions.js'
import { planTexts } from './texts.js'

/** What the fired rules suggest. Shown after the own level is locked, because it tells what the answers point to. */
export function Suggestions() {
  const { ownLevel } = useView()
  return (
    <Panel title={planTexts.suggestions}>
      {ownLevel === undefined ? <p>{planTexts.suggestionsLater}</p> : <SuggestionList />}
    </Panel>
  )
}

function SuggestionList() {
  const evaluation = useEvaluation()
  const source = useAnswerSource()
  const list = useListId('action')
  const actions = useRows(list)
  const [declining, setDeclining] = useState<string>()
  const suggestions = useMemo(() => suggestionsFrom(evaluation, actions), [evaluation, actions])
  const add = (answers: Answers) => source.changeRow(list, source.addRow(list), answers)
  if (evaluation.findings.length === 0) return <p>{planTexts.noSuggestions}</p>
  if (suggestions.length === 0) return <p>{planTexts.allHandled}</p>
  return (
    <>
      <p className="form-hint">{planTexts.suggestionsIntro}</p>
      <ul className="plain suggestions">
        {suggestions.map((suggestion) => (
          <Line
            key={suggestion.action}
            suggestion={suggestion}
            onMake={() => add({ handling: { value: suggestion.action }, status: { value: 'planlagt' } })}
            onDecline={() => setDeclining(suggestion.action)}
          />
        ))}
      </ul>
      {declining === undefined ? null : (
        <Declining
          action={declining}
          onCancel={() => setDeclining(undefined)}
          onDecline={(reason) => {
            setDeclining(undefined)
            add({ handling: { value: declining }, status: { value: 'fravalgt' }, fravalg: { value: reason } })
          }}
        />
      )}
    </>
  )
}

type LineProps = { readonly suggestion: Suggestion; readonly onMake: () => void; readonly onDecline: () => void }

function Line({ suggestion: { action, because }, onMake, onDecline }: LineProps) {
  return (
    <li className="suggestion">
      <div>
        <p className="suggestion-action">{action}</p>
        <p className="muted">{planTexts.because(because.join(' · '))}</p>
      </div>
      <div className="suggestion-tools">
        <Button icon="plus" onPress={onMake} about={action}>
          {planTexts.make}
        </Button>
        <Button look="quiet" onPress={onDecline} about={action}>
          {planTexts.decline}
        </Button>
      </div>
    </li>
  )
}

type DecliningProps = {
  readonly action: string
  readonly onCancel: () => void
  readonly onDecline: (reason: string) => void
}

function Declining({ action, onCancel, onDecline }: DecliningProps) {
  const { reason, setReason, forget } = useReason(action)
  const [error, setError] = useState<string>()
  const save = () => {
    if (reason.trim() === '') setError(planTexts.declineNeeded)
    else {
      forget()
      onDecline(reason)
    }
  }
  const cancel = () => {
    forget()
    onCancel()
  }
  return (
    <Dialog
      title={planTexts.declineTitle}
      onClose={cancel}
      actions={
        <>
          <Button look="primary" onPress={save}>
            {planTexts.declineSave}
          </Button>
          <Button onPress={cancel}>{planTexts.cancel}</Button>
        </>
      }
    >
      <p>{action}</p>
      <TextArea
        name="decline-reason"
        label={planTexts.declineLabel}
        value={reason}
        onChange={setReason}
        {...(error === undefined ? {} : { error })}
      />
    </Dialog>
  )
}

/** Kept for its author while the dialog is open: it is no answer before it is saved. */
function useReason(action: string) {
  const store = useStore()
  const key = `decline.${action}`
  const [reason, setReason] = useState(() => store.drafts()[key]?.lines.join('\n') ?? '')
  const write = (text: string) => {
    setReason(text)
    store.keepDraft(key, { where: action, lines: [text], value: text })
  }
  return { reason, setReason: write, forget: () => store.dropDraft(key) }
}

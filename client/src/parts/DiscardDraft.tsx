import { useState } from 'react'
import { assessmentEndpoints } from '@forud/shared'
import { useNavigate } from 'react-router'
import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { Loading } from '../design/Loading.js'
import { TextArea } from '../design/TextArea.js'
import { useRead } from '../http/useRead.js'
import { useWrite } from '../http/useWrite.js'
import { paths } from '../paths.js'
import { discardTexts as texts } from './discardTexts.js'
import { FailedNotice } from './Loaded.js'

type DiscardDraftProps = {
  readonly assessmentId: string
  readonly number: number
  /** What is done before, so that nothing is typed into a draft that is no more. */
  readonly first?: () => Promise<unknown>
}

/** Gives a draft up: with a reason, and after it was said what that means. */
export function DiscardDraft(props: DiscardDraftProps) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button look="quiet" icon="delete" onPress={() => setAsking(true)} about={texts.about(props.number)}>
        {texts.discard}
      </Button>
      {asking ? <Discarding {...props} onKeep={() => setAsking(false)} /> : null}
    </>
  )
}

type DiscardingProps = DiscardDraftProps & { readonly onKeep: () => void }

function Discarding({ onKeep, ...props }: DiscardingProps) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const { discard, busy, problem, isKnown } = useDiscarding(props)
  const press = () => {
    if (reason.trim() === '') setError(texts.reasonNeeded)
    else void discard(reason.trim())
  }
  return (
    <Dialog
      title={texts.title(props.number)}
      onClose={onKeep}
      actions={
        <>
          <Button look="warning" busy={busy} disabled={!isKnown} onPress={press}>
            {texts.yes}
          </Button>
          <Button onPress={onKeep}>{texts.no}</Button>
        </>
      }
    >
      {problem === undefined ? null : <FailedNotice problem={problem} />}
      {isKnown ? null : <Loading />}
      <ul>
        {texts.means.map((meaning) => (
          <li key={meaning}>{meaning}</li>
        ))}
      </ul>
      <TextArea
        name="discard-reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={reason}
        onChange={setReason}
        {...(error === undefined ? {} : { error })}
      />
    </Dialog>
  )
}

function useDiscarding({ assessmentId, first }: DiscardDraftProps) {
  const reading = useRead(assessmentEndpoints.assessment, { assessmentId })
  const { send, busy, problem } = useWrite(assessmentEndpoints.act)
  const navigate = useNavigate()
  const discard = async (reason: string) => {
    if (reading.is !== 'ready') return
    await first?.()
    const { revision, caseId } = reading.value
    const outcome = await send({ params: { assessmentId }, body: { does: 'discard', reason }, revision })
    if (outcome?.ok === true) await navigate(paths.case(caseId))
  }
  const failed = reading.is === 'failed' ? reading.problem : undefined
  return { discard, busy, problem: problem ?? failed, isKnown: reading.is === 'ready' }
}

import { moveEndpoints } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { useIdempotencyKey, useWrite } from '../../http/useWrite.js'
import { FailedNotice } from '../../parts/Loaded.js'
import { useView } from '../store/hooks.js'
import { moveTexts } from './texts.js'

type ConfirmButtonProps = { readonly question: string; readonly about: string }

/** Somebody says that the answer still holds. */
export function ConfirmButton({ question, about }: ConfirmButtonProps) {
  const { id } = useView()
  const { key } = useIdempotencyKey()
  const { send, busy, problem } = useWrite(moveEndpoints.confirmAnswer)
  const confirm = () => send({ params: { assessmentId: id }, body: { question }, idempotencyKey: key() })
  return (
    <>
      {problem === undefined ? null : <FailedNotice problem={problem} />}
      <Button busy={busy} about={about} onPress={() => void confirm()}>
        {moveTexts.confirmOne}
      </Button>
    </>
  )
}

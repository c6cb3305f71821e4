import { useState } from 'react'
import { useNavigate } from 'react-router'
import { moveEndpoints, type QuestionnaireRef } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Confirmation } from '../../design/Confirmation.js'
import { Notice } from '../../design/Notice.js'
import { useWrite } from '../../http/useWrite.js'
import { FailedNotice } from '../../parts/Loaded.js'
import { paths } from '../../paths.js'
import { useStore } from '../store/hooks.js'
import { useSavedFirst } from '../store/useSavedFirst.js'
import { moveTexts } from './texts.js'

/** Saves the last of it, asks once, and moves. */
export function Moving({ to }: { readonly to: QuestionnaireRef }) {
  const [asking, setAsking] = useState(false)
  const { move, busy, problem, unsaved } = useMoving(to)
  return (
    <>
      {problem === undefined ? null : <FailedNotice problem={problem} />}
      {unsaved ? <Notice tone="warning" title={moveTexts.unsaved} live="alert" /> : null}
      <div className="button-row">
        <Button look="primary" busy={busy} onPress={() => setAsking(true)}>
          {moveTexts.move}
        </Button>
      </div>
      {asking ? (
        <Confirmation
          title={moveTexts.moveTitle}
          yes={moveTexts.moveYes}
          no={moveTexts.moveNo}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false)
            void move()
          }}
        >
          <p>{moveTexts.moveBody}</p>
        </Confirmation>
      ) : null}
    </>
  )
}

function useMoving(to: QuestionnaireRef) {
  const store = useStore()
  const navigate = useNavigate()
  const { unsaved, saveFirst } = useSavedFirst()
  const { send, busy, problem } = useWrite(moveEndpoints.move)
  const move = async () => {
    if (!(await saveFirst())) return
    const { id, revision } = store.view()
    const outcome = await send({ params: { assessmentId: id }, body: { to: to.hash }, revision })
    if (outcome?.ok === true) await navigate(paths.moved(id))
  }
  return { move, busy, problem, unsaved }
}

import { confirmReasonText, findQuestion, type Unconfirmed } from '@forud/shared'
import { Notice } from '../../design/Notice.js'
import { Page } from '../../design/Page.js'
import { Panel } from '../../design/Panel.js'
import { PlaceLink } from '../desk/PlaceLink.js'
import { placeOfQuestion } from '../desk/places.js'
import type { Derived } from '../store/derived.js'
import { useDerived, useStore, useUnconfirmed, useView } from '../store/hooks.js'
import { ConfirmButton } from './ConfirmButton.js'
import { inOrder } from './inOrder.js'
import { KeptAside } from './KeptAside.js'
import { OneAnswer } from './OneAnswer.js'
import { moveTexts } from './texts.js'

/** After a move: what somebody must still say holds, and what was set aside. */
export function MovedPage() {
  const { setAside } = useView()
  const { definition } = useStore()
  const unconfirmed = inOrder(definition, useUnconfirmed())
  return (
    <Page title={moveTexts.afterTitle} lead={unconfirmed.length === 0 ? undefined : moveTexts.afterLead}>
      {unconfirmed.length === 0 ? <Notice tone="success" title={moveTexts.nothingToConfirm} live="status" /> : null}
      {unconfirmed.map((one) => (
        <Confirming key={one.question} {...one} />
      ))}
      {setAside.map((kept) => (
        <KeptAside key={kept.at} kept={kept} />
      ))}
    </Page>
  )
}

const answersOf = ({ answers }: Derived) => answers

function Confirming({ question: id, reasons }: Unconfirmed) {
  const { definition } = useStore()
  const view = useView()
  const answer = useDerived(answersOf)[id]
  const question = findQuestion(definition, id)
  if (question === undefined) return null
  return (
    <Panel title={`${question.code} ${question.text}`}>
      {reasons.map((reason) => (
        <p key={reason.reason}>{confirmReasonText(definition, reason)}</p>
      ))}
      {answer === undefined ? null : <OneAnswer definition={definition} question={question} answer={answer} />}
      <div className="button-row">
        <ConfirmButton question={id} about={question.code} />
        <PlaceLink place={placeOfQuestion(definition, view.id, id)}>{moveTexts.changeOne}</PlaceLink>
      </div>
    </Panel>
  )
}

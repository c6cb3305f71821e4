import { findQuestion, type QuestionId } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Notice } from '../../design/Notice.js'
import { QuestionLink } from '../desk/QuestionLink.js'
import { useStore } from '../store/hooks.js'
import { acuteTexts } from '../texts.js'
import { useLeftOpen, useOpenAcute } from './AcuteWatch.js'

/** On every page of the assessment until somebody has said who was contacted. Takes no focus from whoever is writing. */
export function AcutePanel() {
  const open = useLeftOpen()
  return open.map((id) => <LeftOpen key={id} question={id} />)
}

function LeftOpen({ question }: { readonly question: QuestionId }) {
  const { definition } = useStore()
  const openAcute = useOpenAcute()
  return (
    <Notice tone="danger" title={acuteTexts.leftOpen} live="alert">
      <p>
        <strong>Ja:</strong> <QuestionLink id={question} />
      </p>
      <p>
        <Button onPress={() => openAcute(question)} about={findQuestion(definition, question)?.code ?? ''}>
          {acuteTexts.whatNow}
        </Button>
      </p>
    </Notice>
  )
}

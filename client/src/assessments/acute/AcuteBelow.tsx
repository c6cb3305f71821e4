import { useMemo, useState } from 'react'
import type { AcuteResponse, Question } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { Details } from '../../design/Details.js'
import { Notice } from '../../design/Notice.js'
import { useWritten } from '../store/hooks.js'
import type { State } from '../store/sync.js'
import { acuteTexts } from '../texts.js'
import { useOpenAcute } from './AcuteWatch.js'
import { responseText } from './response.js'
import { WhatToDo } from './WhatToDo.js'

/** Under an acute question: who was contacted about a »Ja«, and what »Mistanke« means (decisions 4). */
export function AcuteBelow({ question }: { readonly question: Question }) {
  return question.mark === 'acute' ? <Acute question={question} /> : null
}

function Acute({ question: { id, kind } }: { readonly question: Question }) {
  const select = useMemo(
    () =>
      ({ document: { content } }: State) => ({
        said: kind === 'factor' ? content.answers[id]?.now : content.answers[id]?.value,
        response: content.acute[id],
      }),
    [id, kind],
  )
  const { said, response } = useWritten(select)
  const openAcute = useOpenAcute()
  const [atFirst] = useState(said)
  if (said === 'mistanke') return <Suspicion question={id} isNew={atFirst !== 'mistanke'} />
  if (said !== 'ja') return null
  return (
    <div id={`acute-${id}`}>
      <Response response={response} onOpen={() => openAcute(id)} />
    </div>
  )
}

/** Unfolded when the answer is given, folded when the page is opened with it. */
function Suspicion({ question, isNew }: { readonly question: string; readonly isNew: boolean }) {
  return (
    <Notice tone="warning" title={acuteTexts.suspicionTitle} headingLevel={3} live="status">
      <p>{acuteTexts.suspicion}</p>
      <Details summary={acuteTexts.suspicionMore} startsOpen={isNew}>
        <WhatToDo question={question} />
      </Details>
    </Notice>
  )
}

type ResponseProps = { readonly response: AcuteResponse | undefined; readonly onOpen: () => void }

function Response({ response, onOpen }: ResponseProps) {
  if (response === undefined) {
    return (
      <Notice tone="danger" title={acuteTexts.lacking} headingLevel={3}>
        <p>
          <Button onPress={onOpen}>{acuteTexts.fillIn}</Button>
        </p>
      </Notice>
    )
  }
  return (
    <p className="acute-response">
      {responseText(response)}{' '}
      <Button look="quiet" onPress={onOpen}>
        {acuteTexts.change}
      </Button>
    </p>
  )
}

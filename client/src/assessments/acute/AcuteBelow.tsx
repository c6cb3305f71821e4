import { useEffect, useMemo, useRef, useState } from 'react'
import type { AcuteResponse, Question } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { momentText } from '../../design/danish.js'
import { Details } from '../../design/Details.js'
import { Notice } from '../../design/Notice.js'
import { useWritten } from '../store/hooks.js'
import type { State } from '../store/sync.js'
import { acuteTexts } from '../texts.js'
import { AcuteInterrupt } from './AcuteInterrupt.js'
import { WhatToDo } from './WhatToDo.js'

/** Under an acute question: »Ja« interrupts, »Mistanke« shows the same without interrupting (decisions 4). */
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
  const [open, setOpen] = useInterrupt(said === 'ja' && response === undefined)
  const [atFirst] = useState(said)
  if (said === 'mistanke') return <Suspicion question={id} isNew={atFirst !== 'mistanke'} />
  if (said !== 'ja') return null
  return (
    <div id={`acute-${id}`}>
      <Response response={response} onOpen={() => setOpen(true)} />
      {open ? <AcuteInterrupt question={id} onDone={() => setOpen(false)} /> : null}
    </div>
  )
}

/** Opens when the answer becomes »Ja« on this page; not when the page is opened with it. */
function useInterrupt(due: boolean): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false)
  const before = useRef(due)
  useEffect(() => {
    if (due && !before.current) setOpen(true)
    before.current = due
  }, [due])
  return [open, setOpen]
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
  const said =
    'contacted' in response
      ? acuteTexts.contacted(response.contacted, momentText(response.at))
      : acuteTexts.nobodyBecause(response.nobodyBecause)
  return (
    <p className="acute-response">
      {said}{' '}
      <Button look="quiet" onPress={onOpen}>
        {acuteTexts.change}
      </Button>
    </p>
  )
}

import { useMemo } from 'react'
import type { QuestionId } from '@forud/shared'
import type { Derived } from '../store/derived.js'
import { useDerived } from '../store/hooks.js'
import { acuteTexts } from '../texts.js'
import { actionsFor } from './actions.js'
import { Contacts } from './Contacts.js'

/** The same for »Ja« and »Mistanke«: what to do now, and whom to call. */
export function WhatToDo({ question }: { readonly question: QuestionId }) {
  const select = useMemo(
    () =>
      ({ evaluation }: Derived) =>
        actionsFor(evaluation, question),
    [question],
  )
  const actions = useDerived(select)
  return (
    <>
      <h3 className="acute-heading">{acuteTexts.doNow}</h3>
      <ul>
        <li>{acuteTexts.first}</li>
        {actions.map((action) => (
          <li key={action}>{action}.</li>
        ))}
        <li>{acuteTexts.noFamily}</li>
      </ul>
      <h3 className="acute-heading">{acuteTexts.numbers}</h3>
      <Contacts />
    </>
  )
}

import { useMemo } from 'react'
import { changeLogOf, type QuestionnaireDefinition } from '@forud/shared'
import { Details } from '../../design/Details.js'
import { moveTexts } from './texts.js'

type ChangesProps = { readonly from: QuestionnaireDefinition; readonly to: QuestionnaireDefinition }

/** The change log between the two versions, for whoever wants to know why. */
export function Changes({ from, to }: ChangesProps) {
  const log = useMemo(() => changeLogOf(from, to), [from, to])
  return (
    <Details summary={moveTexts.changes}>
      <dl className="facts">
        {log.map(({ name, sentences }) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>
              {sentences.map(({ text }) => (
                <p key={text}>{text}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}

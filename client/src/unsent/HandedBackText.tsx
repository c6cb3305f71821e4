import { useState } from 'react'
import { Button, LinkButton } from '../design/Button.js'
import { Confirmation } from '../design/Confirmation.js'
import { Details } from '../design/Details.js'
import { Notice } from '../design/Notice.js'
import type { Said } from './parseContent.js'
import type { Item } from './handedBack.js'
import { handBackTexts as texts } from './handedBackTexts.js'

type Props = { readonly item: Item; readonly pathTo: (assessment: string) => string }

/** What somebody typed, given back to them: to be saved when they open the assessment, or to be read and copied. */
export function HandedBackText({ item, pathTo }: Props) {
  return item.is === 'waits' ? <Waiting item={item} pathTo={pathTo} /> : <Ended item={item} />
}

function Waiting({ item: { title, said, assessment }, pathTo }: Props) {
  return (
    <Notice tone="info" title={texts.waits} live="status">
      <p>
        <strong>{title}.</strong> {texts.waitsBody}
      </p>
      <Details summary={texts.show}>
        <Lines said={said} />
      </Details>
      <LinkButton to={pathTo(assessment)}>{texts.open}</LinkButton>
    </Notice>
  )
}

function Ended({ item }: { readonly item: Item }) {
  const { title, said, why, live } = item
  return (
    <Notice tone="danger" title={texts.ended} live="alert">
      <p>
        <strong>{title}.</strong> {why ?? texts.whyGone}
      </p>
      <p>{texts.endedBody}</p>
      <Details summary={texts.show} startsOpen={live}>
        <Lines said={said} />
      </Details>
      <Dealing item={item} />
    </Notice>
  )
}

function Lines({ said }: { readonly said: readonly Said[] }) {
  return (
    <dl className="unsent-lines">
      {said.map(({ where, lines }) => (
        <div key={where}>
          <dt>{where}</dt>
          <dd className="kept-lines">{lines.join('\n')}</dd>
        </div>
      ))}
    </dl>
  )
}

function Dealing({ item }: { readonly item: Item }) {
  const [asking, setAsking] = useState(false)
  const [copied, setCopied] = useState<string>()
  const copy = () => {
    navigator.clipboard.writeText(textOf(item)).then(
      () => setCopied(texts.copied),
      () => setCopied(texts.notCopied),
    )
  }
  return (
    <>
      <div className="button-row">
        <Button icon="document" onPress={copy} about={item.title}>
          {texts.copy}
        </Button>
        <Button onPress={() => setAsking(true)} about={item.title}>
          {texts.done}
        </Button>
        <span role="status">{copied}</span>
      </div>
      {asking ? (
        <Confirmation
          title={texts.sureTitle}
          yes={texts.sureYes}
          no={texts.sureNo}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false)
            void item.dealtWith()
          }}
        >
          <p>{texts.sure}</p>
        </Confirmation>
      ) : null}
    </>
  )
}

const textOf = ({ title, said }: Item): string =>
  [title, ...said.map(({ where, lines }) => `${where}:\n${lines.join('\n')}`)].join('\n\n')

import { useId } from 'react'
import { Button } from '../../design/Button.js'
import { momentText } from '../../design/danish.js'
import { Notice } from '../../design/Notice.js'
import { textIn, type ClashChoice } from '../store/clash.js'
import { partsOf, valueOf } from '../store/document.js'
import { useStore, useView, useWritten } from '../store/hooks.js'
import type { OpenClash, State } from '../store/sync.js'
import { pieceName } from './pieceName.js'
import { clashTexts } from './texts.js'
import { Words } from './Words.js'
import { wordsOf } from './wordsOf.js'

type ClashPanelProps = { readonly clash: OpenClash; readonly onChosen: () => void }

const stateOf = ({ document, sync }: State) => ({ document, removed: sync.removed })

/** Two people changed the same: before, yours and hers side by side, with who and when. Neither is lost. */
export function ClashPanel({ clash, onChosen }: ClashPanelProps) {
  const store = useStore()
  const { names } = useView()
  const { document, removed } = useWritten(stateOf)
  const title = useId()
  const { piece, before, theirs, changedBy, changedAt } = clash
  const who = names[changedBy] ?? clashTexts.colleague
  const mine = valueOf(document, piece)
  const said = clashTexts.title(pieceName(store.definition, document, piece, removed[piece]), who)
  const choose = (choice: ClashChoice) => {
    store.choose(piece, choice)
    onChosen()
  }
  return (
    <section className="clash-panel" aria-labelledby={title} tabIndex={-1} data-clash={piece}>
      <p className="sr-only" role="alert">
        {said}
      </p>
      <Notice tone="warning">
        <h2 id={title} className="clash-title">
          {said}
        </h2>
        <p>{clashTexts.body(momentText(changedAt))}</p>
        <div className="clash">
          <Version clash={clash} title={clashTexts.before} value={before} none={clashTexts.nothing} />
          <Version clash={clash} title={clashTexts.mine} value={mine} />
          <Version clash={clash} title={clashTexts.theirs(who)} value={theirs} />
        </div>
        <div className="button-row">
          <Button onPress={() => choose('mine')} about={said}>
            {clashTexts.keepMine}
          </Button>
          <Button onPress={() => choose('theirs')} about={said}>
            {clashTexts.keepTheirs(who)}
          </Button>
          {isFreeText(mine) && isFreeText(theirs) ? (
            <Button onPress={() => choose('both')} about={said}>
              {clashTexts.keepBoth}
            </Button>
          ) : null}
        </div>
      </Notice>
    </section>
  )
}

/** Long enough to be a person's own words rather than a choice. */
const isFreeText = (value: unknown): boolean => / /.test(textIn(value) ?? '')

type VersionProps = {
  readonly clash: OpenClash
  readonly title: string
  readonly value: unknown
  readonly none?: string
}

function Version({ clash: { piece }, title, value, none }: VersionProps) {
  const { definition } = useStore()
  const { document, removed } = useWritten(stateOf)
  const list = document.entities.find(({ id }) => piece === `row.${id}`)?.kind ?? removed[piece]
  const said = none ?? (partsOf(piece).part === 'row' ? clashTexts.removed : clashTexts.nothing)
  return (
    <div className="clash-version">
      <h3>{title}</h3>
      <Words lines={wordsOf(definition, piece, value, list)} of={title} none={said} />
    </div>
  )
}

import { Button } from '../../design/Button.js'
import { momentText } from '../../design/danish.js'
import { Notice } from '../../design/Notice.js'
import { textIn, type ClashChoice } from '../store/clash.js'
import { valueOf } from '../store/document.js'
import { useStore, useView, useWritten } from '../store/hooks.js'
import type { OpenClash, State } from '../store/sync.js'
import { clashTexts } from '../texts.js'
import { pieceName } from './pieceName.js'
import { wordsOf } from './wordsOf.js'

type ClashPanelProps = {
  readonly clash: OpenClash
  /** What was not chosen, in words. */
  readonly onChosen: (where: string, notUsed: readonly string[]) => void
}

const documentOf = ({ document }: State) => document

/** Two people changed the same: before, yours and hers side by side, with who and when. Neither is lost. */
export function ClashPanel({ clash, onChosen }: ClashPanelProps) {
  const store = useStore()
  const { names } = useView()
  const document = useWritten(documentOf)
  const { piece, before, theirs, changedBy, changedAt } = clash
  const who = names[changedBy] ?? 'En kollega'
  const mine = valueOf(document, piece)
  const where = pieceName(store.definition, document, piece)
  const words = (value: unknown) => wordsOf(store.definition, piece, value)
  const choose = (choice: ClashChoice) => {
    if (choice !== 'both') onChosen(where, words(choice === 'mine' ? theirs : mine))
    store.choose(piece, choice)
  }
  const isText = isFreeText(mine) && isFreeText(theirs)
  return (
    <Notice tone="warning" title={clashTexts.title(where, who)} live="alert">
      <p>{clashTexts.body(momentText(changedAt))}</p>
      <div className="clash">
        <Version title={clashTexts.before} lines={words(before)} />
        <Version title={clashTexts.mine} lines={words(mine)} />
        <Version title={clashTexts.theirs(who)} lines={words(theirs)} />
      </div>
      <div className="button-row">
        <Button onPress={() => choose('mine')}>{clashTexts.keepMine}</Button>
        <Button onPress={() => choose('theirs')}>{clashTexts.keepTheirs(who)}</Button>
        {isText ? <Button onPress={() => choose('both')}>{clashTexts.keepBoth}</Button> : null}
      </div>
    </Notice>
  )
}

/** Long enough to be a person's own words rather than a choice. */
const isFreeText = (value: unknown): boolean => / /.test(textIn(value) ?? '')

function Version({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div className="clash-version">
      <h3>{title}</h3>
      {lines.length === 0 ? <p className="muted">{clashTexts.nothing}</p> : null}
      {lines.map((line) => (
        <p key={line} className="kept-lines">
          {line}
        </p>
      ))}
    </div>
  )
}

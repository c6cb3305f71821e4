import { clashTexts } from './texts.js'

type WordsProps = {
  readonly lines: readonly string[]
  /** What it is the words of, for whoever does not see where it stands. */
  readonly of: string
  /** Said where there are none. */
  readonly none?: string
}

/** About what is seen at once. */
const long = 700

/** What somebody wrote, line by line. A long text can be scrolled, with the keyboard too. */
export function Words({ lines, of, none = clashTexts.nothing }: WordsProps) {
  if (lines.length === 0) return <p className="muted">{none}</p>
  const paragraphs = lines.map((line, place) => (
    <p key={`${String(place)} ${line}`} className="kept-lines">
      {line}
    </p>
  ))
  if (lines.join('').length <= long) return paragraphs
  // Whoever has no mouse must be able to scroll it.
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="long-words" role="group" tabIndex={0} aria-label={clashTexts.whole(of)}>
      {paragraphs}
    </div>
  )
}

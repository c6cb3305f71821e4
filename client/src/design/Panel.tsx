import { useId, type ReactNode } from 'react'

type PanelProps = {
  readonly title: string
  readonly children: ReactNode
  readonly action?: ReactNode
  readonly headingLevel?: 2 | 3
}

/** A part of a page with its own heading. */
export function Panel({ title, children, action, headingLevel = 2 }: PanelProps) {
  const heading = useId()
  const Heading = `h${headingLevel}` as const
  return (
    <section className="panel" aria-labelledby={heading}>
      <div className="panel-head">
        <Heading id={heading}>{title}</Heading>
        {action}
      </div>
      {children}
    </section>
  )
}

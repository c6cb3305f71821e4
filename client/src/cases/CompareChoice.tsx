import { useState } from 'react'
import type { AssessmentLine } from '@forud/shared'
import { LinkButton } from '../design/Button.js'
import { Select } from '../design/Select.js'
import { paths } from '../paths.js'

/** Any two assessments of the child; at first the two newest. The older one always stands first. */
export function CompareChoice({ lines }: { readonly lines: readonly AssessmentLine[] }) {
  const known = lines
    .filter(({ status }) => status.is !== 'discarded')
    .toSorted((one, other) => one.number - other.number)
  return known.length < 2 ? null : <Choice known={known} />
}

function Choice({ known }: { readonly known: readonly AssessmentLine[] }) {
  const [one, setOne] = useState(known.at(-2)?.id)
  const [other, setOther] = useState(known.at(-1)?.id)
  const options = known.map(({ id, number }) => ({ value: id, label: `Vurdering ${String(number)}` }))
  const [first, second] = known.filter(({ id }) => id === one || id === other)
  return (
    <div className="compare-choice">
      <Select name="compare-one" label="Sammenlign" options={options} value={one} onChange={setOne} />
      <Select name="compare-other" label="med" options={options} value={other} onChange={setOther} />
      {first === undefined || second === undefined ? (
        <p className="muted">Vælg to forskellige.</p>
      ) : (
        <LinkButton to={paths.comparison(first.id, second.id)}>Sammenlign</LinkButton>
      )}
    </div>
  )
}

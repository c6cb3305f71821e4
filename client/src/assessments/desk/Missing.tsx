import type { FieldError } from '@forud/shared'
import { useStore, useView } from '../store/hooks.js'
import { placeOf, subjectOf } from './places.js'
import { PlaceLink } from './PlaceLink.js'
import { shortened } from './QuestionLink.js'

type MissingLinkProps = { readonly error: FieldError; readonly short?: boolean }

/** What is missing first, for whoever reads three words; then of what. Leads to the very field. */
export function MissingLink({ error: { path, message }, short = false }: MissingLinkProps) {
  const { definition } = useStore()
  const { id } = useView()
  const subject = subjectOf(definition, path)
  return (
    <PlaceLink place={placeOf(definition, id, path)}>
      <strong>{message.replace(/\.$/, '')}</strong>
      {subject === undefined ? null : `: ${subject.code} ${short ? shortened(subject.text) : subject.text}`}
    </PlaceLink>
  )
}

import type { FieldError, Section } from '@forud/shared'
import { Panel } from '../../design/Panel.js'
import { placeOf, subjectOf } from '../desk/places.js'
import { PlaceLink } from '../desk/PlaceLink.js'
import { useStore, useView } from '../store/hooks.js'
import { sendTexts } from './texts.js'

/** Everything that is missing, section by section, each with a way to its place. */
export function MissingPanel({ missing }: { readonly missing: readonly FieldError[] }) {
  const { definition } = useStore()
  const inSection = ({ questions }: Section) =>
    missing.filter(({ path }) => questions.some((item) => item === subjectOf(definition, path)))
  return (
    <Panel title={sendTexts.missing(missing.length)}>
      <p className="form-hint">{sendTexts.missingIntro}</p>
      {definition.sections.map((section) => {
        const here = inSection(section)
        return here.length === 0 ? null : (
          <section key={section.code} className="missing">
            <h3>
              {section.code} · {section.title}
            </h3>
            <ul>
              {here.map((error) => (
                <MissingItem key={`${error.path} ${error.message}`} error={error} />
              ))}
            </ul>
          </section>
        )
      })}
    </Panel>
  )
}

function MissingItem({ error: { path, message } }: { readonly error: FieldError }) {
  const { definition } = useStore()
  const { id } = useView()
  const subject = subjectOf(definition, path)
  return (
    <li>
      <PlaceLink place={placeOf(definition, id, path)}>
        {subject === undefined ? message : `${subject.code} ${subject.text}`}
      </PlaceLink>
      <span className="missing-what">{message}</span>
    </li>
  )
}

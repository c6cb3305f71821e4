import type { FieldError, Section } from '@forud/shared'
import { Panel } from '../../design/Panel.js'
import { MissingLink } from '../desk/Missing.js'
import { subjectOf } from '../desk/places.js'
import { useStore } from '../store/hooks.js'
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
              {section.code} · {section.title} <span className="muted">{sendTexts.lacking(here.length)}</span>
            </h3>
            <ul>
              {here.map((error) => (
                <li key={`${error.path} ${error.message}`}>
                  <MissingLink error={error} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </Panel>
  )
}

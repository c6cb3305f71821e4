import { LinkButton } from '../../design/Button.js'
import { Page } from '../../design/Page.js'
import { Panel } from '../../design/Panel.js'
import { paths } from '../../paths.js'
import { placeOf, subjectOf } from '../desk/places.js'
import { PlaceLink, useArrival } from '../desk/PlaceLink.js'
import { Questions, useQuestions } from '../desk/SectionPage.js'
import { KeptInConclusion } from '../kept/KeptElsewhere.js'
import { useDerived, useStore, useView } from '../store/hooks.js'
import type { Derived } from '../store/derived.js'
import { deskTexts } from '../texts.js'
import { Indication } from './Indication.js'
import { InvolvementPanel } from './InvolvementPanel.js'
import { LevelPanel } from './LevelPanel.js'
import { OwnLevelPanel } from './OwnLevelPanel.js'
import { PersonsPanel } from './PersonsPanel.js'
import { ReassessmentPanel } from './ReassessmentPanel.js'
import { ScenariosPanel } from './ScenariosPanel.js'
import { conclusionTexts } from './texts.js'

/** Page 6: own judgement first, then the indication, then the level, what can happen, and who may be told. */
export function ConclusionPage() {
  const { definition } = useStore()
  const { id, ownLevel } = useView()
  const section = definition.sections.find(({ code }) => code === 'K')
  useArrival()
  return (
    <Page title={conclusionTexts.title} lead={definition.fixedText}>
      {section === undefined ? null : <WrittenFirst section={section} />}
      <OwnLevelPanel />
      <KeptInConclusion />
      {ownLevel === undefined ? null : (
        <>
          <Indication />
          <LevelPanel />
          <ScenariosPanel />
          <InvolvementPanel />
          <PersonsPanel />
          <ReassessmentPanel />
          <Missing />
        </>
      )}
      <div className="button-row">
        <LinkButton to={paths.plan(id)} look="primary">
          {deskTexts.next('Sikkerhedsplan og handlinger')}
        </LinkButton>
      </div>
    </Page>
  )
}

/** K1 and K2 are questions like the others. */
function WrittenFirst({ section }: { readonly section: Parameters<typeof useQuestions>[0] }) {
  return useQuestions(section).length === 0 ? null : <Questions section={section} />
}

const missingHere = ({ missing }: Derived) =>
  missing.filter(({ path }) => path.startsWith('conclusion.') || path === 'ownLevel')

function Missing() {
  const { definition } = useStore()
  const { id } = useView()
  const missing = useDerived(missingHere)
  return (
    <Panel title={conclusionTexts.missing}>
      {missing.length === 0 ? <p>{conclusionTexts.nothingMissing}</p> : null}
      <ul>
        {missing.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <PlaceLink place={placeOf(definition, id, path)}>
              {subjectOf(definition, path)?.code}: {message}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

import { Link } from 'react-router'
import { LinkButton } from '../../design/Button.js'
import { dateText, weekdayOf } from '../../design/danish.js'
import { Page } from '../../design/Page.js'
import { Panel } from '../../design/Panel.js'
import { paths } from '../../paths.js'
import { useArrival } from '../desk/PlaceLink.js'
import { Questions } from '../desk/SectionPage.js'
import { useConclusion, useStore, useView } from '../store/hooks.js'
import { deskTexts } from '../texts.js'
import { Suggestions } from './Suggestions.js'
import { planTexts } from './texts.js'

/** Page 7: the plan with the child, the actions, and when it is all looked at again. */
export function PlanPage() {
  const { definition } = useStore()
  const { id } = useView()
  const section = definition.sections.find(({ code }) => code === 'L')
  useArrival()
  if (section === undefined) return null
  return (
    <Page title={`${section.code} · ${section.title}`} lead={section.intro}>
      <Suggestions />
      <Questions section={section} />
      <Reassessment />
      <div className="button-row">
        <LinkButton to={paths.send(id)} look="primary">
          {deskTexts.next(deskTexts.send)}
        </LinkButton>
      </div>
    </Page>
  )
}

function Reassessment() {
  const { id } = useView()
  const { reassessBy } = useConclusion()
  return (
    <Panel title={planTexts.reassessment}>
      <p>
        {reassessBy === undefined ? planTexts.reassessmentNone : `${weekdayOf(reassessBy)} ${dateText(reassessBy)}.`}{' '}
        <Link to={paths.conclusion(id)} state={{ focus: 'conclusion.reassessBy' }}>
          {planTexts.reassessmentGo}
        </Link>
      </p>
    </Panel>
  )
}

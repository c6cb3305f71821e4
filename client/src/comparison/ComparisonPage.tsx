import { comparisonEndpoints, questionnaireEndpoints, type ComparedSide, type ComparisonView } from '@forud/shared'
import { useMemo } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { momentText } from '../design/danish.js'
import { Page } from '../design/Page.js'
import { Panel } from '../design/Panel.js'
import { SegmentedControl } from '../design/SegmentedControl.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { statusWords } from '../parts/statusWords.js'
import { stageWords } from '../parts/words.js'
import { paths } from '../paths.js'
import '../questionnaire/questionnaire.css'
import { ComparedAnswers, type Shown } from './ComparedAnswers.js'
import { ConclusionChanges } from './ConclusionChanges.js'
import './comparison.css'
import { InformationTable, Levels, Rules } from './Outcomes.js'
import { SidesContext } from './sides.js'
import { comparisonTexts } from './texts.js'

const work = { text: 'Mit arbejde', to: paths.worklist }

/** Page 12: two assessments of a child beside each other. */
export function ComparisonPage() {
  const { assessmentId = '', otherId = '' } = useParams()
  const reading = useRead(comparisonEndpoints.comparison, { assessmentId, otherId })
  if (reading.is === 'ready') return <Compared view={reading.value} />
  return (
    <Page title="Sammenlign vurderinger" breadcrumb={[work]}>
      <Loaded reading={reading} what={comparisonTexts.loading}>
        {() => null}
      </Loaded>
    </Page>
  )
}

function Compared({ view }: { readonly view: ComparisonView }) {
  const { before, after, caseId, caseNumber, childInitials } = view
  return (
    <Page
      title={comparisonTexts.title(before.number, after.number)}
      breadcrumb={[work, { text: `Sag ${caseNumber}`, to: paths.case(caseId) }]}
      lead={
        <>
          Sag {caseNumber} · {childInitials}
          <SideLine side={before} />
          <SideLine side={after} />
        </>
      }
    >
      <WithWords view={view} />
    </Page>
  )
}

const SideLine = ({ side: { number, stage, status, at, questionnaire } }: { readonly side: ComparedSide }) => (
  <span className="compared-side">
    Vurdering {number}: {stageWords[stage].toLowerCase()}, {statusWords(status).text.toLowerCase()}, {momentText(at)},
    spørgeskema version {questionnaire.version}
  </span>
)

/** Each side is read in the version that it was made with. */
function WithWords({ view }: { readonly view: ComparisonView }) {
  const one = useRead(questionnaireEndpoints.definition, { hash: view.before.questionnaire.hash }, { lasting: true })
  const other = useRead(questionnaireEndpoints.definition, { hash: view.after.questionnaire.hash }, { lasting: true })
  return (
    <Loaded reading={one} what={comparisonTexts.loading}>
      {({ definition: before }) => (
        <Loaded reading={other} what={comparisonTexts.loading}>
          {({ definition: after }) => (
            <SidesContext
              value={{
                before: { ...view.before, definition: before },
                after: { ...view.after, definition: after },
              }}
            >
              <Parts view={view} />
            </SidesContext>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function Parts({ view: { comparison } }: { readonly view: ComparisonView }) {
  const { judgement, information, answers } = comparison
  const [shown, show] = useShown()
  return (
    <>
      <Panel title={comparisonTexts.judgement}>
        {judgement === undefined ? <p>{comparisonTexts.withheld}</p> : <Levels judgement={judgement} />}
      </Panel>
      {judgement === undefined ? null : (
        <Panel title={comparisonTexts.rules}>
          <Rules rules={judgement.rules} />
        </Panel>
      )}
      <Panel title={comparisonTexts.information}>
        <InformationTable information={information} />
      </Panel>
      {judgement === undefined || judgement.conclusion.length === 0 ? null : (
        <Panel title={comparisonTexts.conclusion}>
          <ConclusionChanges changes={judgement.conclusion} />
        </Panel>
      )}
      <Panel title={comparisonTexts.answers} action={<ShownChoice shown={shown} show={show} />}>
        <p>{answers.length === 0 ? comparisonTexts.noAnswers : comparisonTexts.changed(answers.length)}</p>
        <ComparedAnswers changes={answers} shown={shown} />
      </Panel>
    </>
  )
}

const choices: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'changed', label: comparisonTexts.changedOnly },
  { value: 'all', label: comparisonTexts.all },
]

type ShownChoiceProps = { readonly shown: Shown; readonly show: (shown: Shown) => void }

const ShownChoice = ({ shown, show }: ShownChoiceProps) => (
  <SegmentedControl<Shown>
    name="shown"
    label={comparisonTexts.show}
    labelHidden
    options={choices}
    value={shown}
    onChange={(chosen) => {
      if (chosen !== undefined) show(chosen)
    }}
  />
)

/** What is shown stands in the address, so that a link shows the same. */
function useShown(): readonly [Shown, (shown: Shown) => void] {
  const [query, setQuery] = useSearchParams()
  const shown: Shown = query.get('vis') === 'alle' ? 'all' : 'changed'
  return useMemo(
    () => [shown, (chosen: Shown) => setQuery(chosen === 'all' ? { vis: 'alle' } : {}, { replace: true })],
    [shown, setQuery],
  )
}

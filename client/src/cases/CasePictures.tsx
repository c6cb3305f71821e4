import { contactNow, questionnaireEndpoints, type CasePage, type QuestionnaireRef } from '@forud/shared'
import { useMemo } from 'react'
import { danishDay } from '../design/danish.js'
import { Panel } from '../design/Panel.js'
import { useNow } from '../design/useNow.js'
import { useRead } from '../http/useRead.js'
import { Loaded } from '../parts/Loaded.js'
import { statusWords } from '../parts/statusWords.js'
import { LazyPeopleMap, LazyTimeline } from '../pictures/LazyPicture.js'

type Props = { readonly page: CasePage }

/** The people and what happened, drawn from the case, in the words of its latest assessment's questionnaire. */
export function CasePictures({ page }: Props) {
  const latest = latestOf(page)
  return latest === undefined ? null : <Pictures page={page} questionnaire={latest.questionnaire} />
}

export const latestOf = ({ assessments }: CasePage) =>
  assessments.toSorted((one, other) => other.number - one.number)[0]

function Pictures({ page, questionnaire }: Props & { readonly questionnaire: QuestionnaireRef }) {
  const reading = useRead(questionnaireEndpoints.definition, { hash: questionnaire.hash }, { lasting: true })
  const contact = useMemo(() => contactNow(page.gate), [page.gate])
  const assessments = useMemo(() => page.assessments.map(markOf), [page.assessments])
  const today = danishDay(useNow())
  return (
    <>
      <Panel title="Netværkskort">
        <Loaded reading={reading}>
          {({ definition }) => (
            <LazyPeopleMap {...{ definition, contact }} entities={page.entities} child={page.child.name} />
          )}
        </Loaded>
      </Panel>
      <Panel title="Hændelseslinje">
        <Loaded reading={reading}>
          {({ definition }) => <LazyTimeline {...{ definition, assessments, today }} entities={page.entities} />}
        </Loaded>
      </Panel>
    </>
  )
}

/** An assessment stands where it was last signed, and until then where it was begun. */
function markOf({ id, number, stage, status, createdAt, signatures }: CasePage['assessments'][number]) {
  const part = stage === 1 ? 'foreløbig' : 'hele vurderingen'
  const what = `Vurdering ${number}, ${part} (${statusWords(status).text.toLowerCase()})`
  return { id, what, at: signatures.at(-1)?.at ?? createdAt }
}

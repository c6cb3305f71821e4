import { assessmentEndpoints, type AssessmentView } from '@forud/shared'
import { Outlet, useParams } from 'react-router'
import { useRead } from '../http/useRead.js'
import { GateBanner } from '../parts/GateBanner.js'
import { personName } from '../parts/people.js'

/** The gate stands at the top of every page about an assessment. */
export function AssessmentFrame() {
  const { assessmentId = '' } = useParams()
  const reading = useRead(assessmentEndpoints.assessment, { assessmentId })
  return (
    <>
      {reading.is === 'ready' ? <Banner view={reading.value} /> : null}
      <Outlet />
    </>
  )
}

function Banner({ view }: { readonly view: AssessmentView }) {
  return (
    <GateBanner
      gate={view.gate}
      decided={view.gateDecided}
      forbiddenChannels={view.forbiddenChannels}
      safeChannels={view.safeChannels}
      nameOf={(person) => personName(view.entities, person)}
    />
  )
}

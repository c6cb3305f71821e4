import type { PeopleInput, TimelineInput } from '@forud/shared'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '../design/Button.js'
import { Loading } from '../design/Loading.js'

export const LazyPeopleMap = (input: PeopleInput) => (
  <Lazy load={loadPeopleMap}>{({ PeopleMap }) => <PeopleMap {...input} />}</Lazy>
)
export const LazyTimeline = (input: TimelineInput) => (
  <Lazy load={loadTimeline}>{({ Timeline }) => <Timeline {...input} />}</Lazy>
)

const loadPeopleMap = () => import('./PeopleMap.js')
const loadTimeline = () => import('./Timeline.js')

type LazyProps<Module> = { readonly load: () => Promise<Module>; readonly children: (module: Module) => ReactNode }
type State<Module> = { readonly is: 'loading' | 'failed' } | { readonly is: 'ready'; readonly module: Module }

/** Fetched when it is shown. A server that does not answer takes the picture away, never the page around it. */
function Lazy<Module>({ load, children }: LazyProps<Module>) {
  const [state, setState] = useState<State<Module>>({ is: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isShown = true
    const put = (next: State<Module>) => {
      if (isShown) setState(next)
    }
    load().then(
      (module) => put({ is: 'ready', module }),
      () => put({ is: 'failed' }),
    )
    return () => {
      isShown = false
    }
  }, [load, attempt])
  switch (state.is) {
    case 'loading':
      return <Loading what="Tegner …" />
    case 'failed':
      return (
        <p>
          Billedet kunne ikke hentes.{' '}
          <Button look="quiet" onPress={() => setAttempt(attempt + 1)}>
            Prøv igen
          </Button>
        </p>
      )
    case 'ready':
      return children(state.module)
  }
}

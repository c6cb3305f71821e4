import type { ReactNode } from 'react'
import { Button } from '../design/Button.js'
import { Loading } from '../design/Loading.js'
import { Notice } from '../design/Notice.js'
import type { Failure } from '../http/parseReply.js'
import { sentenceOf } from '../http/failures.js'
import type { Reading } from '../http/useRead.js'

type LoadedProps<T> = {
  readonly reading: Reading<T>
  readonly what?: string
  readonly children: (value: T) => ReactNode
}

/** Loading, failed, forbidden or there: the four states of everything that comes from the server. */
export function Loaded<T>({ reading, what, children }: LoadedProps<T>) {
  switch (reading.is) {
    case 'loading':
      return <Loading {...(what === undefined ? {} : { what })} />
    case 'failed':
      return <FailedNotice problem={reading.problem} retry={reading.retry} />
    case 'ready':
      return children(reading.value)
  }
}

type FailedNoticeProps = { readonly problem: Failure; readonly retry?: () => void }

/** What could not be fetched or done, why, and what to do about it. */
export function FailedNotice({ problem, retry }: FailedNoticeProps) {
  const own = explanations[problem.type]
  return (
    <Notice tone={own === undefined ? 'danger' : 'warning'} title={sentenceOf(problem)} live="alert">
      {own === undefined ? null : <p>{own}</p>}
      {retry === undefined ? null : (
        <p>
          <Button icon="refresh" onPress={retry}>
            Prøv igen
          </Button>
        </p>
      )}
    </Notice>
  )
}

const explanations: { readonly [type in Failure['type']]?: string } = {
  forbidden: 'Din rolle giver ikke adgang til siden. Spørg din leder, hvis du mener, at du skal have den.',
  'not-found':
    'Adresser på sager virker kun for dem, der er tilknyttet sagen. Er du ny i sagen, kan den ansvarlige give dig adgang.',
  'edited-elsewhere':
    'Hent siden igen, og se, hvad der er ændret, før du prøver igen. Det, du har skrevet, er her stadig.',
  'no-connection': 'Undersøg din netforbindelse. Siden prøver igen, når du beder om det.',
}

import { useEffect, useState, type ComponentType } from 'react'
import { Button } from './Button.js'

const fetches = new Set<() => Promise<void>>()

/** Fetches every part that comes after the page, so that each is there when it is wanted. */
export async function fetchAhead(): Promise<void> {
  // What does not come now is fetched when it is shown, and says so if it fails then as well.
  await Promise.allSettled([...fetches].map((fetchPart) => fetchPart()))
}

/** A part of a page that is not needed to begin with. A server that does not answer takes the part away, never the page around it. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | undefined
  const fetchPart = async () => {
    known ??= await load()
  }
  fetches.add(fetchPart)
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => known)
    const [attempt, setAttempt] = useState(0)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      if (Part !== undefined) return
      fetchPart().then(
        () => setPart(() => known),
        () => setFailed(true),
      )
    }, [Part, attempt])
    if (Part !== undefined) return <Part {...props} />
    const again = () => {
      setFailed(false)
      setAttempt(attempt + 1)
    }
    return failed ? <NotFetched onAgain={again} /> : null
  }
}

const NotFetched = ({ onAgain }: { readonly onAgain: () => void }) => (
  <p>
    Denne del af siden kunne ikke hentes.{' '}
    <Button look="quiet" onPress={onAgain}>
      Prøv igen
    </Button>
  </p>
)

import { useEffect, useState } from 'react'

const halfMinute = 30_000

/** The present moment, twice a minute: remaining time counts down while the page is open. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date().toISOString())
    }, halfMinute)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return now
}

import { useLayoutEffect, useRef, useState } from 'react'

const usual = 760
const least = 260

/** How wide the place is, so that the picture is laid out for it and never made smaller than it can be read. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    const place = ref.current
    if (place === null) return undefined
    const measured = () => setWidth(Math.max(least, Math.floor(place.clientWidth) || usual))
    measured()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measured)
    observer.observe(place)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}

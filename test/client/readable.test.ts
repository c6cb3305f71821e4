import type { Words } from '@forud/shared'
import { readable } from '../../client/src/comparison/readable.js'

const kept = (text: string): Words => ({ is: 'kept', text })
const deleted = (text: string): Words => ({ is: 'deleted', text })
const inserted = (text: string): Words => ({ is: 'inserted', text })

test('[B36] a text that was changed here and there keeps its words in place', () => {
  const words = [kept('Hun fylder '), deleted('16'), inserted('15'), kept(' til maj.')]
  expect(readable(words)).toBe(words)
  const longer = [kept('Hun fylder 15.'), inserted(' Hun bor nu hos sin moster, og skolen ved besked om det.')]
  expect(readable(longer)).toBe(longer)
})

test('[B36] a text that was written anew stands whole, the old above the new', () => {
  const words = [
    deleted('Far blev'),
    inserted('Selma er'),
    kept(' '),
    deleted('vred'),
    inserted('i sikkerhed'),
    kept('.'),
  ]
  expect(readable(words)).toEqual([deleted('Far blev vred.'), kept('\n'), inserted('Selma er i sikkerhed.')])
})

test('[B36] a text that came or went is only that', () => {
  expect(readable([inserted('Nyt.')])).toEqual([inserted('Nyt.')])
  expect(readable([deleted('Gammelt.')])).toEqual([deleted('Gammelt.')])
})

import { dateText } from '../../explanations/dateText.js'
import type { Picture, Shape } from '../shapes.js'
import { textWidth } from '../textWidth.js'
import { barShapes, barsHeight } from './bars.js'
import type { Timeline } from './happenings.js'
import { layOut, type LaneLayout, type TimelineLayout } from './layout.js'
import { legendOf } from './legend.js'
import { markShapes } from './marks.js'

export const timelineTitle = 'Hændelseslinje'
export const nothingYet = 'Ingen hændelser er skrevet på endnu. Det betyder ikke, at der ingen er.'

/** Everything that has a time, on one axis, as a picture of that width. */
export function timelinePicture(timeline: Timeline, width: number): Picture {
  const layout = layOut(timeline, width, barsHeight + 22)
  const legend = legendOf(timeline, layout, layout.bottom + 14)
  return {
    title: timelineTitle,
    description: describe(timeline),
    width,
    height: legend.bottom,
    cuts: layout.cuts,
    shapes: [
      ...ground(layout),
      ...barShapes(timeline, layout.axis, layout.left),
      ...todayShapes(layout, `${timeline.todayIs} ${dateText(timeline.today)}`),
      ...layout.lanes.flatMap((lane) => laneShapes(lane, layout)),
      ...axisShapes(layout),
      ...undatedShapes(layout),
      ...legend.shapes,
    ],
  }
}

/** Lines down from the names of the months, and the ground of what is pressed together. */
function ground({ axis, left, axisY, top }: TimelineLayout): readonly Shape[] {
  const edge = axis.at(Date.parse(`${axis.recentFrom}T00:00:00Z`))
  const before: readonly Shape[] = axis.pressed
    ? [
        { is: 'box', x: left, y: barsHeight, width: edge - left, height: axisY - barsHeight, fill: 'panel' },
        lineDown(edge, barsHeight, axisY),
      ]
    : []
  return [...before, ...axis.ticks.map(({ x }) => lineDown(x, top - 20, axisY))]
}

const lineDown = (x: number, from: number, to: number): Shape => ({
  is: 'line',
  points: [
    [x, from],
    [x, to],
  ],
  stroke: 'faint',
  weight: 1,
})

function todayShapes({ axis, right, axisY }: TimelineLayout, text: string): readonly Shape[] {
  const width = textWidth(text, 12)
  const x = Math.min(axis.today, right - width / 2 - 4)
  const y = barsHeight
  return [
    {
      is: 'line',
      points: [
        [axis.today, y + 4],
        [axis.today, axisY],
      ],
      stroke: 'ink',
      weight: 2,
    },
    { is: 'box', x: x - width / 2 - 4, y: y - 7, width: width + 8, height: 19, fill: 'ink', round: 3 },
    { is: 'text', at: [x, y + 7], text, size: 12, ink: 'paper', bold: true, anchor: 'middle' },
  ]
}

/** The name of a line covers what runs behind it. */
function laneShapes({ title, y, marks }: LaneLayout, { left }: TimelineLayout): readonly Shape[] {
  const width = textWidth(title, 13) + 6
  return [
    { is: 'box', x: left, y: y + 2, width, height: 19, fill: 'paper', round: 3 },
    { is: 'text', at: [left + 2, y + 16], text: title, size: 13, ink: 'ink', bold: true },
    ...marks.flatMap(markShapes),
  ]
}

function axisShapes({ axis, left, right, axisY }: TimelineLayout): readonly Shape[] {
  return [
    {
      is: 'line',
      points: [
        [left, axisY],
        [right, axisY],
      ],
      stroke: 'ink',
      weight: 1.5,
    },
    ...axis.ticks.flatMap(({ x, month, year }, at): readonly Shape[] => {
      const isNewYear = axis.ticks[at - 1]?.year !== year
      const upper = month === '' ? year : month
      return [
        { is: 'text', at: [x, axisY + 17], text: upper, size: 12, ink: 'ink', anchor: 'middle' },
        ...(month !== '' && isNewYear
          ? [{ is: 'text', at: [x, axisY + 33], text: year, size: 12, ink: 'quiet', anchor: 'middle' } as const]
          : []),
      ]
    }),
  ]
}

function undatedShapes({ undated, left, axisY }: TimelineLayout): readonly Shape[] {
  if (undated.length === 0) return []
  return [
    { is: 'text', at: [left, axisY + 66], text: 'Uden dato', size: 13, ink: 'ink', bold: true },
    ...undated.flatMap(markShapes),
  ]
}

function describe({ happenings, today, todayIs }: Timeline): string {
  if (happenings.length === 0) return nothingYet
  const first = happenings.find(({ span }) => span !== undefined)?.when
  const last = happenings.findLast(({ span }) => span !== undefined)?.when
  const incidents = happenings.filter(({ look }) => look === 'incident').length
  const range = first === undefined || last === undefined ? '' : ` Fra ${first} til ${last}.`
  return `${String(happenings.length)} mærker på én tidsakse, heraf ${String(incidents)} hændelser.${range} ${todayIs}: ${dateText(today)}. Numrene er rækkerne i tabellen.`
}

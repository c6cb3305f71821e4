import { inks, type Ink, type Picture, type Point, type Shape } from './shapes.js'

/** The picture as a file of its own: no scripts, no styles, nothing fetched. */
export function svgText({ title, description, width, height, shapes }: Picture, family = files): string {
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" lang="da" font-family="${escaped(family)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<rect x="0" y="0" width="${number(width)}" height="${number(height)}" fill="${inks.paper}"/>`,
    ...shapes.map(shapeText),
    '</svg>',
  ].join('\n')
}

const files = 'IBM Plex Sans, Arial, Helvetica, sans-serif'

function shapeText(shape: Shape): string {
  switch (shape.is) {
    case 'box': {
      const { x, y, width, height, round = 0, fill } = shape
      const place = attributes({ x, y, width, height, rx: round })
      return `<rect ${place} fill="${inks[fill]}"${drawn(shape.stroke, shape.weight ?? 1, shape.dashed)}/>`
    }
    case 'line':
      return `<path d="${pathOf(shape.points)}" fill="none"${drawn(shape.stroke, shape.weight, shape.dashed)}/>`
    case 'sign': {
      const { at, d, fill, stroke } = shape
      const moved = `translate(${number(at[0])} ${number(at[1])})`
      return `<path transform="${moved}" d="${escaped(d)}" fill="${fill === undefined ? 'none' : inks[fill]}"${drawn(stroke, signWeight)}/>`
    }
    case 'text': {
      const place = attributes({ x: shape.at[0], y: shape.at[1], 'font-size': shape.size })
      const weight = shape.bold === true ? ' font-weight="bold"' : ''
      const anchor = shape.anchor === undefined ? '' : ` text-anchor="${shape.anchor}"`
      return `<text ${place} fill="${inks[shape.ink]}"${weight}${anchor}>${escaped(shape.text)}</text>`
    }
  }
}

/** How thick the lines of a sign are. */
export const signWeight = 1.6
export const dashes = '5 4'

export const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('')

function drawn(stroke: Ink | undefined, weight: number, dashed?: true): string {
  if (stroke === undefined) return ''
  return ` stroke="${inks[stroke]}" stroke-width="${number(weight)}"${dashed === true ? ` stroke-dasharray="${dashes}"` : ''}`
}

const attributes = (values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${number(value)}"`)
    .join(' ')

const number = (value: number): string => String(Math.round(value * 100) / 100)

/** Letters that XML cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? '')
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

import type { Picture, Point, Shape } from './shapes.js'

/** The picture in parts that are no taller than a page, cut only where it may be cut. */
export function pagesOf(picture: Picture, tallest: number): readonly Picture[] {
  const pages: Picture[] = []
  let from = 0
  while (from < picture.height) {
    const to = endOf(picture, from, tallest)
    pages.push(part(picture, from, to))
    from = to
  }
  return pages
}

/** The last cut on this page; where there is none, the first one after it. */
function endOf({ height, cuts }: Picture, from: number, tallest: number): number {
  if (height - from <= tallest) return height
  const later = cuts.filter((cut) => cut > from)
  return later.filter((cut) => cut - from <= tallest).at(-1) ?? later[0] ?? height
}

const part = (picture: Picture, from: number, to: number): Picture => ({
  ...picture,
  height: to - from,
  cuts: picture.cuts.filter((cut) => cut > from && cut < to).map((cut) => cut - from),
  shapes: picture.shapes.flatMap((shape) => clipped(shape, from, to)),
})

function clipped(shape: Shape, from: number, to: number): readonly Shape[] {
  switch (shape.is) {
    case 'box': {
      const top = Math.max(shape.y, from)
      const height = Math.min(shape.y + shape.height, to) - top
      return height > 0 ? [{ ...shape, y: top - from, height }] : []
    }
    case 'line':
      return shape.points.slice(1).flatMap((end, at) => segment(shape, [shape.points[at] ?? end, end], from, to))
    case 'sign':
    case 'text': {
      const [x, y] = shape.at
      return y >= from && y < to ? [{ ...shape, at: [x, y - from] }] : []
    }
  }
}

type Line = Extract<Shape, { readonly is: 'line' }>

/** Lines run straight across or straight down. */
function segment(line: Line, [[x1, y1], [x2, y2]]: readonly [Point, Point], from: number, to: number): readonly Line[] {
  const top = Math.max(Math.min(y1, y2), from)
  const bottom = Math.min(Math.max(y1, y2), to)
  if (top > bottom) return []
  const points: readonly Point[] =
    y1 <= y2
      ? [
          [x1, top - from],
          [x2, bottom - from],
        ]
      : [
          [x1, bottom - from],
          [x2, top - from],
        ]
  return [{ ...line, points }]
}

import { pagesOf, svgText, type Picture } from '@forud/shared'
import type { Content } from 'pdfmake/interfaces.js'
import { fontFamily } from './fonts.js'
import { page, textWidth } from './theme.js'

/** So much of a page that the heading above and the line below have room, too. */
const tallest = page.height - page.top - page.bottom - 88

const scaleOf = ({ width }: Picture): number => textWidth / width

/** A little more than a page is made a little smaller: a picture in one piece is read faster than large letters. */
const shrinks = 1.35

function partsOf(picture: Picture): readonly Picture[] {
  const room = tallest / scaleOf(picture)
  return picture.height <= room * shrinks ? [picture] : pagesOf(picture, room)
}

/** Drawn as lines and letters, never as points; a picture that is taller than a page goes on on the next. */
export const pictureContent = (picture: Picture): Content => ({
  stack: partsOf(picture).map((part): Content => ({
    svg: svgText(part, fontFamily),
    fit: [textWidth, tallest],
    alignment: 'center',
  })),
  margin: [0, 2, 0, 8],
})

/** The room that the first part needs, which is never broken. */
export const pictureHeight = (picture: Picture): number =>
  Math.min(tallest, (partsOf(picture)[0]?.height ?? 0) * scaleOf(picture))

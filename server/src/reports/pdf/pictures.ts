import { pagesOf, svgText, type Picture } from '@forud/shared'
import type { Content } from 'pdfmake/interfaces.js'
import { fontFamily } from './fonts.js'
import { page, textWidth } from './theme.js'

/** So much of a page that the heading above has room, too. */
const tallest = page.height - page.top - page.bottom - 60

const scaleOf = ({ width }: Picture): number => textWidth / width

const partsOf = (picture: Picture): readonly Picture[] => pagesOf(picture, tallest / scaleOf(picture))

/** Drawn as lines and letters, never as points; a picture that is taller than a page goes on on the next. */
export const pictureContent = (picture: Picture): Content => ({
  stack: partsOf(picture).map((part): Content => {
    const height = part.height * scaleOf(part)
    return {
      svg: svgText(part, fontFamily),
      ...(height > tallest ? { fit: [textWidth, tallest] } : { width: textWidth }),
    }
  }),
  margin: [0, 2, 0, 8],
})

/** The room that the first part needs, which is never broken. */
export const pictureHeight = (picture: Picture): number =>
  Math.min(tallest, (partsOf(picture)[0]?.height ?? 0) * scaleOf(picture))

import type { Content } from 'pdfmake/interfaces.js'
import { colour, textWidth } from './theme.js'

/** The chapter that parts belong to in the bookmarks. */
export type Place = { readonly id: string; readonly chapter: string | undefined; readonly claimed: number }

/**
 * A heading never stands alone at the foot of a page: it claims the room of what follows, and what follows takes the
 * room back. One pass is enough; asking the layout where each heading fell would lay out the document once per heading.
 */
export const headingContent = (level: 2 | 3, text: string, place: Place): Content => ({
  unbreakable: true,
  stack: level === 2 ? chapter(text, place) : [part(text, place)],
})

/** What follows a heading. */
export const afterHeading = (content: Content, claimed: number): Content => ({
  stack: [content],
  margin: [0, -claimed, 0, 0],
})

const chapter = (text: string, { id, claimed }: Place): Content[] => [
  {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 1.5, lineColor: colour.strongLine }],
    margin: [0, 14, 0, 6],
  },
  { text, style: 'chapter', id, outline: true, outlineExpanded: true, margin: [0, 0, 0, 5 + claimed] },
]

const part = (text: string, { chapter: parent, claimed }: Place): Content => ({
  text,
  style: 'part',
  outline: true,
  ...(parent === undefined ? {} : { outlineParentId: parent }),
  margin: [0, 9, 0, 3 + claimed],
})

/** A caption and what it names; the caption claims room as a heading does. */
export const captioned = (text: string, claimed: number, content: Content): Content => ({
  stack: [
    { unbreakable: true, stack: [{ text, style: 'caption', margin: [0, 3, 0, 3 + claimed] }] },
    afterHeading(content, claimed),
  ],
})

import type { Block } from '@forud/shared'
import type { Printed } from './printed.js'
import type { Content } from 'pdfmake/interfaces.js'
import { answersContent } from './answers.js'
import { highlightsContent, legendContent, noticeContent, signaturesContent, standingContent } from './boxContent.js'
import { entriesContent } from './entries.js'
import { factsContent, gridContent } from './facts.js'
import { afterHeading, headingContent, type Place } from './headings.js'
import { linesOf } from './measure.js'
import { pictureContent } from './pictures.js'
import { roomFor } from './room.js'
import { tableContent } from './tables.js'
import { colour, size, textWidth, toneColour } from './theme.js'

/** The one place where the report's blocks become something that pdfmake lays out. */
export function bodyOf(document: Printed): Content[] {
  const body: Content[] = [...titleContent(document), ...standingContent(document)]
  let chapter: string | undefined
  document.blocks.forEach((block, at) => {
    const id = `h${String(at)}`
    if (block.is === 'heading' && block.level === 2) chapter = id
    const claimed = roomFor(document.blocks, at + 1)
    const content = blockContent(block, { id, chapter, claimed })
    const follows = document.blocks[at - 1]?.is === 'heading'
    body.push(follows ? afterHeading(content, roomFor(document.blocks, at)) : content)
  })
  return body
}

const titleContent = ({ title, subtitle, editionLabel }: Printed): Content[] => [
  { text: editionLabel.toLocaleUpperCase('da-DK'), bold: true, fontSize: size.small },
  { text: title, style: 'title', outline: true },
  { text: subtitle, color: colour.quiet, margin: [0, 0, 0, 8] },
]

function blockContent(block: Block, place: Place): Content {
  switch (block.is) {
    case 'heading':
      return headingContent(block.level, block.text, place)
    case 'paragraph':
      return paragraphContent(block.text, toneColour[block.tone ?? 'plain'])
    case 'list':
      return { ul: [...block.items], fontSize: size.table, margin: [0, 0, 0, 4] }
    case 'highlights':
      return highlightsContent(block.items)
    case 'facts':
      return block.shape === 'grid' ? gridContent(block.rows) : factsContent(block.rows, block.caption)
    case 'entries':
      return { stack: entriesContent(block.entries, textWidth), margin: [0, 0, 0, 4] }
    case 'notice':
      return noticeContent(block.title, block.lines, block.tone)
    case 'legend':
      return legendContent(block.items)
    case 'answers':
      return answersContent(block.rows)
    case 'table':
      return tableContent(block)
    case 'picture':
      return pictureContent(block.picture)
    case 'signatures':
      return signaturesContent(block.rows)
  }
}

/** A paragraph of a few lines is not parted by a page. */
const paragraphContent = (text: string, color: string): Content => ({
  stack: [{ text, color }],
  unbreakable: linesOf(text, textWidth) <= 5,
  margin: [0, 0, 0, 5],
})

import type { PaperDocument, ReportDocument } from '@forud/shared'
import type { Printed } from './printed.js'
import type { Content, DynamicContent, Watermark } from 'pdfmake/interfaces.js'
import { fontFamily } from './fonts.js'
import { colour, page, size, textWidth } from './theme.js'
import { restOf } from './widths.js'

const leftWidth = 300
const pageNumber = 72
const rule = (y: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: y, x2: textWidth, y2: y, lineWidth: 0.5, lineColor: colour.line }],
})

type Line = { readonly left: string; readonly right: readonly [strong: string, quiet: string] }

/** Whose case and which version, on every page. */
const reportLine = ({ header, editionLabel }: ReportDocument): Line => ({
  left: `${header.municipality}\n${header.version} · ${header.level} · ${header.status}`,
  right: [editionLabel, `Sag ${header.caseNumber} · Barn ${header.childInitials}`],
})

const paperLine = ({ paper, editionLabel, contentStatus }: PaperDocument): Line => ({
  left: `Spørgeskemaet ${paper.version}\n${contentStatus === undefined ? 'Fagligt godkendt' : 'Udkast'}`,
  right: [editionLabel, `Indholdskode ${paper.contentCode}`],
})

const isPaper = (document: Printed): document is PaperDocument => 'paper' in document

export function headerOf(document: Printed): DynamicContent {
  const {
    left,
    right: [strong, quiet],
  } = isPaper(document) ? paperLine(document) : reportLine(document)
  const right = [{ text: `${strong.toLocaleUpperCase('da-DK')}\n`, bold: true }, quiet]
  return () => ({
    margin: [page.left, 30, page.right, 0],
    stack: [
      {
        columns: [
          { text: left, width: leftWidth },
          { text: right, width: restOf(textWidth, leftWidth, 16), alignment: 'right' },
        ],
        columnGap: 16,
        fontSize: size.small,
        color: colour.quiet,
      },
      rule(6),
    ],
  })
}

/** Edition, page x of y, questionnaire version, code; and that something is a draft, where it is. */
export function footerOf(document: Printed, onPages: (count: number) => void): DynamicContent {
  const { editionLabel, draft, contentStatus } = document
  const [questionnaire, code] = isPaper(document)
    ? [document.paper.version, document.paper.contentCode]
    : [document.header.questionnaire, document.header.contentCode]
  const facts = [editionLabel, questionnaire, code && `Kode ${code}`]
  const standing = [draft?.watermark, contentStatus].filter((text) => text !== undefined).join(' · ')
  return (at, count) => {
    onPages(count)
    return {
      margin: [page.left, 14, page.right, 0],
      stack: [
        rule(0),
        {
          margin: [0, 6, 0, 0],
          columns: [
            {
              text: [
                facts.filter(Boolean).join(' · '),
                ...(standing === '' ? [] : [{ text: `\n${standing}`, bold: true }]),
              ],
              width: restOf(textWidth, pageNumber, 16),
            },
            { text: `Side ${String(at)} af ${String(count)}`, width: pageNumber, alignment: 'right' },
          ],
          columnGap: 16,
          fontSize: size.tiny,
          color: colour.quiet,
        },
      ],
    }
  }
}

export const watermarkOf = ({ draft }: Printed): { readonly watermark?: Watermark } =>
  draft === undefined
    ? {}
    : { watermark: { text: draft.watermark, font: fontFamily, bold: true, color: colour.watermark, opacity: 0.1 } }

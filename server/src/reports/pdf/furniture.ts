import type { ReportDocument } from '@forud/shared'
import type { Content, DynamicContent, Watermark } from 'pdfmake/interfaces.js'
import { fontFamily } from './fonts.js'
import { colour, page, size, textWidth } from './theme.js'
import { restOf } from './widths.js'

const leftWidth = 300
const pageNumber = 72
const rule = (y: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: y, x2: textWidth, y2: y, lineWidth: 0.5, lineColor: colour.line }],
})

/** Whose case and which version, on every page. */
export function headerOf({ header, editionLabel }: ReportDocument): DynamicContent {
  const left = `${header.municipality}\n${header.version} · ${header.level} · ${header.status}`
  const right = [
    { text: `${editionLabel.toLocaleUpperCase('da-DK')}\n`, bold: true },
    `Sag ${header.caseNumber} · Barn ${header.childInitials}`,
  ]
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
export function footerOf(document: ReportDocument, onPages: (count: number) => void): DynamicContent {
  const { header, editionLabel, draft, contentStatus } = document
  const facts = [editionLabel, header.questionnaire, header.contentCode && `Kode ${header.contentCode}`]
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

export const watermarkOf = ({ draft }: ReportDocument): { readonly watermark?: Watermark } =>
  draft === undefined
    ? {}
    : { watermark: { text: draft.watermark, font: fontFamily, bold: true, color: colour.watermark, opacity: 0.1 } }

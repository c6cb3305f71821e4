import type { Printed } from './printed.js'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { bodyOf } from './blocks.js'
import { fontFamily, fonts, isFont } from './fonts.js'
import { footerOf, headerOf, watermarkOf } from './furniture.js'
import { colour, page, size } from './theme.js'

export type Pdf = { readonly bytes: Uint8Array; readonly pages: number }

/** Lays the report out. Takes a tenth of a second or more, so a server calls it through `renderPdf`. */
export async function pdfBytes(document: Printed): Promise<Pdf> {
  let pages = 0
  pdfmake.setFonts(fonts)
  // Answers are only ever text; nothing in them may make the server open an address or a file (CVE-2026-26801).
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(isFont)
  const definition = definitionOf(document, (count) => {
    pages = count
  })
  const bytes = await pdfmake.createPdf(definition).getBuffer()
  return { bytes, pages }
}

function definitionOf(document: Printed, onPages: (count: number) => void): TDocumentDefinitions {
  return {
    version: '1.7',
    language: document.language,
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: [page.left, page.top, page.right, page.bottom],
    info: informationOf(document),
    header: headerOf(document),
    footer: footerOf(document, onPages),
    ...watermarkOf(document),
    content: bodyOf(document),
    defaultStyle: { font: fontFamily, fontSize: size.body, lineHeight: 1.08, color: colour.ink },
    styles: {
      title: { fontSize: size.title, bold: true, lineHeight: 0.95 },
      chapter: { fontSize: size.section, bold: true, lineHeight: 0.95 },
      part: { fontSize: size.part, bold: true, lineHeight: 1 },
      caption: { bold: true },
      label: { color: colour.quiet, fontSize: size.small + 0.5 },
    },
  }
}

/** Neutral: a file's properties are shown where its content is not, so they hold no name. */
const informationOf = ({ title, editionLabel, madeAt }: Printed) => ({
  title: `${title} – ${editionLabel}`,
  author: 'Forud',
  creator: 'Forud',
  producer: 'Forud',
  creationDate: new Date(madeAt),
  modDate: new Date(madeAt),
})

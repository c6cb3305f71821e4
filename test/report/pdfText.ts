import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPdf = {
  /** One text per page, as a reader copies it, with runs of blanks as one. */
  readonly pages: readonly string[]
  readonly text: string
  readonly bookmarks: readonly string[]
  readonly information: string
  readonly language: string | undefined
  /** How far to the right anything upright reaches, in points. */
  readonly widest: number
}

/** What a reader can take out of the file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: true })
  const pdf = await task.promise
  const pages: string[] = []
  let widest = 0
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent()
    widest = Math.max(widest, ...items.map(rightEdge))
    pages.push(
      items
        .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
        .join('')
        .replace(/\s+/g, ' '),
    )
  }
  const outline = await pdf.getOutline()
  const { info } = await pdf.getMetadata()
  const read: ReadPdf = {
    pages,
    text: pages.join(' '),
    bookmarks: outline.flatMap(({ title, items }) => [title, ...items.map((item: { title: string }) => item.title)]),
    information: JSON.stringify(info),
    widest,
    language: 'Language' in info ? String(info.Language) : undefined,
  }
  await task.destroy()
  return read
}

/** The watermark is turned and is not measured; nor is the blank that stands for the room between two words of a picture. */
const rightEdge = (item: object): number =>
  'str' in item &&
  String(item.str).trim() !== '' &&
  'transform' in item &&
  Array.isArray(item.transform) &&
  item.transform[1] === 0 &&
  'width' in item
    ? Number(item.transform[4]) + Number(item.width)
    : 0

import type { PaperDocument } from '../../document.js'
import { blockHtml } from './blockHtml.js'
import { element, escaped } from './escaped.js'
import { style } from './style.js'

/** The paper edition as one page that needs nothing else: no script, no address, no file. */
export function paperHtml(document: PaperDocument): string {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    element('title', escaped(`${document.paper.version} – ${document.editionLabel}`)),
    element('style', style),
  ]
  const body = [
    titleHtml(document),
    contents(document),
    ...document.blocks.map((block, at) => blockHtml(block, idOf(at))),
  ]
  return `<!doctype html>\n<html lang="${document.language}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`
}

const idOf = (place: number): string => `b${String(place)}`

const titleHtml = ({ editionLabel, title, subtitle, contentStatus }: PaperDocument): string =>
  [
    element('p', escaped(editionLabel), 'class="edition"'),
    element('h1', escaped(title)),
    element('p', escaped(subtitle), 'class="subtitle"'),
    ...(contentStatus === undefined
      ? []
      : [element('div', element('p', element('strong', `${escaped(contentStatus)}.`)), 'class="notice"')]),
  ].join('\n')

/** The chapters, and the sections of the questions. */
function contents({ blocks }: PaperDocument): string {
  const lines = blocks.flatMap((block, at) =>
    block.is === 'heading' && block.level === 2
      ? [element('li', element('a', escaped(block.text), `href="#${idOf(at)}"`))]
      : [],
  )
  return element(
    'nav',
    element('p', 'Indhold', 'class="caption"') + element('ol', lines.join('\n')),
    'aria-label="Indhold"',
  )
}

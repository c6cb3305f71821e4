import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameOf, sizes } from './take.mjs'

const head = `# Every page and every state

Made by \`npm run screenshots\`: the real server with the demonstration's invented cases, in a real Chromium, at ${sizes.map(({ width, height }) => `${width} × ${height}`).join(' and ')}. One line a
picture in [test/screenshots/pictures.mjs](../../test/screenshots/pictures.mjs).
`

/** The list of all pictures, page by page. */
export function writeIndex(folder, pictures) {
  const pages = [...new Set(pictures.map(({ page }) => page))]
  const parts = pages.map((page) =>
    partOf(
      folder,
      page,
      pictures.filter((picture) => picture.page === page),
    ),
  )
  writeFileSync(join(folder, 'README.md'), `${head}\n${parts.join('\n')}`)
}

function partOf(folder, page, pictures) {
  const rows = pictures.map((picture) => {
    const cells = sizes.map((size) => {
      const name = nameOf(picture, size)
      return existsSync(join(folder, name)) ? `[${size.width}](${name})` : '–'
    })
    return `| ${picture.shows} | ${cells.join(' | ')} |`
  })
  const widths = sizes.map(({ width }) => width)
  return `## ${page}\n\n| state | ${widths.join(' | ')} |\n| --- | ${widths.map(() => '---').join(' | ')} |\n${rows.join('\n')}\n`
}

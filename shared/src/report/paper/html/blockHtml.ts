import type { Block, Entry, Fact } from '../../document.js'
import { element, escaped } from './escaped.js'

/** One block as HTML. `id`: what the list of contents points at. */
export function blockHtml(block: Block, id: string): string {
  switch (block.is) {
    case 'heading':
      return element(`h${String(block.level)}`, escaped(block.text), `id="${id}"`)
    case 'paragraph':
      return element('p', escaped(block.text), block.tone === undefined ? '' : `class="${block.tone}"`)
    case 'list':
      return listHtml(block.items)
    case 'facts':
      return captioned(block.caption, factsHtml(block.rows, block.shape ?? 'listed'))
    case 'entries':
      return block.entries.map(entryHtml).join('\n')
    case 'notice':
      return noticeHtml(block.title, block.lines)
    case 'table':
      return tableHtml(block)
    case 'highlights':
      return factsHtml(block.items, 'grid')
    case 'legend':
      return factsHtml(
        block.items.map(({ value, meaning }) => ({ label: value.text, value: meaning })),
        'listed',
      )
    case 'answers':
    case 'picture':
    case 'signatures':
      throw new Error('The paper edition holds no answers, no pictures and no signatures.')
  }
}

const listHtml = (items: readonly string[]): string =>
  element('ul', items.map((item) => element('li', escaped(item))).join(''))

/** Short facts side by side; long ones one under the other. */
function factsHtml(facts: readonly Pick<Fact, 'label' | 'value'>[], shape: 'grid' | 'listed'): string {
  const rows = facts.map(({ label, value }) =>
    element('div', element('dt', escaped(label)) + element('dd', escaped(value))),
  )
  return element('dl', rows.join('\n'), `class="${shape}"`)
}

const captioned = (caption: string | undefined, content: string): string =>
  caption === undefined
    ? content
    : element('div', element('p', escaped(caption), 'class="caption"') + content, 'class="captioned"')

const shortest = 60

/** As in the file: neighbours that are short share lines. */
function entryHtml({ title, facts }: Entry): string {
  const values = facts.map(({ label, value }) => {
    const isShort = value.length <= shortest && !value.includes('\n')
    return element('div', element('dt', escaped(label)) + element('dd', escaped(value)), isShort ? 'class="short"' : '')
  })
  const body = element('dl', values.join('\n'), 'class="entry-facts"')
  return element('article', element('h4', escaped(title)) + body)
}

const noticeHtml = (title: string, lines: readonly string[]): string =>
  element(
    'div',
    element('p', element('strong', escaped(title))) + lines.map((line) => element('p', escaped(line))).join(''),
    'class="notice"',
  )

function tableHtml({ caption, columns, rows }: Extract<Block, { readonly is: 'table' }>): string {
  const head = element('tr', columns.map((name) => element('th', escaped(name), 'scope="col"')).join(''))
  const body = rows.map((row) => element('tr', row.map((cell) => element('td', escaped(cell))).join(''))).join('\n')
  return element('table', element('caption', escaped(caption)) + element('thead', head) + element('tbody', body))
}

/** Hundredths of the size: the widest of IBM Plex Sans and Arial, regular and bold, so that a text fits in any of them. */
const widths: Readonly<Record<number, string>> = {
  26: "'",
  28: ' ij',
  30: 'l,.',
  33: '!:;[]',
  35: '()f·',
  39: 't|r{}',
  42: '-I',
  47: '/\\"',
  50: 'z',
  56: '*J_aceksvxyåéä»«',
  61: '–$+0123456789<=>^`~?FLTZbdghnopquøüö',
  67: 'EPSVXY',
  72: '#&ABCDHKNRUÅ',
  78: 'GOQØ',
  83: 'wM',
  89: 'mæ',
  96: 'W%',
  102: 'Æ…@',
}
const widthOf = new Map(
  Object.entries(widths).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
)
/** Any other letter is taken for a wide one. */
const widest = 102

/** At least as wide as the text will be. */
export const textWidth = (text: string, size: number): number =>
  (Array.from(text).reduce((sum, letter) => sum + (widthOf.get(letter) ?? widest), 0) * size) / 100

export type Room = { readonly width: number; readonly size: number; readonly lines: number }

/** The text in as many lines as there is room for. What is left out is marked »…«; the table has it all. */
export function wrapped(text: string, room: Room): readonly string[] {
  const lines: string[] = []
  for (const { part, joins } of text
    .trim()
    .split(/\s+/)
    .flatMap((word) => pieces(word, room))) {
    const last = lines.at(-1)
    const longer = last === undefined ? part : `${last}${joins ? '' : ' '}${part}`
    if (last !== undefined && textWidth(longer, room.size) <= room.width) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  if (lines.length <= room.lines) return lines
  const kept = lines.slice(0, room.lines)
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', room)]
}

/** `joins`: belongs to the piece before it, without a space. */
type Piece = { readonly part: string; readonly joins: boolean }

/** A word may be parted after a hyphen, and where it must be when it is wider than the room. */
const pieces = (word: string, room: Room): readonly Piece[] =>
  word
    .split(/(?<=-)/)
    .flatMap((syllable) => parted(syllable, room))
    .map((part, at) => ({ part, joins: at > 0 }))

function parted(syllable: string, { width, size }: Room): readonly string[] {
  const parts = ['']
  for (const letter of syllable) {
    const last = parts.at(-1) ?? ''
    if (last === '' || textWidth(last + letter, size) <= width) parts[parts.length - 1] = last + letter
    else parts.push(letter)
  }
  return parts
}

function shortened(line: string, { width, size }: Room): string {
  const letters = Array.from(line)
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

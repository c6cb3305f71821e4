/** About how many letters of the body size stand on one line of that width. Only decides where a page may break. */
const lettersOn = (width: number): number => Math.max(1, Math.floor(width / 4.6))

/** About how many lines a text takes. */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / lettersOn(width))), 0)

/** A row of at most so many lines is kept whole; a longer one may break, so that nothing can be too tall for a page. */
export const keptWhole = 20

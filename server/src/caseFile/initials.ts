/** How a child is named in lists and on paper: never by name. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Letter}/u.test(word))
    .slice(0, 4)
    .map((word) => word.slice(0, 1).toLocaleUpperCase('da'))
    .join('')

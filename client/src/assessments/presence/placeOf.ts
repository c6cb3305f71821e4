/** Where somebody is, as it is told to colleagues: a section's letter, or `send`. Other pages are no place. */
export function placeIn(pathname: string): string | undefined {
  const [, , page = '', code] = pathname.split('/').filter((part) => part !== '')
  if (page === 'afsnit') return code
  return new Map([
    ['konklusion', 'K'],
    ['plan', 'L'],
    ['send', 'send'],
  ]).get(page)
}

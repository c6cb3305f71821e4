const danish = new Intl.Collator('da-DK', { numeric: true })

/** Names in Danish order: æ, ø, å last, and aa with å. */
export const inDanishOrder = (one: string, other: string): number => danish.compare(one, other)

/** Where on the map a person stands. Only a place: the card says the relation in the words that somebody wrote. */
export const sideIds = ['relatives', 'parents', 'siblings', 'partner', 'others', 'professionals'] as const
export type Side = (typeof sideIds)[number]

export const sideTitles: { readonly [side in Side]: string } = {
  relatives: 'Slægt og svigerfamilie',
  parents: 'Forældre',
  siblings: 'Søskende og andre børn',
  partner: 'Kæreste og venner',
  others: 'Andre i netværket',
  professionals: 'Fagpersoner',
}

const words: { readonly [side in Exclude<Side, 'others' | 'professionals'>]: string } = {
  parents:
    'mor far mamma papa forælder forældre stedmor stedfar papmor papfar bonusmor bonusfar adoptivmor adoptivfar plejemor plejefar',
  siblings:
    'bror søster søskende storebror storesøster lillebror lillesøster halvbror halvsøster papbror papsøster stedbror stedsøster tvilling tvillingebror tvillingesøster',
  relatives:
    'farmor farfar mormor morfar bedstemor bedstefar bedsteforælder bedsteforældre oldemor oldefar onkel tante faster farbror moster morbror fætter kusine niece nevø svoger svigerinde svigermor svigerfar svigerforældre svigersøn svigerdatter grandonkel grandtante slægt slægtning slægtninge familiemedlem',
  partner: 'kæreste ekskæreste forlovet forlovede ægtefælle mand kone ven veninde venner kammerat klassekammerat',
}
const sideOfWord = new Map<string, Side>(
  sideIds.flatMap((side) =>
    side === 'others' || side === 'professionals' ? [] : words[side].split(' ').map((word) => [word, side] as const),
  ),
)

/** »mors bror« is not a mother: whoever is related through another is family, and a friend of the family is not. */
export function sideOf(relation: string): Side {
  const [own = '', ...through] = relation.toLocaleLowerCase('da-DK').split(/\s+(?:til|af)\s+(?!barnet)/)
  const said = own.split(/[^\p{L}]+/u).filter((word) => word !== '')
  const known = said.flatMap((word) => sideOfWord.get(word) ?? [])
  const isThrough = through.length > 0 || said.some((word) => word.endsWith('s') && sideOfWord.has(word.slice(0, -1)))
  const side = known[0] ?? 'others'
  if (!isThrough) return side
  return side === 'partner' ? 'others' : side === 'others' ? 'others' : 'relatives'
}

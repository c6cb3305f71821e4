import type { Answers, Entity, EntityKind } from '@forud/shared'

/** Rows as they are written in the form: texts and numbers are values, lists are choices. */
type Said = { readonly [field: string]: string | number | readonly string[] }

export function row(kind: EntityKind, id: string, said: Said): Entity {
  const answers: Answers = Object.fromEntries(
    Object.entries(said).map(([field, value]) => [field, typeof value === 'object' ? { values: value } : { value }]),
  )
  return { kind, id, revision: 1, answers }
}

const mother = row('person', 'mor', {
  navn: 'Amina Testesen',
  relation: 'Mor',
  alder: 42,
  bopael: 'hjemme',
  foraeldremyndighed: 'ja',
  rolle: ['beslutningstager', 'overvaager'],
  kendskabKonflikt: 'ja',
  kendskabKommune: 'nej',
  adgangBarn: 'daglig',
})
const father = row('person', 'far', {
  navn: 'Bent Testesen',
  relation: 'far',
  alder: 47,
  bopael: 'hjemme',
  rolle: ['udoever', 'beslutningstager'],
  kendskabKonflikt: 'ja',
  kendskabKommune: 'uoplyst',
  adgangBarn: 'daglig',
})

/** The child knows of one person, and nothing else is known. */
export const onePerson: readonly Entity[] = [row('person', 'mor', { navn: 'Mor', relation: 'mor' })]

export const eightPeople: readonly Entity[] = [
  mother,
  father,
  row('person', 'storebror', {
    navn: 'Carl',
    relation: 'Storebror',
    alder: 19,
    bopael: 'hjemme',
    rolle: ['overvaager'],
    kendskabKonflikt: 'mistanke',
    kendskabKommune: 'nej',
    adgangBarn: 'daglig',
  }),
  row('person', 'onkel', {
    navn: 'Ditlev',
    relation: 'fars bror',
    alder: 51,
    bopael: 'udlandet',
    rolle: ['beslutningstager', 'ukendt'],
    kendskabKonflikt: 'uoplyst',
    kendskabKommune: 'uoplyst',
    adgangBarn: 'sjaelden',
  }),
  row('person', 'moster', {
    navn: 'Ellen',
    relation: 'moster',
    bopael: 'danmark',
    rolle: ['beskyttende'],
    kendskabKonflikt: 'ja',
    kendskabKommune: 'nej',
    adgangBarn: 'jaevnlig',
  }),
  row('person', 'kaereste', { navn: 'Frederik', relation: 'kæreste', alder: 17, rolle: ['selvUdsat'] }),
  row('child', 'soester', {
    navn: 'Gerda',
    alder: 13,
    bor: 'hjemme',
    rolle: 'vidne',
    egenRisiko: 'mistanke',
    kenderKontakt: 'nej',
    egenVurdering: 'ja',
  }),
  row('schoolContact', 'laerer', {
    navnFunktion: 'Helle, klasselærer',
    viden: 'Kender til, at kommunen taler med barnet. Kender ikke indholdet af samtalerne.',
  }),
]

const relations = [
  'mor',
  'far',
  'stedfar',
  'storebror',
  'lillesøster',
  'mors bror',
  'fars kusine',
  'farmor',
  'svoger',
  'kæreste',
  'ven af familien',
  'nabo',
  'fætter til barnet',
  'leder i den lokale forening',
]
const roles = ['udoever', 'overvaager', 'beslutningstager', 'passiv', 'beskyttende', 'selvUdsat', 'ukendt']
const homes = ['hjemme', 'danmark', 'udlandet', 'uoplyst']
const knowing = ['ja', 'mistanke', 'nej', 'uoplyst']
const names = [
  'Ingelise',
  'Jens-Christian Østergaard-Thorvaldsen',
  'Karen Margrethe',
  'Den ældste af mors fætre, som i familien kaldes Onkel Bjørn',
  'Lærke',
  'Mikkel Åbenrå-Kærgård',
  'Familieoverhovedet i udlandet, hvis navn endnu ikke kendes af kommunen',
  'Nørrebroforeningensbestyrelsesformandsstedfortræder',
]

/** Many people, with names as long as Danish can make them. */
export const manyPeople = (count: number): readonly Entity[] =>
  Array.from({ length: count }, (_, at) => {
    const of = <T>(list: readonly T[], step = 1): T => list[(at * step) % list.length]!
    const navn = `${of(names)} ${at + 1}`
    if (at % 7 === 3) {
      return row('child', `p${at}`, {
        navn,
        alder: 3 + (at % 15),
        bor: 'hjemme',
        rolle: 'uvidende',
        kenderKontakt: of(knowing),
        egenVurdering: 'afventer',
      })
    }
    if (at % 19 === 11) return row('schoolContact', `p${at}`, { navnFunktion: navn, viden: 'Aftalen ved fravær.' })
    return row('person', `p${at}`, {
      navn,
      relation: of(relations, 3),
      ...(at % 3 === 0 ? { alder: 18 + at } : {}),
      bopael: of(homes),
      rolle: at % 5 === 0 ? roles : [of(roles)],
      kendskabKonflikt: of(knowing, 3),
      kendskabKommune: of(knowing),
      adgangBarn: of(['daglig', 'jaevnlig', 'sjaelden', 'ingen', 'uoplyst']),
    })
  })

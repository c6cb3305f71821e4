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
        kenderKontakt: of(['ja', 'nej', 'uoplyst']),
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

export const today = '2026-11-22'

export const oneIncident: readonly Entity[] = [
  row('incident', 'h1', { dato: '2026-11-14', type: 'trussel', beskrivelse: '»Du får se.«' }),
]

export const eightHappenings: readonly Entity[] = [
  ...eightPeople,
  row('incident', 'h1', {
    dato: '2024',
    type: 'psykiskVold',
    udoevere: ['far'],
    beskrivelse: 'Kaldt en skam for familien.',
  }),
  row('incident', 'h2', { dato: '2026-06', type: 'digitalKontrol', udoevere: ['storebror'] }),
  row('incident', 'h3', {
    dato: '2026-09-02',
    type: 'trussel',
    udoevere: ['far', 'onkel'],
    beskrivelse: '»Vi sender dig væk.«',
  }),
  row('incident', 'h4', { dato: '2026-11-02', type: 'trussel', udoevere: ['far'], vaaben: 'ja' }),
  row('incident', 'h5', { dato: '2026-11-16', type: 'fysiskVold', udoevere: ['far'], skade: 'udenBehandling' }),
  row('notification', 'u1', { modtaget: '2026-11-20T09:30:00.000Z', anledning: 'underretning' }),
  row('contact', 'k1', { hvem: 'Ellen', hvornaar: '2026-11-21T12:00:00.000Z', kanal: 'telefon' }),
  row('plan', 'f1', {
    type: 'rejse',
    sted: 'til slægten',
    tidligsteDato: '2026-12-19',
    hjemrejse: '2027-01-04',
    deltagere: ['mor', 'far'],
  }),
  row('plan', 'f2', { type: 'vielse', deltagere: ['onkel'] }),
]

const incidentTypes = [
  'trussel',
  'fysiskVold',
  'psykiskVold',
  'indespaerring',
  'digitalKontrol',
  'presAegteskab',
  'presRejse',
  'andet',
]

/** Closer together the nearer to today; four on one day; some only by month or year; some without a date. */
export const manyHappenings = (count: number): readonly Entity[] =>
  Array.from({ length: count }, (_, at) => {
    const back = Math.round(1400 * Math.pow(1 - at / count, 3))
    const day = new Date(Date.UTC(2026, 10, 22 - (at % 9 < 2 ? 3 : back))).toISOString().slice(0, 10)
    const dato = at % 11 === 4 ? day.slice(0, 7) : at % 13 === 5 ? day.slice(0, 4) : day
    if (at % 10 === 7)
      return row('contact', `h${at}`, { hvem: 'Mor', hvornaar: `${day}T10:00:00.000Z`, kanal: 'telefon' })
    if (at % 12 === 9) return row('plan', `h${at}`, { type: 'rejse', sted: 'udlandet', tidligsteDato: '2027-03-01' })
    return row('incident', `h${at}`, {
      ...(at % 17 === 3 ? {} : { dato }),
      type: incidentTypes[(at * 5) % incidentTypes.length]!,
      udoevere: [`p${at % 5}`],
      ...(at % 8 === 0 ? { vaaben: 'ja' } : {}),
    })
  })

import type { ContactNumber } from '@forud/shared'

const checkedOn = '2026-11-22'
const unchecked = 'Oplyses af kommunen'

/** What a new installation starts with. An administrator keeps, checks and dates the rows. */
export const firstNumbers: readonly ContactNumber[] = [
  {
    id: 'alarm',
    name: 'Alarmcentralen',
    number: '112',
    when: 'Straks ved overhængende fare for liv, helbred eller frihed.',
    source: 'Politiet',
    checkedOn,
    acute: 'yes',
  },
  {
    id: 'politi',
    name: 'Politiet',
    number: '114',
    when: 'Trusler, vold, pas og udrejse. Aftal først, at familien ikke kontaktes uden jer.',
    source: 'Politiet',
    checkedOn,
    acute: 'yes',
  },
  {
    id: 'socialvagt',
    name: 'Kommunens socialvagt eller døgnvagt',
    when: 'Akut behov for beskyttelse uden for åbningstid, sammen med lederen.',
    source: unchecked,
    acute: 'yes',
  },
  {
    id: 'psykiatri',
    name: 'Psykiatrisk akutmodtagelse',
    when: 'Aktuelle selvmordstanker eller selvmordsforsøg. Aftal, hvordan det kan ske uden familiens kendskab.',
    source: unchecked,
    acute: 'yes',
  },
  {
    id: 'etniskKonsulentteam',
    name: 'Etnisk Konsulentteam',
    number: '26 77 91 98',
    when: 'Sparring og risikovurdering, før nogen kontaktes. For kommunens medarbejdere.',
    source: 'socialkontrol.kk.dk',
    checkedOn,
    acute: 'yes',
  },
  {
    id: 'boernehus',
    name: 'Børnehus',
    when: 'Viden eller mistanke om overgreb, efter kommunens procedure.',
    source: 'Oplyses af kommunen',
    acute: 'no',
  },
  {
    id: 'viso',
    name: 'VISO',
    number: '72 41 40 00',
    when: 'Specialistrådgivning til fagfolk i enkeltsager.',
    source: 'sbst.dk og aalborg.dk',
    checkedOn,
    acute: 'no',
  },
  {
    id: 'sikkerhedskonsulenterne',
    name: 'Sikkerhedskonsulenterne',
    when: 'Anonym sparring om risiko, sikkerhed og koordinering.',
    source: 'nc-maerk.dk',
    acute: 'no',
  },
  {
    id: 'redRaadgivning',
    name: 'RED Rådgivning',
    number: '70 27 76 86',
    when: 'Rådgivning om æresrelaterede konflikter. Barnet ringer kun fra en telefon, som ingen andre læser.',
    source: 'kk.dk',
    checkedOn,
    acute: 'no',
  },
  {
    id: 'boerneTelefonen',
    name: 'BørneTelefonen',
    when: 'Barnets egen mulighed for at tale anonymt. Erstatter ikke kommunens pligt til at handle.',
    source: 'Oplyses af tjenesten',
    acute: 'no',
  },
]

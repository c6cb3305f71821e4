import { calm } from '../questionnaires/risikovurdering/v1/calm.js'
import { blank, earlier, is, now, unknown } from '../questionnaires/risikovurdering/v1/words.js'
import { saidOf } from './explaining.js'

const c4 = 'C4 »Er barnet ved at blive sendt eller taget med til udlandet mod …«'
const c7 = 'C7 »Hvornår forventes udrejsen, vielsen eller indgrebet – eller …«'
const b1 = 'B1 »Er der talt med barnet eller den unge, og var det uden familie …«'
const b4 = 'B4 »Hvor utryg er barnet lige nu efter sin egen vurdering? …«'

describe('a rule that fires', () => {
  test('[H4] names the answer that makes it fire, in its column', () => {
    expect(saidOf('R4-01', { ...calm, C1: now('ja') })).toEqual([
      'Udløst, fordi C1 »Har nogen truet med at slå barnet ihjel – direkte, indirekte …« (nu) er besvaret »Ja«.',
    ])
  })

  test('[H4] on a date that is unknown', () => {
    expect(saidOf('R4-04', { ...calm, C4: is('ja'), C7: unknown })).toEqual([
      `Udløst, fordi ${c4} er besvaret »Ja«, og ${c7} er uoplyst (spurgt, ikke afklaret).`,
    ])
  })

  test('[H4] on a date that is near', () => {
    expect(saidOf('R4-07', { ...calm, C4: is('mistanke'), C7: is('2026-12-01') })).toEqual([
      `Udløst, fordi ${c4} er besvaret »Mistanke«, og ${c7} er sat til 01.12.2026, altså om 9 dage (højst 14).`,
    ])
  })

  test('[H4] on a date that has passed', () => {
    expect(saidOf('R4-04', { ...calm, C4: is('ja'), C7: is('2025-05-01') })).toEqual([
      `Udløst, fordi ${c4} er besvaret »Ja«, og ${c7} er sat til 01.05.2025, som er passeret.`,
    ])
  })

  test('[H4] on a date far ahead, and on today', () => {
    expect(saidOf('R3-09', { ...calm, C4: is('ja'), C7: is('2026-12-23') })).toEqual([
      `Udløst, fordi ${c4} er besvaret »Ja«, og ${c7} er sat til 23.12.2026, altså om 31 dage (mere end 30).`,
    ])
    expect(saidOf('R4-04', { ...calm, C4: is('ja'), C7: is('2026-11-22') })).toEqual([
      `Udløst, fordi ${c4} er besvaret »Ja«, og ${c7} er sat til 22.11.2026, altså i dag.`,
    ])
  })

  test('[H4] on an answer that does not rule it out', () => {
    expect(saidOf('R3-18', { ...calm, I3: is('udmeldt'), C4: blank })).toEqual([
      `Udløst, fordi I3 »Hvordan er barnets fremmøde i dagtilbud, skole eller uddannelse?« er besvaret »Udmeldt«, og ${c4} ikke er besvaret.`,
    ])
  })

  test('[H4] says how many of those that it counts', () => {
    expect(saidOf('R2-01', { ...calm, D1: now('ja'), D2: now('mistanke'), D4: now('ja') })).toEqual([
      'Udløst, fordi 3 forhold er opfyldt (mindst 3 kræves): D1 (nu) og D4 (nu) er besvaret »Ja«, og D2 (nu) er besvaret »Mistanke«.',
    ])
  })

  test('[H4] names a question with both its columns once', () => {
    expect(saidOf('R2-10', { ...calm, E2: { now: 'ja', earlier: 'ja' } })).toEqual([
      'Udløst, fordi E2 »Udsættes barnet for anden fysisk vold end den, der er …« (nu og tidligere) er besvaret »Ja«.',
    ])
  })
})

describe('a rule that does not fire', () => {
  test('[H4] names the answers that stand against it', () => {
    expect(saidOf('R3-18', calm)).toEqual([
      'Ikke udløst, fordi I3 er besvaret »Stabilt«, og C3 og C4 er besvaret »Nej«.',
    ])
    expect(saidOf('R3-15', calm)).toEqual([`Ikke udløst, fordi ${b4} er sat til 2 (under 8).`])
  })

  test('[H4] says the date once', () => {
    expect(saidOf('R4-04', { ...calm, C4: is('ja'), C7: is('2026-12-23') })).toEqual([
      `Ikke udløst, fordi ${c7} er sat til 23.12.2026, altså om 31 dage (mere end 30).`,
    ])
  })

  test('[H4] says that too few of those that it counts can hold', () => {
    expect(saidOf('R2-01', { ...calm, D1: now('ja'), D2: now('uoplyst') })).toEqual([
      'Ikke udløst, fordi højst 2 forhold kan være opfyldt (mindst 3 kræves): D3 (nu), D4 (nu), D5 (nu) og J2 (nu) er besvaret »Nej«.',
    ])
  })
})

describe('a rule that cannot be known', () => {
  test('[H4] names what is missing and why', () => {
    expect(saidOf('R3-09', { ...calm, C4: is('ja'), C7: unknown })).toEqual([
      `Kan ikke afgøres endnu: ${c7} er uoplyst (spurgt, ikke afklaret).`,
    ])
    expect(saidOf('R3-03', { ...calm, C1: { now: 'nej' }, C2: earlier('uoplyst') })).toEqual([
      'Kan ikke afgøres endnu: C1 »Har nogen truet med at slå barnet ihjel – direkte, indirekte …« (tidligere) er ikke besvaret, og C2 »Har barnet været udsat for grov vold – fx kvælningsgreb, slag …« (tidligere) er uoplyst.',
    ])
  })

  test('[H4] names what belongs to the next stage', () => {
    expect(saidOf('R2-05', {}, 1)).toEqual([
      'Kan ikke afgøres endnu: A6 »Har der tidligere været underretninger eller sager om …« og F2 »Er barnet selv, søskende eller nære slægtninge tidligere blevet …« stilles først i trin 2.',
    ])
  })

  test('[H4] says how many of those that it counts are there', () => {
    expect(saidOf('R2-01', { ...calm, D1: now('ja'), D2: now('mistanke'), D3: now('uoplyst') })).toEqual([
      'Kan ikke afgøres endnu: 2 af de mindst 3 nødvendige forhold er opfyldt, og D3 »Presses barnet til en bestemt påklædning, et bestemt udseende …« (nu) er uoplyst.',
    ])
  })

  test('[H5] says why a question that it reads is not asked, and that its answer does not count', () => {
    expect(saidOf('R3-15', { ...calm, B1: is('nejPlanlagt'), B4: is(10) })).toEqual([
      `Kan ikke afgøres endnu: ${b4} stilles ikke.`,
      `B4 stilles ikke, fordi ${b1} er besvaret »Nej, men samtale er planlagt«.`,
      'Svaret, der ligger i B4, tæller ikke med, så længe spørgsmålet ikke stilles.',
    ])
  })
})

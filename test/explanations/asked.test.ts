import { calm } from '../questionnaires/risikovurdering/v1/calm.js'
import { blank, is, unknown } from '../questionnaires/risikovurdering/v1/words.js'
import { small } from '../support/smallQuestionnaire.js'
import { saidOf, saidOfField } from './explaining.js'

const c4 = 'C4 »Er barnet ved at blive sendt eller taget med til udlandet mod …«'
const b1 = 'B1 »Er der talt med barnet eller den unge, og var det uden familie …«'

test('[H2] a question without a condition is always asked', () => {
  expect(saidOf('A1', {})).toEqual(['Stilles altid.'])
})

test('[H2] a question of stage 2 says that its stage has not come', () => {
  expect(saidOf('D1', {}, 1)).toEqual(['Hører til trin 2 og stilles ikke i 24-timers-kernen.'])
  expect(saidOf('D1', {}, 2)).toEqual(['Stilles altid.'])
})

test('[H2] asked, because of one answer', () => {
  expect(saidOf('C7', { ...calm, C4: is('mistanke') })).toEqual([`Stilles, fordi ${c4} er besvaret »Mistanke«.`])
})

test('[H2] asked, because of several', () => {
  expect(saidOf('C7', { ...calm, C4: is('ja'), C5: is('ja'), C6: is('ja') })).toEqual([
    'Stilles, fordi C4, C5 og C6 er besvaret »Ja«.',
  ])
})

test('[H2] not asked, because every answer says no', () => {
  expect(saidOf('C7', calm)).toEqual(['Stilles ikke, fordi C4, C5 og C6 er besvaret »Nej«.'])
})

test('[H2] not asked yet, because something is unknown and something is blank', () => {
  expect(saidOf('C7', { ...calm, C4: unknown, C6: blank })).toEqual([
    'Stilles ikke endnu, fordi C4 »Er barnet ved at blive sendt eller taget med til udlandet mod …« er uoplyst (spurgt, ikke afklaret), og C6 »Er kvindelig omskæring, »jomfrutest« eller et andet indgreb på …« ikke er besvaret.',
  ])
})

test('[H2] a choice is named by its label', () => {
  expect(saidOf('B4', { ...calm, B1: is('nejPlanlagt') })).toEqual([
    `Stilles ikke, fordi ${b1} er besvaret »Nej, men samtale er planlagt«.`,
  ])
})

test('[H2] a list is empty, not filled in, or has rows', () => {
  const h1 = 'H1 »Søskende og andre børn i hjemmet«'
  expect(saidOf('H4', { ...calm, H1: blank })).toEqual([`Stilles ikke endnu, fordi ${h1} ikke er udfyldt.`])
  expect(saidOf('H4', { ...calm, H1: { rows: [] } })).toEqual([`Stilles ikke, fordi ${h1} er tom.`])
  expect(saidOf('H4', { ...calm, H1: { rows: [{ id: 'b1', answers: {} }] } })).toEqual([
    `Stilles, fordi ${h1} har 1 post.`,
  ])
})

describe('a field of a row', () => {
  const row = (risiko: string) => ({ id: 'r1', answers: { risiko: { value: risiko }, hvilken: { value: 'x' } } })
  const said = (risiko: string, trussel: 'ja' | 'nej' | 'uoplyst') =>
    saidOfField(small, { group: 'boern', row: row(risiko), field: 'hvilken' }, { trussel: { now: trussel } })

  test('[H3] is asked because of the row itself and of questions outside it', () => {
    expect(said('ja', 'ja')).toEqual([
      'Stilles, fordi feltet »egen risiko« er besvaret »ja«, og A2 »Er der truet?« (nu) er besvaret »Ja«.',
    ])
  })

  test('[H3] is not asked because of either of them', () => {
    expect(said('nej', 'ja')).toEqual(['Stilles ikke, fordi feltet »egen risiko« er besvaret »nej«.'])
    expect(said('ja', 'uoplyst')).toEqual(['Stilles ikke endnu, fordi A2 »Er der truet?« (nu) er uoplyst.'])
  })

  test('[H3] without a condition is always asked', () => {
    expect(saidOfField(small, { group: 'boern', row: row('ja'), field: 'risiko' }, {})).toEqual(['Stilles altid.'])
  })
})

import type { RuleCase } from './ruleCase.js'
import { earlier, is, now, unknown } from './words.js'

/** Level 4 – Akut. */
export const cases4: readonly RuleCase[] = [
  {
    rule: 'R4-01',
    story: 'Barnet er inden for de seneste måneder truet på livet',
    answers: { C1: now('ja') },
    fires: ['R4-01'],
    butNot: { story: 'der er kun mistanke om truslen', answers: { C1: now('mistanke') }, fires: ['R3-01'] },
  },
  {
    rule: 'R4-02',
    story: 'Barnet er nu udsat for grov vold',
    answers: { C2: now('ja') },
    fires: ['R4-02'],
    butNot: { story: 'den grove vold ligger tidligere', answers: { C2: earlier('ja') }, fires: ['R3-03'] },
  },
  {
    rule: 'R4-03',
    story: 'Barnet holdes indespærret',
    answers: { C3: is('ja') },
    fires: ['R4-03'],
    butNot: { story: 'der er mistanke om indespærring', answers: { C3: is('mistanke') }, fires: ['R3-01'] },
  },
  {
    rule: 'R4-04',
    story: 'Barnet skal sendes til udlandet om 30 dage',
    answers: { C4: is('ja'), C7: is('2026-12-22') },
    fires: ['R4-04'],
    butNot: { story: 'rejsen er om 31 dage', answers: { C7: is('2026-12-23') }, fires: ['R3-09'] },
  },
  {
    rule: 'R4-05',
    story: 'En vielse er planlagt, og ingen ved hvornår',
    answers: { C5: is('ja'), C7: unknown },
    fires: ['R4-05'],
    butNot: { story: 'vielsen er til sommer', answers: { C7: is('2027-06-19') }, fires: ['R3-09'] },
  },
  {
    rule: 'R4-06',
    story: 'Et indgreb på kroppen har en dato, der er passeret',
    answers: { C6: is('ja'), C7: is('2026-11-10') },
    fires: ['R4-06'],
    butNot: { story: 'datoen ligger to måneder fremme', answers: { C7: is('2027-01-22') }, fires: ['R3-09'] },
  },
  {
    rule: 'R4-07',
    story: 'Der er mistanke om udrejse om 14 dage',
    answers: { C4: is('mistanke'), C7: is('2026-12-06') },
    fires: ['R4-07', 'R3-01'],
    butNot: { story: 'datoen er om 15 dage', answers: { C7: is('2026-12-07') }, fires: ['R3-01'] },
  },
  {
    rule: 'R4-08',
    story: 'Familien leder efter barnet',
    answers: { C8: is('ja') },
    fires: ['R4-08'],
    butNot: { story: 'barnet er hjemme, og ingen leder', answers: { C8: is('nej') }, fires: [] },
  },
  {
    rule: 'R4-09',
    story: 'Barnet har selvmordstanker nu',
    answers: { C9: now('ja') },
    fires: ['R4-09'],
    butNot: { story: 'tankerne ligger tidligere', answers: { C9: earlier('ja') }, fires: ['R2-04'] },
  },
  {
    rule: 'R4-10',
    story: 'Barnet kan være i alvorlig fare, hvis det tager hjem i dag',
    answers: { C11: is('ja') },
    fires: ['R4-10'],
    butNot: { story: 'fagpersonen er i tvivl', answers: { C11: is('mistanke') }, fires: ['R3-01'] },
  },
  {
    rule: 'R4-11',
    story: 'Familien har netop opdaget kæresten, og en i slægten er dræbt',
    answers: { C10: is('ja'), G8: is('ja') },
    fires: ['R4-11', 'R3-02', 'R3-11', 'R2-10'],
    butNot: { story: 'ingen i slægten er kommet noget til', answers: { G8: is('nej') }, fires: ['R3-02'] },
  },
  {
    rule: 'R4-12',
    story: 'Barnet sætter sin utryghed til 9, og familien kender muligvis til sagen',
    answers: { B4: is(9), A5: is('muligvis') },
    fires: ['R4-12', 'R3-15'],
    butNot: { story: 'familien kender ikke til sagen', answers: { A5: is('nej') }, fires: ['R3-15'] },
  },
]

import type { RuleCase } from './ruleCase.js'
import { earlier, is, now, unknown } from './words.js'

/** Level 2 – Moderat. */
export const cases2: readonly RuleCase[] = [
  {
    rule: 'R2-01',
    story: 'Færden og beskeder kontrolleres, og der er mistanke om pres på påklædning',
    answers: { D1: now('ja'), D3: now('mistanke'), J2: now('ja') },
    fires: ['R2-01'],
    butNot: { story: 'beskederne blev kun kontrolleret tidligere', answers: { J2: earlier('ja') }, fires: [] },
  },
  {
    rule: 'R2-02',
    story: 'Barnet straffes nedværdigende',
    answers: { D7: now('ja') },
    fires: ['R2-02'],
    butNot: { story: 'der er mistanke om det', answers: { D7: now('mistanke') }, fires: [] },
  },
  {
    rule: 'R2-03',
    story: 'Der er mistanke om psykisk vold',
    answers: { E1: now('mistanke') },
    fires: ['R2-03'],
    butNot: { story: 'det er uoplyst', answers: { E1: now('uoplyst') }, fires: [] },
  },
  {
    rule: 'R2-04',
    story: 'Barnet har tidligere været udsat for psykisk vold',
    answers: { E1: earlier('ja') },
    fires: ['R2-04'],
    butNot: { story: 'der er mistanke om det', answers: { E1: earlier('mistanke') }, fires: [] },
  },
  {
    rule: 'R2-05',
    story: 'Der har været sager om storebror',
    answers: { A6: is('ja') },
    fires: ['R2-05', 'R2-10'],
    butNot: { story: 'der er mistanke om det', answers: { A6: is('mistanke') }, fires: ['R2-10'] },
  },
  {
    rule: 'R2-06',
    story: 'Der er mistanke om vold mellem de voksne',
    answers: { E7: now('mistanke') },
    fires: ['R2-06'],
    butNot: { story: 'volden ligger tidligere', answers: { E7: earlier('ja') }, fires: [] },
  },
  {
    rule: 'R2-07',
    story: 'Barnet er i tvivl om at tage imod hjælp',
    answers: { I4: is('ja') },
    fires: ['R2-07'],
    butNot: { story: 'der er mistanke om det', answers: { I4: is('mistanke') }, fires: [] },
  },
  {
    rule: 'R2-08',
    story: 'Forældrene har truet medarbejdere',
    answers: { G9: is('truende') },
    fires: ['R2-08'],
    butNot: { story: 'forældrene har været afvisende', answers: { G9: is('afvisende') }, fires: [] },
  },
  {
    rule: 'R2-09',
    story: 'Kontrollen har taget til',
    answers: { E5: is('tagetTil') },
    fires: ['R2-09'],
    butNot: { story: 'den er uændret', answers: { E5: is('uaendret') }, fires: [] },
  },
  {
    rule: 'R2-10',
    story: 'Der er mistanke om, at en mulig udøver har våben',
    answers: { G7: is('mistanke') },
    fires: ['R2-10'],
    butNot: { story: 'det er uoplyst', answers: { G7: unknown }, fires: [] },
  },
  {
    rule: 'R2-11',
    story: 'Der er tidligere delt billeder af barnet',
    answers: { E8: earlier('ja') },
    fires: ['R2-11'],
    butNot: { story: 'der er mistanke om det', answers: { E8: earlier('mistanke') }, fires: [] },
  },
  {
    rule: 'R2-12',
    story: 'Der er mistanke om, at en ven kan komme i fare',
    answers: { G15: is('mistanke') },
    fires: ['R2-12'],
    butNot: { story: 'det er undersøgt og ikke til stede', answers: { G15: is('nej') }, fires: [] },
  },
]

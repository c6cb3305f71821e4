import { all, answer, any, rule } from '../../../authoring/builders.js'
import { familyMayKnow, soonOrUndated } from './ruleConditions.js'

/** Point to at least level 4 – Akut. All can be decided on answers of stage 1. */
export const rules4 = [
  rule('R4-01', 4, answer('drabstrussel').now.is('ja'), {
    message: 'Aktuel drabstrussel mod barnet',
    action: 'Leder og politi straks; barnet sendes ikke hjem, før der er taget stilling til beskyttelse',
  }),
  rule('R4-02', 4, answer('grovVold').now.is('ja'), {
    message: 'Aktuel grov vold mod barnet',
    action: 'Lægehjælp, politi og børnehusprocedure straks',
  }),
  rule('R4-03', 4, answer('indespaerring').is('ja'), {
    message: 'Barnet holdes indespærret eller forhindres i at forlade hjemmet',
    action: 'Politi straks; planlæg sikker kontakt',
  }),
  rule('R4-04', 4, all(answer('udrejse').is('ja'), soonOrUndated), {
    message: 'Udrejse er nært forestående eller sket, eller tidspunktet er ukendt',
    action: 'Politi om pas og udrejse; jurist; beslutning samme dag',
  }),
  rule('R4-05', 4, all(answer('vielse').is('ja'), soonOrUndated), {
    message: 'Vielse eller forlovelse er nært forestående eller indgået, eller tidspunktet er ukendt',
    action: 'Politi og jurist samme dag; beskyttelse af barnet',
  }),
  rule('R4-06', 4, all(answer('indgreb').is('ja'), soonOrUndated), {
    message: 'Indgreb på kroppen er nært forestående, eller tidspunktet er ukendt',
    action: 'Politi, sundhedsfaglig ekspertise og jurist samme dag',
  }),
  rule(
    'R4-07',
    4,
    all(
      any(answer('udrejse').is('mistanke'), answer('vielse').is('mistanke'), answer('indgreb').is('mistanke')),
      answer('kritiskDato').withinDays(14),
    ),
    {
      message: 'Mistanke om udrejse, vielse eller indgreb, der kan ske inden for 14 dage eller er sket',
      action: 'Afklar samme dag; forbered akut beslutning',
    },
  ),
  rule('R4-08', 4, answer('efterlysning').is('ja'), {
    message: 'Barnet er løbet hjemmefra eller bliver eftersøgt af familien',
    action: 'Politi; oplys aldrig opholdssted; sikr digitale spor',
  }),
  rule('R4-09', 4, answer('selvmord').now.is('ja'), {
    message: 'Aktuelle selvmordstanker, -planer eller -forsøg eller opfordring til selvmord',
    action: 'Akut psykiatrisk vurdering; barnet må ikke være alene',
  }),
  rule('R4-10', 4, answer('hjemIDag').is('ja'), {
    message: 'Barnet kan være i alvorlig fare ved at tage hjem i dag',
    action: 'Leder straks; beslutning om beskyttelse før barnet slipper kontakten',
  }),
  rule(
    'R4-11',
    4,
    all(
      answer('udloeser').is('ja'),
      any(
        answer('drabstrussel').earlier.is('ja'),
        answer('grovVold').earlier.is('ja'),
        answer('slaegtDrab').is('ja'),
        answer('vaaben').is('ja'),
      ),
    ),
    {
      message:
        'Familien har netop fået viden om noget, der i dens øjne skader dens ære, og der er tidligere drabstrussel, grov vold, drab, drabsforsøg eller forsvinden i slægten eller adgang til våben eller et bande- eller ekstremistmiljø',
      action: 'Politi og specialkonsulent straks',
    },
  ),
  rule('R4-12', 4, all(answer('frygtSkala').atLeast(9), familyMayKnow), {
    message: 'Barnet vurderer selv sin utryghed til 9-10, og familien kan kende til sagen',
    action: 'Kontakt barnet straks ad sikker kanal',
  }),
]

import { answer, any, countAtLeast, rule } from '../../../authoring/builders.js'
import { anyCritical } from './ruleConditions.js'

/** Point to at least level 2 – Moderat. */
export const rules2 = [
  rule(
    'R2-01',
    2,
    countAtLeast(
      3,
      answer('faerden').now.is('ja', 'mistanke'),
      answer('aktiviteter').now.is('ja', 'mistanke'),
      answer('udtryk').now.is('ja', 'mistanke'),
      answer('valg').now.is('ja', 'mistanke'),
      answer('relationer').now.is('ja', 'mistanke'),
      answer('overvaaget').now.is('ja', 'mistanke'),
    ),
    {
      message: 'Tre eller flere former for aktuel kontrol, kendt eller ved mistanke',
      action: 'Specialkonsulent; samtale med barnet',
    },
  ),
  rule('R2-02', 2, answer('straf').now.is('ja'), {
    message: 'Barnet straffes hårdt, nedværdigende eller uforholdsmæssigt',
    action: 'Afdæk straffens karakter',
  }),
  rule('R2-03', 2, any(answer('psykisk').now.is('ja', 'mistanke'), answer('modAndre').now.is('mistanke')), {
    message: 'Aktuel psykisk vold eller mistanke om det, eller mistanke om trusler eller vold mod andre omkring barnet',
    action: 'Vurdér overgrebsprocedure',
  }),
  rule(
    'R2-04',
    2,
    any(
      answer('psykisk').earlier.is('ja'),
      answer('fysisk').earlier.is('ja'),
      answer('modAndre').earlier.is('ja'),
      answer('aegteskab').earlier.is('ja'),
      answer('kropskontrol').earlier.is('ja'),
      answer('drabstrussel').earlier.is('mistanke'),
      answer('grovVold').earlier.is('mistanke'),
      answer('selvmord').earlier.is('ja', 'mistanke'),
    ),
    {
      message:
        'Tidligere vold, trusler, selvmordstanker, ægteskabspres eller kropskontrol – eller mistanke om tidligere drabstrussel eller grov vold',
      action: 'Indhent tidligere akter',
    },
  ),
  rule('R2-05', 2, any(answer('tidligereSager').is('ja'), answer('slaegt').is('ja')), {
    message: 'Tidligere sager eller lignende hændelser i familien',
    action: 'Indhent og gennemgå',
  }),
  rule('R2-06', 2, answer('voldFamilie').now.is('ja', 'mistanke'), {
    message: 'Vold mellem voksne eller mod søskende eller mistanke om det',
    action: 'Vurdér alle børn',
  }),
  rule('R2-07', 2, any(answer('ambivalens').is('ja'), answer('tilbagetraekning').is('ja')), {
    message: 'Barnet er i tvivl eller stærkt loyalt over for familien eller har trukket oplysninger tilbage',
    action: 'Planlæg for, at barnet selv fortæller det',
  }),
  rule('R2-08', 2, answer('samarbejde').is('truende'), {
    message: 'Truende adfærd over for myndigheder',
    action: 'Medarbejdersikkerhed; leder',
  }),
  rule('R2-09', 2, answer('udvikling').is('tagetTil'), {
    message: 'Kontrol, trusler eller vold har taget til',
    action: 'Revurdér hyppigere',
  }),
  rule('R2-10', 2, anyCritical, {
    message: 'Mindst ét kritisk forhold er til stede, eller der er mistanke om det',
    action: 'Specialkonsulent; afklar forholdet',
  }),
  rule('R2-11', 2, any(answer('billeder').now.is('ja', 'mistanke'), answer('billeder').earlier.is('ja')), {
    message:
      'Billeder, video eller beskeder bruges mod barnet eller er delt, nu eller tidligere, eller der er mistanke om det nu',
    action: 'Afdæk, hvem der har set materialet; digital sikkerhed',
  }),
  rule('R2-12', 2, answer('andreFare').is('mistanke'), {
    message: 'Mistanke om, at andre uden for familien kan komme i fare',
    action: 'Afklar; vurdér sikkerhed for de berørte',
  }),
]

import type { Browser } from 'playwright-core'
import { readPdf } from '../report/pdfText.js'
import { openBrowser } from './support/browser.js'
import { wholeJob, type DoneJob } from './support/job.js'
import { startServer, type RunningServer } from './support/server.js'

let server: RunningServer
let browser: Browser
let job: DoneJob
let assessment: string
let annex: string
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  job = await wholeJob(browser, server.address)
  assessment = (await readPdf(job.assessment.bytes)).text
  annex = (await readPdf(job.annex.bytes)).text
})
afterAll(async () => {
  await browser.close()
  await server.end()
})

test('the gate is closed before, and says after the approval why it stays closed and who decided', () => {
  expect(job.gateBefore).toContain('Forældre og netværk må ikke kontaktes')
  expect(job.gateBefore).toContain('Der er endnu ingen godkendt vurdering.')
  expect(job.gateAfter).toContain('Forældre og netværk må ikke kontaktes')
  expect(job.gateAfter).toContain('Den godkendte vurdering siger, at de ikke må inddrages endnu.')
  expect(job.gateAfter).toContain('Besluttet af Hanne Dalsgaard')
  expect(job.gateAfter).toContain('Brug aldrig: Aula · Hjemmebesøg')
})

test('the assessment says who concluded what, and why', () => {
  for (const said of [
    'Risikoniveau, fastsat af en fagperson 4 Akut Systemets indikation: mindst 4 Akut',
    'Foreløbig vurdering efter 24-timers-kernen',
    'Forældrene må ikke inddrages endnu Forældre og netværk må ikke kontaktes',
    '(K4) 3 Høj – låst af Mette Lindgaard',
    '(K5) 4 Akut',
    '(K6) Truslen er konkret og gengivet ordret. Barnet er endnu ikke hørt.',
    'R4-01 4 Akut Aktuel drabstrussel mod barnet C1',
    'Hvad kan der ske Barnet sendes ud af landet samme uge.',
    'Begrundelse (K10) Barnet er ikke hørt og ikke bragt i sikkerhed.',
    'Lederen orienterer forældrene på kommunens kontor.',
    'Konsulentens eget niveau 4 Akut – låst',
    'Enighed om inddragelse Enig Hvad mangler En samtale med barnet alene.',
    'Svage kilder Kilden til mistanken om udrejse.',
    'Konflikten kan handle om skolegang. Beslutning Godkendt',
    'Sagsbehandler Mette Lindgaard',
    'Specialkonsulent Karin Thorup',
    'Leder Hanne Dalsgaard',
  ])
    expect(assessment).toContain(said)
})

const threat =
  'C1 AKUT Har nogen truet med at slå barnet ihjel – direkte, indirekte eller gennem andre? Ja Nej Kontaktet: leder Hanne Dalsgaard og politiet, '
const source =
  'Skole eller dagtilbud (klasselæreren), 12.03.2026, førstehånds, ordret: »Han sagde, at jeg ikke skulle opleve sommeren«'

test('the assessment prints every answer as it was typed: yes, suspicion, no, unknown with its reason, and not asked', () => {
  for (const said of [
    'eller at barnet har talt med en fagperson? Nej',
    'Er 24-timers-vurderingen af underretningen foretaget, og hvad blev resultatet? Ikke foretaget endnu',
    // The hyphen is where the PDF breaks the line.
    'A8 PROCES Hvornår blev 24-timers- vurderingen foretaget? – Ikke stillet Stilles ikke, fordi A7 »',
    'Nej, undladt – begrundes Begrundelse: Telefonen er i hjemmet',
    threat,
    source,
    'eller vold, der krævede behandling? Nej Nej',
    'fx så det ikke kan komme i skole? Nej',
    'eller holdes det allerede tilbage i udlandet? Mistanke',
    'eller før det fylder 18 år? Nej',
    'Hvornår forventes udrejsen, vielsen eller indgrebet – eller hvornår er det sket? ? Uoplyst – ikke spurgt endnu',
    'eller leder familie eller netværk efter barnet? ? Uoplyst – spurgt, ikke afklaret',
    'alvorligt skader dens ære eller omdømme? Nej',
    'Kan barnet være i alvorlig fare, hvis det tager hjem i dag? Mistanke',
    'også slag uden synlige mærker? Mistanke Ja → Se fortroligt bilag',
    'Hvordan er barnets fremmøde i dagtilbud, skole eller uddannelse? Stigende fravær',
    'D6 Hvem udøver kontrollen? – Ikke stillet',
  ])
    expect(assessment).toContain(said)
})

test('what belongs in the annex is marked in the assessment, stands in the annex, and nowhere else', () => {
  for (const [marked, printed] of [
    ['Hvad er der konkret sagt, set eller hørt – af hvem og hvornår?', 'Kærlighedsbrev fundet i blå rygsæk'],
    ['Hvem har sidst set eller talt med barnet, hvornår og hvor?', 'Idrætslæreren ved hallen mandag'],
    ['Hvilke kanaler må IKKE bruges i denne sag?', 'Aula; Hjemmebesøg'],
    [
      'Har barnet været udsat for seksuelle overgreb eller krænkelser?',
      '? Uoplyst – ikke spurgt endnu ? Uoplyst – ikke spurgt endnu',
    ],
    ['Er akut beskyttelse eller anbringelse overvejet, og hvad blev resultatet?', 'Ja – forelagt til afgørelse'],
  ] as const) {
    expect(assessment).toContain(`${marked} → Se fortroligt bilag`)
    expect(annex).toContain(`${marked} ${printed}`)
  }
  expect(annex).toContain(
    'Svaret står i vurderingen. Kilde: Underretter (Svømmelærer Opdigtet), 13.03.2026, førstehånds, ordret: »Så mærkerne på armen«',
  )
  expect(assessment).not.toMatch(/Kærlighedsbrev|rygsæk|Idrætslærer|hallen mandag|Svømmelærer|mærkerne på armen/)
})

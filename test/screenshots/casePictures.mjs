const who = 'sagsbehandler'

/** Signing in, the worklist, a new case and the case. */
export const casePictures = [
  { page: '01-log-ind', state: 'tom', shows: 'Før nogen er logget ind', get: signInPage },
  {
    page: '01-log-ind',
    state: 'fejl',
    shows: 'Forkert adgangskode',
    get: async (on) => {
      await signInPage(on)
      await on.page.getByLabel('Brugernavn').fill('sagsbehandler')
      await on.page.getByLabel('Adgangskode').fill('forkert')
      await on.button('Log ind').click()
      await on.page.locator('.alert-error').first().waitFor()
    },
  },
  { page: '02-mit-arbejde', state: 'sagsbehandler', shows: 'Sagsbehandlerens sager', who, get: (on) => on.go('/') },
  {
    page: '02-mit-arbejde',
    state: 'leder',
    shows: 'Lederens: akut og godkendelse',
    who: 'leder',
    get: (on) => on.go('/'),
  },
  { page: '02-mit-arbejde', state: 'konsulent', shows: 'Konsulentens', who: 'konsulent', get: (on) => on.go('/') },
  {
    page: '02-mit-arbejde',
    state: 'intet-fundet',
    shows: 'En søgning uden resultat',
    who,
    get: async (on) => {
      await on.go('/')
      await on.page.getByLabel('Sagsnummer eller CPR-nummer').fill('27.00-404')
      await on.button('Søg').click()
      await on.settled()
      await on.below(on.page.getByRole('heading', { name: 'Find en sag' }))
    },
  },
  {
    page: '02-mit-arbejde',
    state: 'kladder',
    shows: 'Kladder i en tidligere version',
    who,
    get: (on) => on.go('/kladder'),
  },
  { page: '03-ny-sag', state: 'tom', shows: 'Fem felter', who, get: (on) => on.go('/sager/ny') },
  {
    page: '03-ny-sag',
    state: 'fejl',
    shows: 'Noget mangler',
    who,
    get: async (on) => {
      await on.go('/sager/ny')
      await on.button('Opret sagen, og begynd').click()
      await on.page.locator('.error-summary').waitFor()
    },
  },
  {
    page: '03-ny-sag',
    state: 'udfyldt',
    shows: 'Udfyldt',
    who,
    get: async (on) => {
      await on.go('/sager/ny')
      await on.page.getByLabel('Sagsnummer').fill('27.24-2026')
      await on.page.getByLabel('Barnets navn').fill('Opfundet Eksempel')
      await on.page.getByLabel('Barnets CPR-nummer').fill('0101120000')
      await on.button(/^Nu i feltet/).click()
      await on.page.getByLabel('Anledning').selectOption({ label: 'Underretning' })
    },
  },
  { page: '04-sagen', state: 'ingen-kontakt', shows: 'Porten er lukket', who, get: (on) => on.toCase('DEMO-1005') },
  { page: '04-sagen', state: 'forholdsregler', shows: 'Porten er betinget', who, get: (on) => on.toCase('DEMO-1007') },
  { page: '04-sagen', state: 'kan-inddrages', shows: 'Porten er åben', who, get: (on) => on.toCase('DEMO-1009') },
  {
    page: '04-sagen',
    state: 'netvaerkskort',
    shows: 'Netværkskortet',
    who,
    get: async (on) => {
      await on.toCase('DEMO-1007')
      await on.below(on.page.getByRole('heading', { name: /Netværkskort|Personer/ }).first())
    },
  },
  {
    page: '04-sagen',
    state: 'haendelseslinje',
    shows: 'Hændelseslinjen',
    who,
    get: async (on) => {
      await on.toCase('DEMO-1007')
      await on.below(on.page.getByRole('heading', { name: /Hændelseslinje|Hændelser/ }).first())
    },
  },
  {
    page: '04-sagen',
    state: 'adresse-daekket',
    shows: 'Den beskyttede adresse er dækket',
    who,
    get: async (on) => {
      await on.toCase('DEMO-1007')
      await on.below(on.page.getByRole('heading', { name: /^Beskyttet adresse/ }))
    },
  },
  {
    page: '04-sagen',
    state: 'adresse-vist',
    shows: 'Den beskyttede adresse er vist efter et logget tryk',
    who,
    get: async (on) => {
      await on.toCase('DEMO-1007')
      await on.button(/^Vis beskyttet adresse/).click()
      await on.settled()
      await on.below(on.page.getByRole('heading', { name: /^Beskyttet adresse/ }))
    },
  },
  {
    page: '04-sagen',
    state: 'kasser-kladde',
    shows: 'En kladde kasseres',
    who,
    get: async (on) => {
      await on.toCase('DEMO-1001')
      await on.button(/^Kassér kladden/).click()
      await on.page.getByRole('dialog').waitFor()
      await on.settled()
    },
  },
]

async function signInPage(on) {
  await on.page.goto(on.server.address)
  await on.page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor()
}

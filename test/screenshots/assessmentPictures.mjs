const who = 'sagsbehandler'
const draft = 'DEMO-1001'
const page = '05-vurderingen'

/** The assessment while it is written. */
export const assessmentPictures = [
  { page, state: 'afsnit-a', shows: 'Afsnit A, udfyldt', who, get: (on) => on.toAssessment(draft, 'afsnit/A') },
  { page, state: 'afsnit-c', shows: 'Kodede spørgsmål i rækker', who, get: (on) => on.toAssessment(draft) },
  {
    page,
    state: 'ingen-i-kernen',
    shows: 'Et afsnit uden spørgsmål i kernen',
    who,
    get: (on) => on.toAssessment(draft, 'afsnit/D'),
  },
  {
    page,
    state: 'hvad-ved-vi',
    shows: 'Hvad ved vi',
    who,
    get: async (on) => {
      await on.toAssessment(draft)
      await on.below(on.page.getByRole('heading', { name: 'Hvad ved vi' }))
    },
  },
  {
    page,
    state: 'taster',
    shows: 'Tasterne',
    who,
    get: async (on) => {
      await on.toAssessment(draft)
      await on.button('Vis taster').click()
      await on.page.getByRole('dialog').waitFor()
    },
  },
  {
    page,
    state: 'hjaelp',
    shows: 'Hjælp med kilder',
    who,
    get: async (on) => {
      await on.toAssessment(draft)
      await on
        .question('grovVold')
        .getByRole('button', { name: /^Hjælp/ })
        .click()
      await on.below(on.question('grovVold'))
    },
  },
  {
    page,
    state: 'mistanke',
    shows: '»Mistanke« viser et panel uden at afbryde',
    who,
    get: async (on) => {
      await on.toAssessment(draft)
      await on.answer('vielse', 'Mistanke')
      await on.question('vielse').getByRole('status').waitFor()
      await on.below(on.question('vielse'))
    },
  },
  {
    page,
    state: 'uoplyst',
    shows: '»Uoplyst« med sin årsag, »Nej« uden kilde, og et svar i bilaget',
    who,
    get: async (on) => {
      await on.toAssessment(draft)
      await on.answer('grovVold', 'Uoplyst')
      await on.answer('grovVold', 'Nej', 1)
      await on.saved()
      await on.below(on.question('grovVold'))
    },
  },
  {
    page,
    state: 'personer',
    shows: 'Personerne skrives én gang',
    who,
    get: (on) => on.toAssessment(draft, 'afsnit/G'),
  },
  {
    page,
    state: 'akut-afbrydelse',
    shows: 'Et aktuelt »Ja« afbryder',
    who,
    get: async (on) => {
      await on.toAssessment(draft)
      await on.answer('indespaerring', 'Ja')
      await on.page.getByRole('dialog', { name: 'Akut faresignal' }).getByRole('link', { name: '112' }).waitFor()
    },
  },
  {
    page,
    state: 'akut-fejl',
    shows: 'Afbrydelsen slipper først, når kontakten er angivet',
    who,
    get: async (on) => {
      const dialog = on.page.getByRole('dialog', { name: 'Akut faresignal' })
      await dialog.getByRole('radio', { name: 'Der er kontaktet nogen' }).check({ force: true })
      await on.button(/^Gem og gå tilbage/).click()
      await dialog.getByText('Skriv, hvem der er kontaktet.').first().scrollIntoViewIfNeeded()
    },
  },
  {
    page,
    state: 'akut-venter',
    shows: 'En afbrydelse, der ikke er gjort færdig, venter øverst på hver side',
    who,
    get: async (on) => {
      await on.toAssessment(draft, 'afsnit/E')
      await on.page.getByRole('dialog').getByRole('button', { name: 'Luk', exact: true }).click()
    },
    after: async (on) => {
      await on.toAssessment(draft)
      await on.button('Svaret var en fejl – tag det væk').click()
      await on.saved()
    },
  },
  {
    page,
    state: 'hele-vurderingen',
    shows: 'Hele vurderingen',
    who,
    get: async (on) => {
      await on.toAssessment(draft, 'afsnit/D')
      await on.page.getByRole('radio', { name: /^Hele vurderingen/ }).click()
      await on.question('faerden').waitFor()
    },
  },
  {
    page,
    state: 'skaerm-skjult',
    shows: 'Skærmen er skjult',
    who,
    get: async (on) => {
      await on.toAssessment(draft)
      await on.button('Skjul skærm').click()
    },
    after: (on) => on.page.keyboard.press('Space'),
  },
  {
    page,
    state: 'sendt-tilbage',
    shows: 'Sendt tilbage',
    who: 'sagsbehandler2',
    get: (on) => on.toAssessment('DEMO-1003', 'afsnit/A'),
  },
  {
    page: '06-samlet-vurdering',
    state: 'eget-niveau',
    shows: 'Eget niveau, før indikationen vises',
    who,
    get: (on) => on.toAssessment(draft, 'konklusion'),
  },
  {
    page: '06-samlet-vurdering',
    state: 'indikation',
    shows: 'Indikationen som sætninger med links',
    who: 'sagsbehandler2',
    get: (on) => on.toAssessment('DEMO-1003', 'konklusion'),
  },
  {
    page: '06-samlet-vurdering',
    state: 'inddragelse',
    shows: 'Niveau og inddragelse',
    who: 'sagsbehandler2',
    get: async (on) => {
      await on.toAssessment('DEMO-1003', 'konklusion')
      await on.below(on.page.getByText('Fagligt fastsat risikoniveau').first())
    },
  },
  {
    page: '07-plan',
    state: 'forslag',
    shows: 'Sikkerhedsplan og forslag',
    who: 'sagsbehandler2',
    get: (on) => on.toAssessment('DEMO-1003', 'plan'),
  },
  {
    page: '08-tjek-og-send',
    state: 'mangler',
    shows: 'Alt, der mangler, som links',
    who,
    get: (on) => on.toAssessment(draft, 'send'),
  },
  {
    page: '08-tjek-og-send',
    state: 'konsulenten',
    shows: 'Det bliver konsulenten spurgt om',
    who,
    get: async (on) => {
      await on.toAssessment(draft, 'send')
      await on.below(on.page.getByRole('heading', { name: 'Det bliver konsulenten spurgt om' }))
    },
  },
  {
    page: '08-tjek-og-send',
    state: 'som-den-udskrives',
    shows: 'Vurderingen, som den udskrives',
    who: 'sagsbehandler2',
    get: async (on) => {
      await on.toAssessment('DEMO-1003', 'send')
      await on.page.getByRole('article').waitFor()
      await on.below(on.page.getByRole('heading', { name: 'Vurderingen, som den udskrives' }))
    },
  },
  {
    page: '08-tjek-og-send',
    state: 'returneret',
    shows: 'En returneret kladde',
    who: 'sagsbehandler2',
    get: (on) => on.toAssessment('DEMO-1003', 'send'),
  },
]

/** Review, approval, report, reassessment, comparison, and who has no cases. */
export const laterPictures = [
  {
    page: '09-gennemsyn',
    state: 'koe',
    shows: 'Køen uden sagsindhold',
    who: 'konsulent',
    get: (on) => on.go('/gennemsyn'),
  },
  {
    page: '09-gennemsyn',
    state: 'eget-niveau',
    shows: 'Svarene, før sagsbehandlerens niveau vises',
    who: 'konsulent',
    get: async (on) => on.go(`/gennemsyn/${await on.assessment('DEMO-1005')}`),
  },
  {
    page: '09-gennemsyn',
    state: 'udtalelse',
    shows: 'Udtalelsen',
    who: 'konsulent',
    get: async (on) => {
      await on.go(`/gennemsyn/${await on.assessment('DEMO-1005')}`)
      const level = on.page.getByRole('radio', { name: /^4 Akut/ })
      if ((await level.count()) > 0) await lockLevel(on, level)
      await on.below(on.page.getByRole('heading', { name: 'Din udtalelse' }))
    },
  },
  {
    page: '10-godkendelse',
    state: 'laeses',
    shows: 'Det, der skal godkendes',
    who: 'leder',
    get: async (on) => on.go(`/godkendelse/${await on.assessment('DEMO-1006')}`),
  },
  {
    page: '10-godkendelse',
    state: 'beslutning',
    shows: 'Beslutningen',
    who: 'leder',
    get: async (on) => {
      await on.go(`/godkendelse/${await on.assessment('DEMO-1006')}`)
      await on.below(on.page.getByRole('heading', { name: 'Din beslutning' }))
    },
  },
  {
    page: '10-godkendelse',
    state: 'send-tilbage',
    shows: 'Sendes tilbage',
    who: 'leder',
    get: async (on) => {
      await on.go(`/godkendelse/${await on.assessment('DEMO-1006')}`)
      await on.button(/^Send tilbage/).click()
      await on.page.getByRole('dialog').waitFor()
    },
  },
  {
    page: '11-rapport',
    state: 'vurdering',
    shows: 'Vurderingen',
    who: 'leder',
    get: async (on) => on.go(`/rapport/${await on.assessment('DEMO-1007')}`),
  },
  {
    page: '11-rapport',
    state: 'svar',
    shows: 'Svarene med kilder',
    who: 'leder',
    get: async (on) => {
      await on.go(`/rapport/${await on.assessment('DEMO-1007')}`)
      await on.below(on.page.locator('.answers').nth(1))
    },
  },
  {
    page: '11-rapport',
    state: 'bilag',
    shows: 'Det fortrolige bilag',
    who: 'leder',
    get: async (on) => on.go(`/rapport/${await on.assessment('DEMO-1007')}?udgave=fortroligt-bilag`),
  },
  {
    page: '11-rapport',
    state: 'udskrift',
    shows: 'Siden, som browseren udskriver den',
    who: 'leder',
    get: async (on) => {
      await on.go(`/rapport/${await on.assessment('DEMO-1007')}`)
      await on.page.emulateMedia({ media: 'print' })
    },
  },
  {
    page: '05-vurderingen',
    state: 'revurdering',
    shows: 'Svaret fra sidst skal bekræftes eller ændres',
    who: 'sagsbehandler',
    get: async (on) => {
      await on.toCase('DEMO-1009')
      await on.button('Start revurdering').click()
      await on.page.getByRole('heading', { level: 1, name: /^A · / }).waitFor()
      await on.toAssessment('DEMO-1009')
      await on.below(on.question('grovVold'))
    },
  },
  {
    page: '05-vurderingen',
    state: 'bekraeftet',
    shows: 'Et bekræftet svar og et, der er ændret',
    who: 'sagsbehandler',
    get: async (on) => {
      await on.toAssessment('DEMO-1009')
      await on.button('Bekræft svaret er uændret').click()
      await on.answer('grovVold', 'Mistanke')
      await on.saved()
      await on.below(on.question('drabstrussel'))
    },
  },
  {
    page: '12-sammenlign',
    state: 'aendrede',
    shows: 'Kun det, der er ændret',
    who: 'sagsbehandler',
    get: async (on) => on.go(await compared(on, 'DEMO-1007')),
  },
  {
    page: '12-sammenlign',
    state: 'svar',
    shows: 'Ændrede svar, ord for ord',
    who: 'sagsbehandler',
    get: async (on) => {
      await on.go(await compared(on, 'DEMO-1007'))
      await on.below(on.page.locator('ins, del').first())
    },
  },
  {
    page: '12-sammenlign',
    state: 'alle',
    shows: 'Alle svar',
    who: 'sagsbehandler',
    get: async (on) => on.go(`${await compared(on, 'DEMO-1007')}?vis=alle`),
  },
  {
    page: '13-administration',
    state: 'ingen-sager',
    shows: 'En rolle uden sager',
    who: 'administrator',
    get: (on) => on.go('/'),
  },
  {
    page: '14-logkontrol',
    state: 'ingen-sager',
    shows: 'En rolle uden sager',
    who: 'revisor',
    get: (on) => on.go('/'),
  },
  {
    page: '15-tilgaengelighed',
    state: 'erklaering',
    shows: 'Tilgængelighedserklæringen',
    who: 'sagsbehandler',
    get: (on) => on.go('/tilgaengelighed'),
  },
]

async function lockLevel(on, level) {
  await level.check({ force: true })
  await on.button('Gem og lås mit niveau').click()
  await on.page.getByRole('dialog').getByRole('button', { name: 'Ja, lås det' }).click()
  await on.page.getByRole('heading', { name: 'Din udtalelse' }).waitFor()
}

async function compared(on, caseNumber) {
  const { caseId } = await on.item(caseNumber)
  const found = await (await on.page.request.get(`${on.server.address}/api/cases/${caseId}`)).json()
  const [one, other] = found.assessments.toSorted((first, second) => first.number - second.number)
  return `/sammenlign/${one.id}/${other.id}`
}

const who = 'sagsbehandler'
const draft = 'DEMO-1001'
const page = '05-vurderingen'
const text = (on) => on.question('konkret').getByRole('textbox').first()

/** Two at once, a server that is away, a session that has ended, and pages that are not there. Taken last. */
export const unhappyPictures = [
  {
    page,
    state: 'to-ad-gangen',
    shows: 'En kollega er i samme vurdering',
    who,
    get: async (on) => {
      await colleague(on)
      await on.toAssessment(draft, 'afsnit/A')
      await on.page
        .getByText(/Jonas Friborg/)
        .first()
        .waitFor({ timeout: 40_000 })
    },
  },
  {
    page,
    state: 'sammenstoed',
    shows: 'To har skrevet i samme felt: før, min og hendes',
    who,
    get: async (on) => {
      const other = await colleague(on)
      await on.toAssessment(draft, 'afsnit/A')
      await on.server.away(on.page, true)
      await text(on).fill('Lina siger, at hun ikke tør tage hjem.')
      const theirs = other.locator('[data-question="konkret"]').getByRole('textbox').first()
      await theirs.fill('Lina er bange for at tage hjem, siger klasselæreren.')
      await other
        .getByRole('status')
        .filter({ hasText: /^Gemt kl\. / })
        .waitFor()
      await on.server.away(on.page, false)
      await on.page
        .getByText(/har også ændret/)
        .first()
        .waitFor({ timeout: 40_000 })
      await on.page.evaluate(() => window.scrollTo(0, 0))
    },
    after: (on) => on.button(/^Brug min/).click(),
  },
  {
    page,
    state: 'session-udloebet',
    shows: 'Sessionen er udløbet: log ind oven på siden',
    who,
    get: async (on) => {
      await on.toAssessment(draft, 'afsnit/A')
      await on.page.context().clearCookies()
      await text(on).fill('Skrevet, efter at sessionen udløb.')
      await on.page.getByRole('dialog').first().waitFor({ timeout: 20_000 })
    },
    after: (on) => on.people.forget(who),
  },
  {
    page,
    state: 'ikke-gemt',
    shows: 'Serveren svarer ikke: det, der skrives, er bevaret',
    who,
    get: async (on) => {
      await on.toAssessment(draft, 'afsnit/A')
      await on.server.away(on.page, true)
      await text(on).fill('Skrevet, mens serveren var væk.')
      await on.page
        .getByText(/^Ikke gemt/)
        .first()
        .waitFor({ state: 'attached', timeout: 40_000 })
    },
    after: (on) => on.server.away(on.page, false),
  },
  {
    page,
    state: 'afleveret-tilbage',
    shows: 'Teksten kan ikke gemmes mere og gives tilbage',
    who,
    get: async (on) => {
      const other = await colleague(on)
      await on.toAssessment(draft, 'afsnit/A')
      await on.server.away(on.page, true)
      await text(on).fill('Skrevet, mens en kollega kasserede kladden.')
      await discard(other, on)
      await on.server.away(on.page, false)
      await on.page
        .getByText(/kan ikke længere gemmes/)
        .first()
        .waitFor({ timeout: 40_000 })
      await on.page.evaluate(() => window.scrollTo(0, 0))
    },
  },
  {
    page: '04-sagen',
    state: 'kasseret',
    shows: 'En kasseret kladde står fortsat i sagen',
    who,
    get: async (on) => {
      await on.toCase(draft)
      await on.below(on.page.getByRole('heading', { name: 'Vurderinger', exact: true }))
    },
  },
  {
    page: '02-mit-arbejde',
    state: 'serveren-svarer-ikke',
    shows: 'Serveren svarer ikke',
    who: 'leder',
    get: async (on) => {
      await on.go('/tilgaengelighed')
      await on.server.away(on.page, true)
      await on.page.getByRole('link', { name: 'Mit arbejde' }).first().click()
      await on.page.locator('.alert').first().waitFor()
    },
    after: (on) => on.server.away(on.page, false),
  },
  {
    page: '16-findes-ikke',
    state: 'side',
    shows: 'En side, der ikke findes',
    who: 'leder',
    get: (on) => on.go('/findes-ikke'),
  },
  {
    page: '16-findes-ikke',
    state: 'sag',
    shows: 'En sag, man ikke er knyttet til',
    who: 'leder',
    get: (on) => on.go('/sager/00000000-0000-4000-8000-000000000000'),
  },
]

/** Jonas has been given access to the case, and is in the same section. */
async function colleague(on) {
  const { caseId, assessmentId } = await on.item(draft)
  const { address } = on.server
  const other = await on.people.as('sagsbehandler2')
  if ((await other.request.get(`${address}/api/cases/${caseId}`)).status() !== 200) await giveAccess(on, caseId)
  await other.goto(`${address}/vurderinger/${assessmentId}/afsnit/A`)
  await other.locator('[data-question="konkret"]').waitFor()
  return other
}

async function giveAccess(on, caseId) {
  await on.go(`/sager/${caseId}`)
  await on.button('Giv en kollega adgang').click()
  const jonas = on.page.getByLabel('Kollega').locator('option', { hasText: 'Jonas Friborg' })
  await on.page.getByLabel('Kollega').selectOption(await jonas.getAttribute('value'))
  await on.button('Giv adgang').click()
  await on.settled()
}

async function discard(other, on) {
  const { assessmentId } = await on.item(draft)
  await other.goto(`${on.server.address}/vurderinger/${assessmentId}/send`)
  await other.getByRole('button', { name: /^Kassér kladden/ }).click()
  await other.getByLabel('Hvorfor kasseres den?').fill('Oprettet ved en fejl.')
  await other.getByRole('button', { name: 'Kassér vurderingen' }).click()
  await other.getByRole('heading', { level: 1, name: /^Sag / }).waitFor()
}

/** How to get to what a picture shows. */
export const createWays = ({ page, server, people }) => ({
  page,
  server,
  people,
  ...addressesFor(page, server.address),
  ...handsOn(page),
})

/** Addresses are looked up: they are drawn anew for every database. */
function addressesFor(page, address) {
  const item = async (caseNumber) => {
    const { items } = await (await page.request.get(`${address}/api/worklist`)).json()
    const found = items.find((one) => one.caseNumber === caseNumber)
    if (found === undefined) throw new Error(`${caseNumber} is not on the worklist.`)
    return found
  }
  const settled = () => settle(page)
  const go = async (path) => {
    await page.goto(`${address}${path}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await settled()
  }
  const assessment = async (caseNumber) => (await item(caseNumber)).assessmentId
  return {
    item,
    go,
    settled,
    assessment,
    toCase: async (caseNumber) => go(`/sager/${(await item(caseNumber)).caseId}`),
    toAssessment: async (caseNumber, part = 'afsnit/C') => go(`/vurderinger/${await assessment(caseNumber)}/${part}`),
  }
}

async function settle(page) {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.locator('.loading').first().waitFor({ state: 'detached' })
}

function handsOn(page) {
  const question = (id) => page.locator(`[data-question="${id}"]`)
  return {
    question,
    answer: (id, word, column = 0) => question(id).getByRole('radio', { name: word, exact: true }).nth(column).click(),
    /** Scrolls so that it stands right below what is always in sight. */
    below: (locator) =>
      locator.evaluate((element) => {
        const bar = document.querySelector('.desk-bar')?.getBoundingClientRect().height ?? 0
        window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top - bar - 16)
      }),
    button: (name) => page.getByRole('button', { name }).first(),
    saved: () =>
      page
        .getByRole('status')
        .filter({ hasText: /^Gemt kl\. / })
        .waitFor(),
  }
}

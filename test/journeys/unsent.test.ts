import type { Page } from 'playwright-core'
import { onPage, step, typeCredentials } from './support/browser.js'
import { answer, openSection } from './support/form.js'
import { aMachine, type Machine } from './support/machine.js'
import { startServer, type RunningServer } from './support/server.js'
import {
  after,
  before,
  findAgain,
  isPutBack,
  keptNothing,
  notSaved,
  openAt,
  told,
  twoSeconds,
  typeMore,
  unsentText,
  words,
  writing,
} from './support/unsent.js'

let server: RunningServer
let machine: Machine
beforeEach(async () => {
  server = await startServer()
  machine = aMachine()
})
afterEach(async () => {
  await machine.end()
  await server.end()
})

test('[O17][O18] the browser is killed while the server is dead, and every letter is there afterwards', async () => {
  const page = await unsentText(machine, server)
  // So that it is known that the search finds what lies readable.
  await leaveReadable(page, 'Kontrolordet')
  // A browser writes what it would fill in after a crash some seconds later.
  await page.waitForTimeout(6_000)
  await machine.kill()
  expect(machine.filesWith(['Kontrolordet'])).not.toEqual([])
  expect(machine.filesWith(words)).toEqual([])
  step('nothing can be read on the disk')
  await server.startAgain()
  const again = await openAt(machine, server)
  await again.evaluate(() => void indexedDB.deleteDatabase('kontrol'))
  await findAgain(again, before + after)
  await again.waitForTimeout(6_000)
  await machine.kill()
  expect(machine.filesWith(words)).toEqual([])
})

const leaveReadable = (page: Page, word: string) =>
  page.evaluate(
    (written) =>
      new Promise((done) => {
        const opening = indexedDB.open('kontrol')
        opening.onupgradeneeded = () => opening.result.createObjectStore('ord')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('ord', 'readwrite', { durability: 'strict' })
          writing.objectStore('ord').put(written, 1)
          writing.oncomplete = done
        }
      }),
    word,
  )

test('[O17] the browser is killed while the net is cut, and the page is opened at its own address', async () => {
  const page = await writing(machine, server)
  const address = page.url()
  await machine.context().setOffline(true)
  await typeMore(page)
  await notSaved(page)
  await twoSeconds()
  await machine.kill()
  const again = await machine.open()
  await again.goto(address)
  await typeCredentials(again, 'sagsbehandler')
  await isPutBack(again, before + after)
})

test('[O17] what stood in the interrupt, and was no answer yet, stands there again', async () => {
  const page = await writing(machine, server)
  const address = page.url()
  await openSection(page, 'C')
  await answer(page, { code: 'C1', press: ['Ja'] })
  const who = page.getByRole('dialog', { name: 'Akut faresignal' }).getByRole('textbox', { name: 'Hvem er kontaktet?' })
  const somebody = page.getByRole('radio', { name: 'Der er kontaktet nogen' })
  await somebody.check({ force: true })
  await who.pressSequentially('leder Hanne og ')
  await server.kill()
  await who.pressSequentially('politiet')
  await twoSeconds()
  await machine.kill()
  await server.startAgain()
  const again = await openAt(machine, server)
  await onPage(again, 'Mit arbejde')
  await again.goto(address.replace('afsnit/A', 'afsnit/C'))
  const interrupt = again.getByRole('dialog', { name: 'Akut faresignal' })
  expect(await interrupt.getByRole('textbox', { name: 'Hvem er kontaktet?' }).inputValue()).toBe(
    'leder Hanne og politiet',
  )
})

test('[O17] a tab that crashes gives its text to the next one', async () => {
  const page = await writing(machine, server)
  const address = page.url()
  await server.kill()
  await typeMore(page)
  await notSaved(page)
  await twoSeconds()
  const crashed = page.waitForEvent('crash')
  page.goto('chrome://crash').catch(() => undefined)
  await crashed
  step('the tab crashes')
  await server.startAgain()
  const next = await machine.context().newPage()
  await next.goto(address)
  await isPutBack(next, before + after)
})

test('[O17] a session that has ended: signed in again in the window, and nothing is lost, killed meanwhile or not', async () => {
  const page = await writing(machine, server)
  await machine.context().clearCookies()
  await typeMore(page)
  await page.getByRole('dialog', { name: 'Log ind igen' }).waitFor()
  step('the session has ended')
  await typeCredentials(page, 'sagsbehandler')
  await page.getByRole('dialog', { name: 'Log ind igen' }).waitFor({ state: 'detached' })
  await keptNothing(page)
  expect(await told(page).inputValue()).toBe(before + after)
  await machine.context().clearCookies()
  await typeMore(page, ' og mere')
  await page.getByRole('dialog', { name: 'Log ind igen' }).waitFor()
  await twoSeconds()
  await machine.kill()
  await findAgain(await openAt(machine, server), `${before}${after} og mere`)
})

test('[O13] somebody else is told that text lies here, and deletes nothing without saying so', async () => {
  await unsentText(machine, server)
  await machine.kill()
  await server.startAgain()
  const another = 'En andens usendte tekst ligger på denne maskine'
  const jonas = await openAt(machine, server, 'sagsbehandler2')
  await jonas.getByRole('dialog', { name: another }).getByRole('button', { name: 'Log ud igen' }).click()
  await jonas.getByRole('dialog').waitFor({ state: 'detached' })
  step('signed out again: nothing is deleted')
  await typeCredentials(jonas, 'sagsbehandler')
  await onPage(jonas, 'Mit arbejde')
  await jonas.getByRole('heading', { name: 'Du har tekst, der ikke er sendt' }).waitFor()
  await jonas.getByRole('button', { name: 'Log ud' }).click()
  await jonas.getByRole('heading', { name: 'Log ind' }).waitFor()
  await typeCredentials(jonas, 'sagsbehandler2')
  await jonas.getByRole('dialog', { name: another }).getByRole('button', { name: 'Slet teksten, og fortsæt' }).click()
  await onPage(jonas, 'Mit arbejde')
  await keptNothing(jonas)
  step('confirmed: deleted')
})

test('[O13][O14] somebody else who signs in over the page sends nothing of it', async () => {
  const page = await writing(machine, server)
  await machine.context().clearCookies()
  await typeMore(page)
  await page.getByRole('dialog', { name: 'Log ind igen' }).waitFor()
  await typeCredentials(page, 'leder')
  await page.getByRole('button', { name: 'Slet teksten, og fortsæt' }).click()
  await onPage(page, 'Mit arbejde')
  await keptNothing(page)
  await page.getByText('Hanne Dalsgaard').or(page.getByText(', leder')).first().waitFor()
})

describe('signing out while the server is dead', () => {
  const leave = async () => {
    const page = await unsentText(machine, server)
    await page.getByRole('button', { name: 'Log ud' }).click()
    const asked = page.getByRole('dialog', { name: 'Noget af det, du har skrevet, er ikke gemt' })
    await asked.waitFor()
    return { page, asked }
  }

  test('[O12] asks; staying goes on, and keeping it leaves it sealed on the machine', async () => {
    const { page, asked } = await leave()
    await asked.getByRole('button', { name: 'Bliv her' }).click()
    expect(await told(page).inputValue()).toBe(before + after)
    await page.getByRole('button', { name: 'Log ud' }).click()
    await asked.getByRole('button', { name: 'Log ud, og lad teksten ligge låst her' }).click()
    await page.getByRole('heading', { name: 'Log ind' }).waitFor()
    step('signed out, kept sealed')
    await server.startAgain()
    await typeCredentials(page, 'sagsbehandler')
    await findAgain(page, before + after)
  })

  test('[O12] asks; deleting it leaves nothing', async () => {
    const { page, asked } = await leave()
    await asked.getByRole('button', { name: 'Log ud, og slet teksten' }).click()
    await page.getByRole('heading', { name: 'Log ind' }).waitFor()
    await keptNothing(page)
  })
})

test('[O12] signing out sends what was typed a moment ago', async () => {
  const page = await writing(machine, server)
  const address = page.url()
  await typeMore(page)
  await page.getByRole('button', { name: 'Log ud' }).click()
  await page.getByRole('heading', { name: 'Log ind' }).waitFor()
  await keptNothing(page)
  await page.goto(address)
  await typeCredentials(page, 'sagsbehandler')
  await told(page).waitFor()
  expect(await told(page).inputValue()).toBe(before + after)
})

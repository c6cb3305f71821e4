import type { Locator, Page } from 'playwright-core'

/** One question of a section, by its code. */
export const question = (page: Page, code: string): Locator =>
  page
    .locator('[data-question]')
    .filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${code}(?!\\d)`) }) })

type Key = 'j' | 'm' | 'n' | 'i' | 'u1' | 'u2' | 'u3'
export type Given =
  /** One letter per column on the keyboard; for »Uoplyst« also the number of the reason. */
  | { readonly code: string; readonly keys: readonly Key[] }
  /** One word per column, with the mouse. */
  | { readonly code: string; readonly press: readonly string[] }
  | { readonly code: string; readonly choose: string; readonly because?: string; readonly why?: string }
  | { readonly code: string; readonly tick: readonly string[] }
  | { readonly code: string; readonly write: string }

/** Answers one question as a person does it. */
export async function answer(page: Page, given: Given): Promise<void> {
  const row = question(page, given.code)
  if ('keys' in given) return typeInto(row, given.keys)
  if ('press' in given) return press(row, given.press)
  if ('tick' in given) return tick(row, given.tick)
  if ('write' in given) return row.getByRole('textbox').first().fill(given.write)
  await row.getByRole('radio', { name: given.choose, exact: true }).check({ force: true })
  if (given.because !== undefined) await row.getByLabel('Begrundelse').fill(given.because)
  if (given.why !== undefined) await row.getByRole('radio', { name: given.why, exact: true }).click()
}

async function typeInto(row: Locator, keys: readonly Key[]): Promise<void> {
  for (const [column, key] of keys.entries()) {
    const answers = columnOf(row, column)
    await answers.getByRole('radio').first().focus()
    for (const letter of key) await row.page().keyboard.press(letter)
    await answers.getByRole('radio', { name: spoken[key], checked: true }).waitFor()
  }
}

/** »Nu« and »Tidligere«, or the only one; not the one that asks why it is unknown. */
export const columnOf = (row: Locator, column: number): Locator =>
  row.getByRole('radiogroup', { name: /^(?!Hvorfor er det uoplyst)/ }).nth(column)

const spoken: { readonly [key in Key]: RegExp } = {
  j: /^Ja$/,
  m: /^(Mistanke|Delvist)$/,
  n: /^Nej$/,
  i: /^Ikke relevant$/,
  u1: /^Uoplyst$/,
  u2: /^Uoplyst$/,
  u3: /^Uoplyst$/,
}

async function press(row: Locator, words: readonly string[]): Promise<void> {
  for (const [column, word] of words.entries()) {
    await columnOf(row, column).getByRole('radio', { name: word, exact: true }).click()
  }
}

async function tick(row: Locator, labels: readonly string[]): Promise<void> {
  for (const label of labels) await row.getByRole('checkbox', { name: label, exact: true }).check({ force: true })
}

export type Source = {
  readonly kind: string
  readonly origin: string
  readonly date: string
  readonly text: string
  readonly mayReveal?: true
}

/** Adds a source to an answer that has none yet. */
export async function addSource(page: Page, code: string, source: Source): Promise<void> {
  const row = question(page, code)
  const first = row.getByRole('button', { name: /^Tilføj kilde/ })
  if ((await first.count()) > 0) await first.click()
  await row.getByLabel(/^Tilføj (endnu en )?kilde$/).selectOption({ label: source.kind })
  await row.getByLabel('Hvem ved det?').fill(source.origin)
  await row.getByLabel('Dato', { exact: true }).fill(source.date)
  await row.getByRole('radio', { name: 'Selv set eller hørt' }).click()
  await row.getByRole('radio', { name: 'Ordret' }).click()
  await row.getByLabel('Kort beskrivelse eller citat').fill(source.text)
  if (source.mayReveal === true) await row.getByLabel('Kan afsløre underretter – kun i bilaget').check({ force: true })
  await row.getByRole('button', { name: 'Færdig' }).click()
}

/** By the list of sections to the left. */
export async function openSection(page: Page, code: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Afsnit' })
    .getByRole('link', { name: new RegExp(`^${code}(?![a-zæøå])`) })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${code} · `) }).waitFor()
}

/** Waits until the page says that what was typed is safe. */
export const saved = (page: Page, timeout = 15_000): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: /^Gemt kl\. / })
    .waitFor({ timeout })

/** Opens a fold by its title and leaves it open. */
export async function unfold(page: Page, title: string): Promise<void> {
  await page.getByText(title).first().click()
}

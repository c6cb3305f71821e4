import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { start } from './clock.mjs'
import { createPeople, openBrowser } from './people.mjs'
import { pictures } from './pictures.mjs'
import { seeded, serverOn } from './server.mjs'
import { smallPng } from './smallPng.mjs'
import { createWays } from './ways.mjs'

export const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]

/** Every picture in every size; returns what could not be taken. `only` takes part of them and leaves the others. */
export async function takeAll({ folder, chromium, only, say }) {
  mkdirSync(folder, { recursive: true })
  if (only === undefined) clear(folder)
  const offset = start - Date.now()
  const seed = await seeded(offset)
  const browser = await openBrowser(chromium)
  const failed = []
  for (const viewport of sizes) {
    const server = await serverOn(seed, offset)
    const people = createPeople({ browser, server, viewport, offset })
    for (const picture of pictures.filter(({ page, state }) => only?.(`${page}-${state}`) ?? true)) {
      const name = nameOf(picture, viewport)
      const why = await take({ picture, people, server, path: join(folder, name) })
      say(why === undefined ? `  · ${name}` : `  ✕ ${name}: ${why}`)
      if (why !== undefined) failed.push(name)
    }
    await server.end()
  }
  await browser.close()
  rmSync(seed, { recursive: true, force: true })
  return failed
}

export const nameOf = ({ page, state }, { width }) => `${page}-${state}-${width}.png`

function clear(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.png'))) rmSync(join(folder, file))
}

async function take({ picture, people, server, path }) {
  try {
    const page = picture.who === undefined ? await people.stranger() : await people.as(picture.who)
    await page.emulateMedia({ media: null })
    const shown = (await picture.get(createWays({ page, server, people }))) ?? page
    await shown.evaluate(() => document.fonts.ready)
    await shown.waitForTimeout(250)
    writeFileSync(path, smallPng(await shown.screenshot({ animations: 'disabled', caret: 'hide' })))
    await picture.after?.(createWays({ page, server, people }))
    return undefined
  } catch (error) {
    if (picture.who !== undefined) await people.forget(picture.who)
    return String(error.message ?? error).split('\n')[0]
  }
}

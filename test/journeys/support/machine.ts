import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { launching, step } from './browser.js'

/** A machine with a disk: what its browser has written is there for the next browser. */
export type Machine = {
  /** Opens the browser, and gives its first page. */
  readonly open: () => Promise<Page>
  readonly context: () => BrowserContext
  /** The browser dies without being told. */
  readonly kill: () => Promise<void>
  /** Files on the disk in which one of the words can be read. */
  readonly filesWith: (words: readonly string[]) => readonly string[]
  readonly end: () => Promise<void>
}

export function aMachine(): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'forud-profile-'))
  let running: BrowserContext | undefined
  const context = (): BrowserContext => {
    if (running === undefined) throw new Error('The browser of this machine is not open.')
    return running
  }
  return {
    context,
    open: async () => {
      const screen = { locale: 'da-DK', timezoneId: 'Europe/Copenhagen', viewport: { width: 1366, height: 768 } }
      running = await chromium.launchPersistentContext(folder, { ...launching, ...screen })
      const page = running.pages()[0] ?? (await running.newPage())
      page.setDefaultTimeout(15_000)
      return page
    },
    kill: async () => {
      const closed = new Promise((done) => context().once('close', done))
      process.kill(processOf(folder), 'SIGKILL')
      await closed
      running = undefined
      step('the browser is killed')
    },
    filesWith: (words) => filesIn(folder).filter((file) => words.some((word) => holds(file, word))),
    end: async () => {
      await running?.close().catch(() => undefined)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** The browser's lock on its folder says which process it is. */
function processOf(folder: string): number {
  const owner = readlinkSync(join(folder, 'SingletonLock'))
  return Number(owner.slice(owner.lastIndexOf('-') + 1))
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Texts lie on the disk in one of these three forms, or not at all. */
const forms = ['utf8', 'utf16le', 'latin1'] as const
function holds(file: string, word: string): boolean {
  if (!existsSync(file)) return false
  const bytes = readFileSync(file)
  return forms.some((form) => bytes.includes(Buffer.from(word, form)))
}

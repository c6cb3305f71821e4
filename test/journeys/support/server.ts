import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Settings = { readonly [name: string]: string }
export type RunningServer = {
  readonly address: string
  /** Where its database and its key are. */
  readonly folder: string
  /** The machine loses power: nothing is told to anyone. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
  /** The same data at the same address; with other settings where they are given. */
  readonly startAgain: (settings?: Settings) => Promise<void>
  /** What it says when it does not start with these settings. */
  readonly refusal: (settings: Settings) => Promise<string>
  readonly end: () => Promise<void>
}

const root = join(__dirname, '../../..')

/** The built server as a demonstration, with data of its own that disappear with it. */
export async function startServer(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'forud-journey-'))
  const port = await freePort()
  let running = await launch(folder, port)
  const kill = () => stop(running, 'SIGKILL')
  return {
    address: `http://localhost:${String(port)}`,
    folder,
    kill,
    stop: () => stop(running, 'SIGTERM'),
    startAgain: async (settings) => {
      running = await launch(folder, port, settings)
    },
    refusal: (settings) => refusal(spawned(folder, port, settings)),
    end: async () => {
      await stop(running, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const spawned = (folder: string, port: number, settings: Settings = {}) =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'server/dist/main.js')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], DEMO: '1', DATA_DIR: folder, PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
type Spawned = ReturnType<typeof spawned>

async function launch(folder: string, port: number, settings?: Settings): Promise<Spawned> {
  const child = spawned(folder, port, settings)
  child.stderr.pipe(process.stderr, { end: false })
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (said: string) => {
      if (said.includes('Forud kører på')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The server stopped with ${String(code)} before it was ready.`)))
  })
  return child
}

async function refusal(child: Spawned): Promise<string> {
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('Forud kører på')) child.kill('SIGKILL')
  })
  const closed: readonly unknown[] = await once(child, 'close')
  if (closed[0] !== 1) throw new Error('The server started, although it should not.')
  return said
}

async function stop(child: Spawned, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}

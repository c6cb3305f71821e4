import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type RunningServer = {
  readonly address: string
  /** The machine loses power: nothing is told to anyone. */
  readonly kill: () => Promise<void>
  /** The same data at the same address. */
  readonly startAgain: () => Promise<void>
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
    kill,
    startAgain: async () => {
      running = await launch(folder, port)
    },
    end: async () => {
      await stop(running, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function launch(folder: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'server/dist/main.js')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], DEMO: '1', DATA_DIR: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (said: string) => {
      if (said.includes('Forud kører på')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The server stopped with ${String(code)} before it was ready.`)))
  })
  return child
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
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

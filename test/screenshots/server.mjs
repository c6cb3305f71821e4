import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../server/bin/run.mjs'

const clock = pathToFileURL(join(root, 'test/screenshots/serverClock.mjs')).href
const main = join(root, 'server/dist/main.js')

/** The demonstration once seeded; every set of pictures begins on a copy of it. */
export async function seeded(offset) {
  const folder = newFolder()
  const server = await startServer(folder, offset)
  await server.stop()
  return folder
}

export async function serverOn(seed, offset) {
  const folder = newFolder()
  cpSync(seed, folder, { recursive: true })
  return startServer(folder, offset)
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'forud-screenshots-'))

async function startServer(folder, offset) {
  const port = await freePort()
  const child = await launch(folder, port, offset)
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }
  return {
    address: `http://localhost:${port}`,
    stop,
    /** To this one person, as if the cable had been pulled; everybody else goes on. */
    away: (page, isAway) => (isAway ? page.route('**/api/**', (call) => call.abort()) : page.unroute('**/api/**')),
    end: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function launch(folder, port, offset) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', clock, main], {
    cwd: folder,
    env: { PATH: process.env.PATH, DEMO: '1', DATA_DIR: folder, PORT: String(port), SCREENSHOT_OFFSET: String(offset) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (said) => {
      if (said.includes('Forud kører på')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The server stopped with ${code} before it was ready.`)))
  })
  return child
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  return port
}

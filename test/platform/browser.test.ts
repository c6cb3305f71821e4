import { asks, endpoints, shape } from '@forud/shared'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import supertest from 'supertest'
import { object, string } from 'yup'
import { publicRoute } from '../../server/src/http/route'
import { databases } from '../support/databases'
import { givenForud } from '../support/givenForud'
import { temporaryFolder } from '../support/run/onceInRun'

const [sqlite] = databases
const echoed = object({ text: string().required('Skriv en tekst.') }).noUnknown('Ukendt felt: ${unknown}')
const echo = asks('POST', '/api/echo', {
  permission: 'public',
  purpose: 'sig',
  body: shape(echoed),
  reply: shape(echoed),
})
const { health } = endpoints

async function given() {
  const clientFolder = temporaryFolder()
  mkdirSync(join(clientFolder, 'assets'))
  writeFileSync(join(clientFolder, 'index.html'), '<title>Forud</title>')
  writeFileSync(join(clientFolder, 'assets/index-abc123.js'), 'export {}')
  const forud = await givenForud(sqlite!, {
    endpoints: { health, echo },
    routes: [publicRoute(echo, ({ body }) => Promise.resolve(body))],
    clientFolder,
  })
  return { ...forud, clientFolder, me: forud.visitor() }
}

describe('what a browser gets', () => {
  test('[P18] every answer has the headers that keep it here', async () => {
    const { me } = await given()
    for (const path of ['/', '/health', '/api/unknown', '/sager/1']) {
      const { headers } = await me.get(path)
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';connect-src 'self';img-src 'self' data:;" +
          "font-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
      )
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers).not.toHaveProperty('etag')
      expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/)
    }
  })

  test('[P19] pages are never kept, hashed files for ever, and no address of the interface is a page', async () => {
    const { me } = await given()
    const page = await me.get('/sager/123/vurdering')
    expect([page.status, page.type, page.text]).toEqual([200, 'text/html', '<title>Forud</title>'])
    const script = await me.get('/assets/index-abc123.js')
    expect([script.status, script.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
    for (const path of ['/api', '/api/unknown', '/assets/gone.js', '/assets/../../package.json', '/.env']) {
      const { status, type, text } = await me.get(path)
      expect([path, text.includes('scripts'), text.includes('KEY')]).toEqual([path, false, false])
      if (path.startsWith('/api') || path.startsWith('/assets/gone')) {
        expect([path, status, type]).toEqual([path, 404, 'application/problem+json'])
      }
    }
  })

  test('[F44] a file that is the same for everybody comes compressed where the build made that; an answer never does', async () => {
    const { app, clientFolder } = await given()
    const script = join(clientFolder, 'assets/index-abc123.js')
    writeFileSync(`${script}.br`, brotliCompressSync('export {}'))
    writeFileSync(`${script}.gz`, gzipSync('export { }'))
    const read = async (path: string, accepts: string) => {
      const { status, headers, text } = await supertest(app)
        .get(path)
        .set({ Host: 'localhost', 'Accept-Encoding': accepts })
      return [status, headers['content-encoding'], headers['content-type'], headers['vary'], text]
    }
    const type = 'text/javascript; charset=utf-8'
    const kept = 'Accept-Encoding'
    const path = '/assets/index-abc123.js'
    expect(await read(path, 'gzip, br')).toEqual([200, 'br', type, kept, expect.any(String)])
    expect(await read(path, 'gzip')).toEqual([200, 'gzip', type, kept, 'export { }'])
    expect(await read(path, 'identity')).toEqual([200, undefined, type, kept, 'export {}'])
    for (const other of ['/health', '/', '/assets/gone.js'])
      expect([other, (await read(other, 'gzip, br'))[1]]).toEqual([other, undefined])
  })

  test('[P20] a body that is too large, broken, of another type or compressed is refused in its own words', async () => {
    const { me, app } = await given()
    const large = await me.post('/api/echo', { text: 'x'.repeat(257 * 1024) })
    expect(large.body).toMatchObject({
      type: 'too-large',
      status: 413,
      title: 'Indholdet er for stort. Intet er ændret.',
    })
    const broken = await me.post('/api/echo', '{"text":')
    expect(broken.body).toMatchObject({ type: 'broken-json', status: 400 })
    expect((await me.post('/api/echo', 'text=1', { 'Content-Type': 'text/plain' })).body).toEqual(broken.body)
    expect((await me.post('/api/echo', 'text=1', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(
      400,
    )
    const compressed = supertest(app)
      .post('/api/echo')
      .set({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
    compressed.write(gzipSync('{"text":"et"}'))
    expect((await compressed).status).toBe(400)
    expect((await me.post('/api/echo', '"text"')).status).toBe(400)
  })

  test('[P20] a body of the wrong shape is answered with what is wrong and where', async () => {
    const { me } = await given()
    const wrong = await me.post('/api/echo', { text: 7, more: 1 })
    expect([wrong.status, wrong.type]).toEqual([422, 'application/problem+json'])
    expect(wrong.body).toMatchObject({
      type: 'invalid-request',
      errors: [{ path: 'text' }, { path: '', message: 'Ukendt felt: more' }],
    })
    expect((await me.post('/api/echo')).body).toMatchObject({
      errors: [{ path: 'text', message: 'Skriv en tekst.' }],
    })
  })

  test.each([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'none' },
  ])('[P21] a write from another site is refused: %j', async (headers) => {
    const { me } = await given()
    const { status, body } = await me.post('/api/echo', { text: 'et' }, headers)
    expect([status, body]).toMatchObject([403, { type: 'cross-site' }])
  })

  test.each([
    { 'X-Forwarded-For': '10.0.0.1' },
    { Forwarded: 'for=10.0.0.1' },
    { 'X-Real-IP': '10.0.0.1' },
    { Host: 'forud.example.dk' },
    { Host: 'localhost.evil.example' },
  ])('[P22] a demonstration answers only the machine it runs on: %j', async (headers) => {
    const { me } = await given()
    expect((await me.get('/health', headers)).body).toMatchObject({ type: 'forbidden' })
    expect((await me.get('/health', { Host: 'localhost:3000' })).body).toEqual({ status: 'alive' })
  })

  test('[P17] the server log has the address, the status and the request id, and nothing that was sent', async () => {
    const { me, logged } = await given()
    const { headers } = await me.post('/api/echo', { text: 'Barn Opdigtet' })
    await me.get('/sager/Barn?navn=Opdigtet')
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({
      requestId: headers['x-request-id'],
      method: 'POST',
      route: '/api/echo',
      status: 200,
    })
    expect(logged.join('')).not.toMatch(/Barn|Opdigtet/)
  })
})

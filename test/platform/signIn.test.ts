import { endpoints } from '@forud/shared'
import { demonstrationPassword } from '../../server/src/demonstration/accounts'
import { databases } from '../support/databases'
import { givenForud, type Forud } from '../support/givenForud'

const { signInOptions, signIn, whoAmI, signOut, colleagues } = endpoints
const addresses = { signInOptions, signIn, whoAmI, signOut, colleagues }

const attempt = (forud: Forud, userName: string, password: string) =>
  forud.visitor().post('/api/session', { userName, password })
const right = (forud: Forud) => attempt(forud, 'leder', demonstrationPassword)
const cookieOf = (response: { readonly headers: { readonly [name: string]: unknown } }): string =>
  String(response.headers['set-cookie'])

describe.each(databases)('signing in, on $name', (database) => {
  const given = () => givenForud(database, { endpoints: addresses })

  test('[P5] the right password gives a session that is known until it is ended', async () => {
    const forud = await given()
    const signedIn = await right(forud)
    expect(signedIn.status).toBe(200)
    expect(signedIn.body).toEqual({
      id: 'leder',
      name: 'Hanne Dalsgaard',
      role: 'leader',
      teams: ['Modtagelsen', 'Ungeteamet'],
      demonstration: 'yes',
    })
    const browser = forud.visitor(cookieOf(signedIn).split(';')[0])
    expect((await browser.get('/api/session')).body).toEqual(signedIn.body)
    const out = await browser.delete('/api/session')
    expect(out.status).toBe(204)
    expect(out.headers['clear-site-data']).toBe('"cache"')
    expect((await browser.get('/api/session')).body).toMatchObject({ type: 'not-signed-in' })
  })

  test('[P4] the cookie is out of reach of scripts and other sites, and only its hash is stored', async () => {
    const forud = await given()
    const cookie = cookieOf(await right(forud))
    expect(cookie).toMatch(/^forud=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const token = cookie.slice('forud='.length).split(';')[0] ?? ''
    expect(JSON.stringify(await forud.rows('sessions'))).not.toContain(token)
  })

  test('[P4] in production the cookie is bound to https and to this host, and nobody is told who can sign in', async () => {
    const forud = await givenForud(database, { endpoints: addresses, kind: 'production' })
    const signedIn = await right(forud)
    expect(cookieOf(signedIn)).toMatch(/^__Host-forud=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
    expect(signedIn.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
    const options = await forud.visitor().get('/api/sign-in', { 'X-Forwarded-For': '10.0.0.1' })
    expect(options.body).toEqual({ demonstration: 'no', accounts: [] })
    const browser = forud.visitor(cookieOf(signedIn).split(';')[0])
    expect((await browser.get('/api/session')).body).toMatchObject({ id: 'leder', demonstration: 'no' })
  })

  test('[P6] a session ends after 30 minutes without use', async () => {
    const forud = await given()
    const leader = forud.as('leder')
    await leader.get('/api/session')
    forud.clock.advance({ minutes: 29 })
    expect((await leader.get('/api/session')).status).toBe(200)
    forud.clock.advance({ minutes: 29 })
    expect((await leader.get('/api/session')).status).toBe(200)
    forud.clock.advance({ minutes: 30 })
    expect((await leader.get('/api/session')).status).toBe(401)
  })

  test('[P6] a session ends after 10 hours, however much it is used', async () => {
    const forud = await given()
    const leader = forud.as('leder')
    for (let minutes = 0; minutes < 600; minutes += 25) {
      expect((await leader.get('/api/session')).status).toBe(200)
      forud.clock.advance({ minutes: 25 })
    }
    expect((await leader.get('/api/session')).status).toBe(401)
  })

  test('[P7] a disabled account and a changed role take effect at the next call', async () => {
    const forud = await given()
    const leader = forud.as('leder')
    await forud.database.knex('accounts').where({ id: 'leder' }).update({ role: 'auditor' })
    expect((await leader.get('/api/session')).body).toMatchObject({ role: 'auditor' })
    await forud.database.knex('accounts').where({ id: 'leder' }).update({ disabled_at: forud.clock.now() })
    expect((await leader.get('/api/session')).status).toBe(401)
    expect((await right(forud)).status).toBe(401)
  })

  test('[P8] an unknown user and a wrong password get the same answer', async () => {
    const forud = await given()
    const unknown = await attempt(forud, 'nogen', demonstrationPassword)
    const wrong = await attempt(forud, 'leder', 'forkert')
    expect(unknown.status).toBe(401)
    expect(unknown.body).toEqual({
      type: 'wrong-credentials',
      status: 401,
      title: 'Brugernavn eller adgangskode er forkert.',
    })
    expect(wrong.body).toEqual(unknown.body)
    expect(await attempt(forud, 'x\u0000\ud800', 'y')).toMatchObject({ status: 401 })
  })

  test.each(['leder', 'nogen'])(
    '[P9] after five wrong passwords for %s the sixth attempt waits a quarter',
    async (name) => {
      const forud = await given()
      for (let count = 0; count < 5; count += 1) expect((await attempt(forud, name, 'forkert')).status).toBe(401)
      const sixth = await attempt(forud, name, demonstrationPassword)
      expect(sixth.body).toMatchObject({ type: 'too-many-attempts', status: 429 })
      expect((await attempt(forud, 'konsulent', demonstrationPassword)).status).toBe(200)
      forud.clock.advance({ minutes: 16 })
      expect((await attempt(forud, name, 'forkert')).status).toBe(401)
    },
  )

  test('[P9] the right password wipes out the wrong ones before it', async () => {
    const forud = await given()
    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 4; count += 1) await attempt(forud, 'leder', 'forkert')
      expect((await right(forud)).status).toBe(200)
    }
  })

  test('[P9] what is typed as a user name is not kept readable', async () => {
    const forud = await given()
    await attempt(forud, 'min-hemmelige-kode', 'forkert')
    expect(JSON.stringify(await forud.rows('sign_in_attempts'))).not.toContain('min-hemmelige-kode')
  })

  test('[P10] a demonstration tells who can sign in; passwords are stored as argon2id', async () => {
    const forud = await given()
    const options = await forud.visitor().get('/api/sign-in')
    const { demonstration, accounts } = options.body as { demonstration: string; accounts: object[] }
    expect([demonstration, accounts.length]).toEqual(['yes', 8])
    const rows = await forud.rows<{ readonly password_hash: string }>('accounts')
    for (const { password_hash } of rows) expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('[P11] colleagues are those who can be given a case, with who is in the same team', async () => {
    const { as } = await given()
    const { body } = await as('sagsbehandler').get('/api/colleagues')
    const { colleagues: found } = body as { colleagues: { id: string; sameTeam: string }[] }
    expect(found.map(({ id, sameTeam }) => [id, sameTeam])).toEqual([
      ['leder', 'yes'],
      ['sagsbehandler2', 'yes'],
      ['konsulent', 'no'],
      ['konsulent2', 'no'],
      ['sagsbehandler', 'yes'],
      ['sagsbehandler3', 'no'],
    ])
  })

  test('[A6] signing in, out and failing to leave rows in the access log', async () => {
    const forud = await given()
    await attempt(forud, 'leder', 'forkert')
    const signedIn = await right(forud)
    await forud.visitor(cookieOf(signedIn).split(';')[0]).delete('/api/session')
    expect(await forud.rows('audit_log')).toMatchObject([
      { purpose: 'log ind', outcome: 'refused', detail: 'wrong-credentials', actor: null },
      { purpose: 'log ind', outcome: 'done', actor: 'leder' },
      { purpose: 'log ud', outcome: 'done', actor: 'leder' },
    ])
  })
})

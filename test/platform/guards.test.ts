import { asks, shape, tells, type Permission } from '@forud/shared'
import { object, string } from 'yup'
import { createProblem, problemKeepingChanges } from '../../server/src/http/problem'
import { actorRoute, longCaseRoute } from '../../server/src/http/route'
import { childNameOf, givenCase, writeChildName } from '../support/aCase'
import { databases } from '../support/databases'
import { givenForud } from '../support/givenForud'

const permission: Permission = { roles: ['caseworker'], attachedTo: 'nothing' }
const text = shape(object({ text: string().required() }).noUnknown())
const revised = tells('PUT', '/api/thing', { permission, purpose: 'ret', guard: 'ifMatch' })
const once = asks('POST', '/api/things/:thing', {
  permission,
  purpose: 'gør',
  guard: 'idempotencyKey',
  body: text,
  reply: text,
})
const long = asks('POST', '/api/cases/:caseId', {
  permission: { roles: ['caseworker'], attachedTo: 'case' },
  purpose: 'lav',
  guard: 'idempotencyKey',
  body: text,
  reply: text,
})

async function given(database: (typeof databases)[number]) {
  const seen: number[] = []
  const between: (() => Promise<void>)[] = []
  let worked = 0
  const forud = await givenForud(database, {
    endpoints: { revised, once, long },
    routes: [
      actorRoute(revised, ({ revision }) => {
        seen.push(revision)
        return Promise.resolve(undefined)
      }),
      actorRoute(once, async ({ trx, body, requestId }) => {
        await trx('teams').insert({ id: requestId, name: `${body.text} ${requestId}` })
        if (body.text === 'afvis') throw createProblem({ type: 'already-locked' })
        if (body.text === 'delvis') throw problemKeepingChanges({ type: 'own-level-first' })
        return { text: `svar på ${body.text}` }
      }),
      longCaseRoute(long, {
        read: ({ access }) => childNameOf(access),
        work: async (name) => {
          worked += 1
          for (const step of between) await step()
          return `${name} og mere`
        },
        write: async ({ access, body }, _name, result) => {
          await writeChildName(access, `${result} ${body.text}`)
          return { text: result }
        },
      }),
    ],
  })
  const made = async () => (await forud.rows('teams')).length - 3
  return { forud, seen, between, made, worked: () => worked, me: forud.as('sagsbehandler') }
}

describe.each(databases)('what guards a write, on $name', (database) => {
  test('[P12] a guarded write says which revision it builds on', async () => {
    const { me, seen } = await given(database)
    expect((await me.put('/api/thing')).body).toMatchObject({ type: 'precondition-required', status: 428 })
    expect((await me.put('/api/thing', undefined, { 'If-Match': '*' })).status).toBe(428)
    expect((await me.put('/api/thing', undefined, { 'If-Match': '"abc"' })).status).toBe(428)
    expect(seen).toEqual([])
    expect((await me.put('/api/thing', undefined, { ifMatch: 7 })).status).toBe(204)
    expect(seen).toEqual([7])
  })

  test('[P13] the same key and content is carried out once and answered the same', async () => {
    const { me, made } = await given(database)
    const first = await me.post('/api/things/a', { text: 'et' }, { key: 'the-same-key' })
    const again = await me.post('/api/things/a', { text: 'et' }, { key: 'the-same-key' })
    expect(first.body).toEqual({ text: 'svar på et' })
    expect([again.status, again.body]).toEqual([first.status, first.body])
    expect(await made()).toBe(1)
  })

  test('[P13] calls with the same key at the same moment are carried out once', async () => {
    const { me, made } = await given(database)
    const call = () => me.post('/api/things/a', { text: 'et' }, { key: 'the-same-key' })
    const replies = await Promise.all([call(), call(), call(), call(), call()])
    expect(replies.map(({ body }) => body)).toEqual(Array.from({ length: 5 }, () => ({ text: 'svar på et' })))
    expect(await made()).toBe(1)
  })

  test('[P14] the same key with other content, at another address or by another person', async () => {
    const { me, made, forud } = await given(database)
    await me.post('/api/things/a', { text: 'et' }, { key: 'the-same-key' })
    const other = await me.post('/api/things/a', { text: 'to' }, { key: 'the-same-key' })
    expect(other.body).toMatchObject({ type: 'key-reused', status: 422 })
    expect((await me.post('/api/things/b', { text: 'et' }, { key: 'the-same-key' })).status).toBe(422)
    expect(await made()).toBe(1)
    const hers = await forud.as('sagsbehandler2').post('/api/things/a', { text: 'to' }, { key: 'the-same-key' })
    expect(hers.body).toEqual({ text: 'svar på to' })
  })

  test('[P13] a refused call does not use up its key, a partly carried out one does', async () => {
    const { me, made } = await given(database)
    const refused = await me.post('/api/things/a', { text: 'afvis' }, { key: 'the-same-key' })
    expect(refused.body).toMatchObject({ type: 'already-locked' })
    expect(await made()).toBe(0)
    expect((await me.post('/api/things/a', { text: 'et' }, { key: 'the-same-key' })).status).toBe(200)
    const partly = await me.post('/api/things/a', { text: 'delvis' }, { key: 'another-key' })
    const again = await me.post('/api/things/a', { text: 'delvis' }, { key: 'another-key' })
    expect([partly.status, partly.type]).toEqual([409, 'application/problem+json'])
    expect([again.status, again.type, again.body]).toEqual([409, 'application/problem+json', partly.body])
    expect(await made()).toBe(2)
  })

  test('[P13] a key is asked for, and forgotten after a day', async () => {
    const { me, made, forud } = await given(database)
    const without = await me.post('/api/things/a', { text: 'et' }, { 'Idempotency-Key': '' })
    expect(without.body).toMatchObject({ type: 'invalid-request', errors: [{ path: 'Idempotency-Key' }] })
    await me.post('/api/things/a', { text: 'et' }, { key: 'the-same-key' })
    forud.clock.advance({ hours: 25 })
    const later = forud.as('sagsbehandler')
    expect((await later.post('/api/things/a', { text: 'to' }, { key: 'the-same-key' })).body).toEqual({
      text: 'svar på to',
    })
    expect(await made()).toBe(2)
    expect(await forud.rows('idempotency_keys')).toHaveLength(1)
  })

  test('[A8] neither what was sent nor what was answered is kept readable with the key', async () => {
    const { me, forud } = await given(database)
    await me.post('/api/things/a', { text: 'hemmeligt' })
    const stored = await forud.rows('idempotency_keys')
    expect(stored).toHaveLength(1)
    expect(JSON.stringify(stored)).not.toContain('hemmeligt')
  })

  test('[P15] slow work is done outside the transaction, and the permission is checked again before writing', async () => {
    const { me, forud, between, worked } = await given(database)
    const { caseId } = await givenCase(forud)
    const path = `/api/cases/${caseId}`
    expect((await me.post(path, { text: 'et' }, { key: 'first-key' })).body).toEqual({ text: 'Barn Opdigtet og mere' })
    await me.post(path, { text: 'et' }, { key: 'first-key' })
    expect(worked()).toBe(1)

    const before = await forud.rows('cases')
    between.push(async () => {
      await forud.database.knex('attachments').update({ until: forud.clock.now() })
    })
    expect((await me.post(path, { text: 'to' }, { key: 'second-key' })).status).toBe(404)
    expect(await forud.rows('cases')).toEqual(before)
  })
})

import { endpoints } from '@forud/shared'
import { addressOf, call } from '../../client/src/http/client.js'
import { sentenceOf } from '../../client/src/http/failures.js'
import { written } from './support/address.js'
import { sessionEnded } from '../../client/src/http/sessionEnded.js'

type Sent = { readonly address: string; readonly init: RequestInit }

function answering(response: () => Response): Sent[] {
  const sent: Sent[] = []
  globalThis.fetch = (address, init = {}) => {
    sent.push({ address: written(address), init })
    return Promise.resolve(response())
  }
  return sent
}
const json = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status })

test('[U36] a call carries its revision, its key and its body', async () => {
  const sent = answering(json(200, { caseId: 'a', assessmentId: 'b' }))
  await call(endpoints.attach, { params: { caseId: 'x' }, body: { account: 'bo', as: 'coworker' }, revision: 7 })
  await call(endpoints.startAssessment, { params: { caseId: 'x' }, body: { as: 'stage2' }, idempotencyKey: 'k1' })
  expect(sent.map(({ address, init }) => [init.method, address])).toEqual([
    ['POST', '/api/cases/x/attachments'],
    ['POST', '/api/cases/x/assessments'],
  ])
  expect(sent[0]?.init.headers).toMatchObject({ 'if-match': '"7"', 'content-type': 'application/json' })
  expect(sent[1]?.init.headers).toMatchObject({ 'idempotency-key': 'k1' })
  expect(sent[1]?.init.body).toBe('{"as":"stage2"}')
})

test('[U36] a parameter cannot leave its place in the address', () => {
  expect(addressOf('/api/cases/:caseId/log', { caseId: '../session?x=1' })).toBe('/api/cases/..%2Fsession%3Fx%3D1/log')
})

test('[U36] an answer of another shape than agreed is a fault, not a value', async () => {
  answering(json(200, { id: 'anna', name: 'Anna Holm', role: 'konge', teams: [], demonstration: 'yes' }))
  expect(await call(endpoints.whoAmI, {})).toMatchObject({ ok: false, problem: { type: 'unexpected' } })
})

test.each<[string, () => Response, string]>([
  ['a problem', json(403, { type: 'forbidden', title: 'Nej', status: 403 }), 'forbidden'],
  ['a problem that nobody knows', json(418, { type: 'teapot', title: 'Hej', status: 418 }), 'unexpected'],
  ['something that is no JSON', () => new Response('<html>', { status: 500 }), 'unexpected'],
  ['a gateway without a server behind it', () => new Response('', { status: 502 }), 'no-connection'],
])('[U36] %s becomes a value', async (_, response, type) => {
  answering(response)
  expect(await call(endpoints.worklist, {})).toMatchObject({ ok: false, problem: { type } })
})

test('[U36] no answer at all becomes a value', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await call(endpoints.worklist, {})).toMatchObject({ ok: false, problem: { type: 'no-connection' } })
})

test('[U3] whoever shows the sign-in is told when the session has ended', async () => {
  let told = 0
  const stop = sessionEnded.listen(() => {
    told += 1
  })
  answering(json(401, { type: 'not-signed-in', title: '…', status: 401 }))
  await call(endpoints.worklist, {})
  stop()
  await call(endpoints.worklist, {})
  expect(told).toBe(1)
})

test('[U8] a refusal says why, and a fault of ours gives the code to ask with', () => {
  expect(
    sentenceOf({
      type: 'action-refused',
      reason: 'reviewerApproves',
      status: 409,
      title: 'Det kan ikke lade sig gøre.',
    }),
  ).toBe('Det kan ikke lade sig gøre. Den, der har gennemset vurderingen, kan ikke også godkende den.')
  expect(sentenceOf({ type: 'unexpected', requestId: 'q7', status: 500, title: 'Der skete en fejl hos os.' })).toBe(
    'Der skete en fejl hos os. Oplys kode q7, hvis du beder om hjælp.',
  )
})

import type { AssessmentView } from '@forud/shared'
import { randomUUID } from 'node:crypto'
import { createAssessmentStore, type AssessmentStore } from '../../client/src/assessments/store/store.js'
import { createTransport } from '../../client/src/assessments/store/transport.js'
import type { UserName } from '../../server/src/demonstration/accounts'
import { written } from '../client/support/address.js'
import { questionnaire } from './assessing'
import type { Client, Reply } from './client'
import type { Forud } from './givenForud'

type Place = { readonly caseId: string; readonly assessmentId: string }

/** Somebody with the assessment open: the browser's own store, on the real server. Nothing is sent before `flush`. */
export type Author = {
  readonly store: AssessmentStore
  readonly say: (question: string, text: string) => void
  readonly text: (question: string) => unknown
  /** What a page does when the mark says that it is behind. */
  readonly refresh: () => Promise<void>
}

export async function givenAuthor(forud: Forud, account: UserName, place: Place): Promise<Author> {
  const client = forud.as(account)
  const view = async () => (await client.get(`/api/assessments/${place.assessmentId}`)).body as AssessmentView
  const send = createTransport(place)
  const store = createAssessmentStore({
    view: await view(),
    definition: questionnaire,
    // The call is made before anything is waited for, so that each author's calls are their own.
    transport: (batch) => {
      globalThis.fetch = (address, init) => answered(client, written(address), init)
      return send(batch)
    },
    newKey: randomUUID,
  })
  return {
    store,
    say: (question, text) => store.edit({ does: 'answer', question, answer: { value: text } }),
    text: (question) => store.read().document.content.answers[question]?.value,
    refresh: async () => {
      const asked = store.read().sync.bases
      store.adopt(await view(), asked)
    },
  }
}

async function answered(client: Client, address: string, init: RequestInit = {}): Promise<Response> {
  const key = new Headers(init.headers).get('idempotency-key')
  const headers = key === null ? {} : { key }
  const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
  const { status, text } = await calling(client, init.method ?? 'GET', [address, body, headers])
  return new Response(status === 204 ? null : text, { status })
}

type Sent = readonly [address: string, body: unknown, headers: { readonly key?: string }]

function calling(client: Client, method: string, [address, body, headers]: Sent): Promise<Reply> {
  switch (method) {
    case 'POST':
      return client.post(address, body, headers)
    case 'PUT':
      return client.put(address, body, headers)
    default:
      throw new Error(`Nobody writes with ${method}.`)
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listQuestions, questionsOf, withCaseFile } from '../../shared/dist/index.js'
import { root } from '../../server/bin/run.mjs'
import { fullyAnswered } from './fullAnswers.mjs'

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  return port
}

/** The built server as a demonstration, with data that disappear with it. */
export async function startOurs() {
  const folder = mkdtempSync(join(tmpdir(), 'forud-bench-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'server/dist/main.js')], {
    cwd: folder,
    env: { PATH: process.env.PATH, DEMO: '1', DATA_DIR: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (said) => said.includes('Forud kører på') && resolve())
    child.once('exit', () => reject(new Error('The server stopped before it was ready.')))
  })
  return {
    address: `http://localhost:${port}`,
    end: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const howMany = { person: 20, incident: 30 }

/** Every question answered; 20 people, 30 incidents, three rows in every other list. */
export function filled(definition) {
  const lists = listQuestions(definition)
  const all = fullyAnswered(definition)
  const people = Array.from({ length: howMany.person }, (_, place) => `person${place}`)
  const pointed = (answers) =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [
        id,
        answer.values?.[0] === 'r1' ? { values: people.slice(0, 2) } : answer,
      ]),
    )
  const entities = lists.flatMap(({ id, list: kind }) =>
    Array.from({ length: howMany[kind] ?? 3 }, (_, place) => ({
      id: `${kind}${place}`,
      kind,
      answers: pointed(all[id].rows[place % all[id].rows.length].answers),
    })),
  )
  const shown = new Set([...lists.map(({ id }) => id), ...readOnly(definition)])
  const answers = Object.fromEntries(Object.entries(all).filter(([id]) => !shown.has(id)))
  return { answers, entities, everything: withCaseFile(definition, answers, entities) }
}

const readOnly = (definition) =>
  questionsOf(definition)
    .filter(({ kind, readFrom }) => kind === 'reference' && readFrom !== undefined)
    .map(({ id }) => id)

/** Runs in the page, so that every call is one of our own pages' calls. */
async function ask({ method, path, body, key }) {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': crypto.randomUUID() }) },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.status === 204 ? undefined : response.json()
}

/** A case of its own, filled in through the interface by a caseworker who is signed in on that page. */
export async function fillIn(page, address, definition) {
  const call = (method, path, body, key = false) => page.evaluate(ask, { method, path, body, key })
  await page.goto(address)
  const me = await call('POST', '/api/session', { userName: 'sagsbehandler', password: 'forud-demo-2026' })
  const { answers, entities } = filled(definition)
  const { caseId, assessmentId } = await call(
    'POST',
    '/api/cases',
    {
      caseNumber: '27.24.00-G01-1-26',
      childName: 'Ea Opdigtet',
      receivedAt: '2026-11-22T08:00:00.000Z',
      occasion: answers.anledning.value,
      responsible: me.id,
    },
    true,
  )
  const given = await page.evaluate(async (path) => (await fetch(path)).json(), `/api/assessments/${assessmentId}`)
  const changes = Object.entries(answers).map(([id, value]) => ({
    field: `answers.${id}`,
    base: given.fieldRevisions[`answers.${id}`] ?? 0,
    value,
  }))
  const acute = questionsOf(definition).filter(({ mark }) => mark === 'acute')
  const responses = acute.map(({ id }) => ({
    field: `acute.${id}`,
    base: 0,
    value: { contacted: 'Vagthavende', at: '2026-11-22T09:00:00.000Z' },
  }))
  await call('POST', `/api/assessments/${assessmentId}/changes`, { changes: [...changes, ...responses] }, true)
  for (const { id, ...row } of entities) await call('PUT', `/api/cases/${caseId}/entities/${id}`, { ...row, base: 0 })
  return assessmentId
}

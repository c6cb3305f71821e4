import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root } from '../../server/bin/run.mjs'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }

/** The command that anybody can run, so that nobody has to trust a survey of ours. */
const exported = () =>
  execFileSync(
    process.execPath,
    [join(root, 'server/bin/questionnaire.mjs'), 'export', 'risikovurdering@1', '--format', 'surveyjs'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] },
  )

const given = (cells) => Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined))

/** Answers as a person who fills in the survey would leave them. */
const surveyData = (questions, answers) =>
  Object.assign(
    {},
    ...questions.map((question) => (answers[question.id] === undefined ? {} : cells(question, answers[question.id]))),
  )

function cells({ id, kind, fields }, answer) {
  if (kind === 'factor') return given({ [`${id}__now`]: answer.now, [`${id}__earlier`]: answer.earlier })
  if (kind === 'group') return { [id]: answer.rows.map((row) => surveyData(fields, row.answers)) }
  if (kind === 'textList') return { [id]: answer.values.map((tekst) => ({ tekst })) }
  if (kind === 'dateTime') return { [id]: answer.value.slice(0, 16) }
  return given({ [id]: kind === 'reference' ? answer.values?.join(', ') : (answer.values ?? answer.value) })
}

/** The form of SurveyJS as a production build, served compressed from the same machine. */
export async function startPeer(questions, answers) {
  const folder = mkdtempSync(join(tmpdir(), 'forud-bench-peer-'))
  await build({
    configFile: false,
    root: join(root, 'test/bench/formPeer'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', reportCompressedSize: false },
  })
  const made = {
    '/survey.json': exported(),
    '/data.json': JSON.stringify(surveyData(questions, answers)),
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    const name = path === '/' ? '/index.html' : path
    try {
      const body = gzipSync(made[name] ?? readFileSync(join(folder, name)))
      response.writeHead(200, { 'content-type': types[extname(name)] ?? '', 'content-encoding': 'gzip' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://localhost:${server.address().port}`,
    end: () => {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

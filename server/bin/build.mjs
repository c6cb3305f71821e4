import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './ensureInstalled.mjs'
import { whenChanged } from './freshness.mjs'
import { runTool, showingProgress, stop } from './run.mjs'

const settings = ['package-lock.json', 'tsconfig.base.json']

const serverPart = {
  what: 'Bygger serveren',
  sources: ['shared', 'migrations', 'server', ...settings],
  result: 'server/dist/main.js',
  stamp: 'server/dist/.built',
  tool: ['node_modules/typescript/bin/tsc', ['-b', 'server']],
}
const clientPart = {
  what: 'Bygger brugerfladen',
  sources: ['shared/src', 'client', ...settings],
  result: 'client/dist/web/index.html',
  stamp: 'client/dist/.built',
  tool: ['node_modules/vite/bin/vite.js', ['build', '--config', 'client/vite.config.ts', '--logLevel', 'warn']],
}

async function buildPart({ what, tool, ...part }) {
  await whenChanged(part, async () => {
    const { code, said } = await showingProgress(what, () => runTool(...tool))
    if (code !== 0) stop(`${what}: det mislykkedes. Ret fejlen ovenfor, og kør kommandoen igen.`, said)
  })
}

/** Installs what is missing and builds what commands on the command line need. */
export async function buildServer() {
  await ensureInstalled()
  await buildPart(serverPart)
}

/** Installs what is missing and builds what changed since the last time. */
export async function build() {
  await buildServer()
  await buildPart(clientPart)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build()
  console.error('Færdig.')
}

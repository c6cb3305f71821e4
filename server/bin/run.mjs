import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a program and collects what it says. `loud`: shows its standard error (progress and complaints) as well. */
export const run = (program, args, { loud = false, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
    })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => {
      said += chunk
      if (loud) process.stderr.write(chunk)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })

/** Runs a tool of ours with the Node that runs this. */
export const runTool = (path, args = [], options = {}) => run(process.execPath, [`${root}${path}`, ...args], options)

/** Says what is going on, and every ten seconds that it still is. */
export async function showingProgress(what, work) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  console.error(`${what} …`)
  const timer = setInterval(() => console.error(`  … ${seconds()} sekunder`), 10_000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

/** Ends with one sentence that says what to do, after the details. */
export function stop(sentence, details = '') {
  if (details !== '') console.error(details.trimEnd())
  console.error(`\n${sentence}`)
  process.exit(1)
}

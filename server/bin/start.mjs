import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root } from './run.mjs'

await build()
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'))

const production = process.env.NODE_ENV === 'production'
const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'server/dist/main.js')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...(production ? {} : { DEMO: '1' }), ...process.env },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)))

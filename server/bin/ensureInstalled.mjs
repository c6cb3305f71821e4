import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, run, showingProgress, stop } from './run.mjs'

const lockFile = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules', '.forud-installed')
const npmsOwnStamp = join(root, 'node_modules', '.package-lock.json')

const hints = [
  {
    sign: /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/,
    say: 'Pakkerne kunne ikke hentes. Kontrollér netforbindelsen (og en eventuel proxy: npm config set proxy …), og kør kommandoen igen.',
  },
  {
    sign: /gyp ERR|node-gyp/,
    say: 'Databasedriveren skal bygges på denne maskine og mangler en C++-compiler. Installér den (Debian/Ubuntu: apt-get install python3 make g++), og kør kommandoen igen.',
  },
  { sign: /ENOSPC/, say: 'Disken er fuld. Gør plads (installationen fylder ca. 600 MB), og kør kommandoen igen.' },
  { sign: /EACCES|EPERM|EROFS/, say: 'Mappen må ikke skrives af denne bruger. Giv skriveret til den, og kør igen.' },
]

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex')

function isInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true
  // Somebody ran npm by hand, after the lock file last changed.
  return existsSync(npmsOwnStamp) && statSync(npmsOwnStamp).mtimeMs >= statSync(lockFile).mtimeMs
}

/** Node's own headers, where they lie beside it: then a driver can be built without fetching them. */
function headers() {
  const prefix = dirname(dirname(process.execPath))
  return existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {}
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(`Forud kræver Node 20.19 eller nyere; denne er ${process.versions.node}. Hent Node 24 fra https://nodejs.org.`)
}

/** Installs the packages when they are missing or older than the lock file. */
export async function ensureInstalled() {
  requireNode()
  if (isInstalled()) return
  const { code, said } = await showingProgress('Installerer pakker (første gang 1–3 minutter)', () =>
    run('npm', ['ci', '--loglevel=error', '--no-fund', '--no-audit'], { env: headers() }),
  )
  if (code === 0) return writeFileSync(stamp, lockHash())
  const hint = hints.find(({ sign }) => sign.test(said))
  stop(hint?.say ?? 'Pakkerne kunne ikke installeres. Ret fejlen ovenfor, og kør kommandoen igen.', said)
}

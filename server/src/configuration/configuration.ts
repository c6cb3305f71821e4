import type { Authority } from '@forud/shared'
import { isAbsolute, join, resolve } from 'node:path'
import type { Connection } from '../database/connect.js'
import type { SessionLimits } from '../accounts/sessions.js'
import type { Kind } from '../installation/kind.js'
import { authorityOf } from './authority.js'
import { isLoopback } from './loopback.js'
import { flag, numberBetween, origin, proxies, type Environment, type Proxies } from './settings.js'
import { startRefused } from './startRefused.js'

export type Configuration = {
  /** What a new database becomes, and what an existing one must be. */
  readonly kind: Kind
  readonly host: string
  readonly port: number
  /** `https://forud.example.dk`; absent on loopback, where the address is what the browser says. */
  readonly publicOrigin?: string
  readonly proxies: Proxies
  readonly database: Connection
  readonly keyFile: string
  readonly session: SessionLimits
  /** A folder with the municipality's own questionnaires. */
  readonly questionnaireFolder: string | undefined
  /** The questionnaire that cases are assessed with. */
  readonly questionnaire: string
  /** Who answers for the accessibility. */
  readonly authority: Authority
}

/** Every setting, checked. Throws one clear sentence about the first that is wrong or missing. */
export function readConfiguration(env: Environment, workingFolder: string): Configuration {
  const kind = flag(env, 'DEMO') === 'yes' ? 'demonstration' : 'production'
  const folder = resolve(workingFolder, textOr(env['DATA_DIR'], 'data'))
  const keyFile = keyFileOf(env, kind, workingFolder, folder)
  const host = textOr(env['HOST'], '127.0.0.1')
  if (kind === 'demonstration') requireDemonstrationIsLocal(env, host)
  const publicOrigin = originOf(env, host)
  return {
    kind,
    host,
    port: numberBetween(env, 'PORT', { least: 0, most: 65_535, otherwise: 3000 }),
    ...(publicOrigin === undefined ? {} : { publicOrigin }),
    proxies: proxies(env, 'TRUST_PROXY'),
    database: databaseOf(env, folder),
    keyFile,
    questionnaireFolder: folderOf(env['QUESTIONNAIRE_DIR'], workingFolder),
    questionnaire: textOr(env['QUESTIONNAIRE'], 'risikovurdering'),
    authority: authorityOf(env, kind),
    session: {
      inactivityMinutes: numberBetween(env, 'SESSION_INACTIVITY_MINUTES', { least: 5, most: 60, otherwise: 30 }),
      hours: numberBetween(env, 'SESSION_HOURS', { least: 1, most: 12, otherwise: 10 }),
    },
  }
}

/** An empty line in `.env` is a setting that was not made. */
const textOr = (text: string | undefined, otherwise: string): string =>
  text === undefined || text === '' ? otherwise : text

const folderOf = (given: string | undefined, workingFolder: string): string | undefined =>
  given === undefined || given === '' ? undefined : resolve(workingFolder, given)

function originOf(env: Environment, host: string): string | undefined {
  const found = origin(env, 'PUBLIC_URL')
  if (found !== undefined || isLoopback(host)) return found
  throw startRefused('PUBLIC_URL mangler: skriv den https-adresse, som brugerne åbner Forud på.')
}

function keyFileOf(env: Environment, kind: Kind, workingFolder: string, folder: string): string {
  const given = env['KEY_FILE']
  if (given !== undefined && given !== '') return isAbsolute(given) ? given : join(workingFolder, given)
  if (kind === 'demonstration') return join(folder, 'demonstration.key')
  throw startRefused(
    'KEY_FILE mangler: skriv stien til den fil, der holder nøglen til børnenes oplysninger, eller sæt DEMO=1 for at prøve Forud med opdigtede sager.',
  )
}

function databaseOf(env: Environment, folder: string): Connection {
  const url = env['DATABASE_URL'] ?? ''
  if (url === '') return { kind: 'sqlite', folder, as: 'writer' }
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw startRefused('DATABASE_URL kan ikke bruges: den skal begynde med postgres:// og være en hel adresse.')
  }
  return { kind: 'postgres', url }
}

/** Its password is known to everyone, so it is never reachable from anywhere else (decisions 21). */
function requireDemonstrationIsLocal(env: Environment, host: string): void {
  if ((env['DATABASE_URL'] ?? '') !== '') {
    throw startRefused('En demonstration kan ikke bruge DATABASE_URL: fjern DATABASE_URL, eller fjern DEMO=1.')
  }
  if (!isLoopback(host)) {
    throw startRefused(
      `En demonstration kan kun køre på maskinen selv, ikke på HOST=${host}: sæt HOST til 127.0.0.1, eller fjern DEMO=1.`,
    )
  }
  if ((env['TRUST_PROXY'] ?? '') !== '') {
    throw startRefused('En demonstration kan ikke stå bag en proxy: fjern TRUST_PROXY, eller fjern DEMO=1.')
  }
}

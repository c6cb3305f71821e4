import type { Authority } from '@forud/shared'
import type { Kind } from '../installation/kind.js'
import type { Environment } from './settings.js'
import { startRefused } from './startRefused.js'

const invented: Authority = {
  name: 'Opdigtet Kommune',
  email: 'tilgaengelighed@opdigtet-kommune.example',
  phone: '00 00 00 00',
}

/** Who answers for the accessibility of this installation; in a demonstration somebody invented. */
export function authorityOf(env: Environment, kind: Kind): Authority {
  const otherwise: Authority = kind === 'demonstration' ? invented : {}
  const email = textIn(env, 'ACCESSIBILITY_EMAIL')
  if (email !== undefined && !/^\S+@\S+$/.test(email)) {
    throw startRefused(`ACCESSIBILITY_EMAIL skal være en e-mailadresse, men er »${email}«.`)
  }
  return {
    name: textIn(env, 'AUTHORITY') ?? otherwise.name,
    email: email ?? otherwise.email,
    phone: textIn(env, 'ACCESSIBILITY_PHONE') ?? otherwise.phone,
    statement: addressIn(env, 'ACCESSIBILITY_STATEMENT'),
  }
}

function textIn(env: Environment, name: string): string | undefined {
  const text = (env[name] ?? '').trim()
  return text === '' ? undefined : text
}

function addressIn(env: Environment, name: string): string | undefined {
  const text = env[name] ?? ''
  if (text === '') return undefined
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return text
  throw startRefused(`${name} skal være en https-adresse, for eksempel https://www.was.digst.dk/forud-kommune-dk.`)
}

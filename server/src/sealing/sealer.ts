import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { decrypt, encrypt, keyIdOf, type NamedKey } from './cipher.js'

const holds: unique symbol = Symbol('case key')
/** The key of one case. Only the sealer that made it can use it. */
export type CaseKey = { readonly [holds]: 'case key' }

export type Sealer = {
  newCaseKey(caseId: string): { readonly key: CaseKey; readonly wrapped: string }
  unwrap(caseId: string, wrapped: string): CaseKey
  /** For content that belongs to no case. */
  readonly installationKey: CaseKey
  seal(key: CaseKey, place: string, value: unknown): string
  /** Throws when the value was moved to another place or changed. */
  unseal(key: CaseKey, place: string, sealed: string): unknown
  /** Finds a CPR number without keeping it readable. */
  blindIndex(cpr: string): string
  /** Recognises a text without keeping it readable: request bodies, names typed at sign-in. */
  fingerprint(text: string): string
}

type Held = NamedKey & { readonly caseId: string }

/** The first key seals what is new; the others still open what they wrapped. The blind index keeps the last one's. */
export function createSealer(keys: readonly [NamedKey, ...NamedKey[]]): Sealer {
  const [current] = keys
  const oldest = keys.at(-1) ?? current
  const wrapping = new Map(keys.map(({ id, bytes }) => [id, { id, bytes: derived(bytes, 'wrap case keys') }]))
  const indexKey = derived(oldest.bytes, 'blind index')
  const printKey = derived(oldest.bytes, 'fingerprint')
  const { hold, held } = createHolder()
  const wrappingKey = (id: string): NamedKey => {
    const key = wrapping.get(id)
    if (key === undefined) throw new Error('The key file does not hold the key that this was sealed with.')
    return key
  }
  const index = (key: Buffer, text: string) => createHmac('sha256', key).update(text, 'utf8').digest('base64url')

  return {
    installationKey: hold({ id: oldest.id, bytes: derived(oldest.bytes, 'installation'), caseId: '' }),
    newCaseKey: (caseId) => {
      const key: Held = { id: randomBytes(6).toString('hex'), bytes: randomBytes(32), caseId }
      const packed = `${key.id} ${key.bytes.toString('base64url')}`
      return { key: hold(key), wrapped: encrypt(wrappingKey(current.id), ['case key', caseId], packed) }
    },
    unwrap: (caseId, wrapped) => {
      const packed = decrypt(wrappingKey(keyIdOf(wrapped)), ['case key', caseId], wrapped)
      const [id = '', bytes = ''] = packed.split(' ')
      return hold({ id, bytes: Buffer.from(bytes, 'base64url'), caseId })
    },
    seal: (key, place, value) => encrypt(held(key), [held(key).caseId, place], JSON.stringify(value)),
    unseal: (key, place, sealed) => {
      const parsed: unknown = JSON.parse(decrypt(held(key), [held(key).caseId, place], sealed))
      return parsed
    },
    blindIndex: (cpr) => index(indexKey, cpr),
    fingerprint: (text) => index(printKey, text),
  }
}

/** Keys are kept out of reach of whoever is handed one: nothing can print, send or store them by mistake. */
function createHolder() {
  const kept = new WeakMap<object, Held>()
  return {
    hold: (key: Held): CaseKey => {
      const handle = Object.freeze({ [holds]: 'case key' } as const)
      kept.set(handle, key)
      return handle
    },
    held: (key: CaseKey): Held => {
      const found = kept.get(key)
      if (found === undefined) throw new Error('A case key was used that this sealer did not make.')
      return found
    },
  }
}

const derived = (bytes: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', bytes, Buffer.alloc(0), `forud ${use}`, 32))

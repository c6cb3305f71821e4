/** Something sealed: useless without the key that the server keeps. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer }

const algorithm = 'AES-GCM'
/** The length of what is kept must not tell how much was typed. */
const block = 1024

/** A key that can be used in this window, and neither read nor copied out of it. */
export const importKey = (base64url: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(base64url), algorithm, false, ['encrypt', 'decrypt'])

/** `context` – which record, whose, of what – is bound to it: nothing can be moved to another place. */
export async function seal(key: CryptoKey, context: readonly string[], value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(value))
  const filled = new Uint8Array(Math.ceil((text.length + 1) / block) * block).fill(space)
  filled.set(text)
  return { iv, bytes: await crypto.subtle.encrypt(parameters(iv, context), key, filled) }
}

/** Throws when it was changed, belongs to another place, or was sealed with another key. */
export async function unseal(key: CryptoKey, context: readonly string[], { iv, bytes }: Sealed): Promise<unknown> {
  const text = new TextDecoder().decode(await crypto.subtle.decrypt(parameters(iv, context), key, bytes))
  const value: unknown = JSON.parse(text)
  return value
}

const space = 32
const parameters = (iv: Uint8Array<ArrayBuffer>, context: readonly string[]) => ({
  name: algorithm,
  iv,
  // As JSON, so that no two contexts can run together.
  additionalData: new TextEncoder().encode(JSON.stringify(context)),
})

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

/** Tells whose a record is to whoever knows the account, and to nobody else: salted with the record's own random id. */
export async function fingerprint(record: string, account: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify([record, account])))
  return Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A key and the id that stands in everything sealed with it. */
export type NamedKey = { readonly id: string; readonly bytes: Buffer }

const format = 'v1'
const block = 64

/**
 * `v1.<key id>.<nonce>.<ciphertext and tag>`. The context – whose, and which column – is authenticated, so that a sealed
 * value cannot be moved. Text is filled up with spaces: otherwise the length alone would tell »ja« from »mistanke«.
 */
export function encrypt(key: NamedKey, context: readonly string[], text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(contextBytes(key, context))
  const plain = Buffer.from(text, 'utf8')
  const filled = Buffer.alloc(Math.ceil((plain.length + 1) / block) * block, ' ')
  plain.copy(filled)
  const sealed = Buffer.concat([cipher.update(filled), cipher.final(), cipher.getAuthTag()])
  return [format, key.id, nonce.toString('base64url'), sealed.toString('base64url')].join('.')
}

/** Throws when the value was changed, belongs to another place, or was sealed with another key. */
export function decrypt(key: NamedKey, context: readonly string[], sealed: string): string {
  const [version, keyId, nonce, content] = sealed.split('.')
  if (version !== format || keyId !== key.id || nonce === undefined || content === undefined) {
    throw new Error('A sealed value was made with another key or another format.')
  }
  const bytes = Buffer.from(content, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
    .setAAD(contextBytes(key, context))
    .setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])
    .toString('utf8')
    .trimEnd()
}

export const keyIdOf = (sealed: string): string => sealed.split('.')[1] ?? ''

// As JSON, so that no two contexts can run together.
const contextBytes = (key: NamedKey, context: readonly string[]): Buffer =>
  Buffer.from(JSON.stringify([format, key.id, ...context]), 'utf8')

import { object, string } from 'yup'
import { asks, reads, tells } from './endpoint.js'
import { shape } from './shape.js'

/** 32 bytes as base64url. */
const unsentKey = object({ key: string().length(43).required() }).noUnknown()

/**
 * Keys for what a browser keeps until it is sent. The browser names the key; it opens nothing but what that account typed
 * in that window, and is useless to everybody else.
 */
export const unsentEndpoints = {
  /** Made once; the same call gives it back. */
  makeUnsentKey: asks('PUT', '/api/assessments/:assessmentId/unsent-keys/:keyId', {
    permission: { roles: ['caseworker'], attachedTo: 'assessment' },
    purpose: 'nøgle til usendt tekst',
    body: shape(object({}).noUnknown()),
    reply: shape(unsentKey),
  }),
  /** One's own, also when the assessment was sent or the access to it has ended. */
  unsentKey: reads('/api/unsent-keys/:keyId', {
    permission: 'signedIn',
    purpose: 'hent nøgle til usendt tekst',
    reply: shape(unsentKey),
  }),
  /** What was sealed with it can never be read again. */
  endUnsentKey: tells('DELETE', '/api/unsent-keys/:keyId', {
    permission: 'signedIn',
    purpose: 'afslut nøgle til usendt tekst',
  }),
}

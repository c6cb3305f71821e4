import { mixed, object, string } from 'yup'
import { reads } from './endpoint.js'
import { shape } from './shape.js'

/** A telephone number or address of somebody to contact: data that an administrator keeps and checks. */
export type ContactNumber = {
  readonly id: string
  readonly name: string
  readonly number?: string
  readonly when: string
  readonly source: string
  /** Absent: »skal kontrolleres før brug«. */
  readonly checkedOn?: string
  /** Shown in the acute interrupt. */
  readonly acute: 'yes' | 'no'
}

export const serviceEndpoints = {
  contactNumbers: reads('/api/contact-numbers', {
    permission: 'signedIn',
    purpose: 'vis kontaktnumre',
    reply: shape(mixed<{ readonly contacts: readonly ContactNumber[] }>().required()),
  }),
  openApi: reads('/api/openapi.json', {
    permission: 'public',
    purpose: 'vis snitflade',
    reply: shape(mixed<object>().required()),
  }),
  health: reads('/health', {
    permission: 'public',
    purpose: 'er i live',
    reply: shape(object({ status: string().oneOf(['alive']).required() }).noUnknown()),
  }),
  ready: reads('/ready', {
    permission: 'public',
    purpose: 'er klar',
    reply: shape(mixed<Readiness>().required()),
  }),
}

export type Readiness = {
  readonly status: 'ready' | 'notReady'
  readonly checks: { readonly [check: string]: 'ok' | string }
}

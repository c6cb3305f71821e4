import { array, object, string } from 'yup'
import { asks, tells, type Permission } from './endpoint.js'
import { shape } from './shape.js'

const authors: Permission = { roles: ['caseworker'], attachedTo: 'assessment' }

const page = string()
  .matches(/^[\w-]{1,64}$/, 'Ukendt side.')
  .required()
const section = string().matches(/^[\w-]{1,20}$/, 'Ukendt afsnit.')

const here = object({
  /** Made by the page when it is opened: one person may have two. */
  page,
  /** The code of the section, or the last part of the page's address. */
  section: section.optional(),
}).noUnknown('Ukendt felt: ${unknown}')
export type Here = (typeof here)['__outputType']

const present = object({
  account: string().required(),
  name: string().required(),
  /** The newest first, where somebody has the assessment open in more than one window. */
  sections: array(string().required()).required(),
}).noUnknown()
/** A colleague who has the assessment open now. */
export type Present = (typeof present)['__outputType']

const around = object({
  others: array(present).required(),
  /** As `markOf` makes it from what the server has. */
  mark: string().required(),
}).noUnknown()
export type Around = (typeof around)['__outputType']

export const presenceEndpoints = {
  /** »I am here«, about every ten seconds while the page is looked at. Answers who else is, and how far the assessment has come. */
  beHere: asks('PUT', '/api/assessments/:assessmentId/presence', {
    permission: authors,
    purpose: 'er i vurderingen',
    background: true,
    body: shape(here),
    reply: shape(around),
  }),
  leave: tells('DELETE', '/api/assessments/:assessmentId/presence/:page', {
    permission: authors,
    purpose: 'forlader vurderingen',
    background: true,
  }),
}

/** Revisions of everything that two people may write on, and what else a page shows of the assessment. */
export type Progress = {
  /** Of the assessment itself. */
  readonly revision: number
  /** By field, and by `row.<id>` for rows that are in the lists. */
  readonly revisions: { readonly [piece: string]: number }
  /** Questions that wait for somebody to confirm their answer. */
  readonly unconfirmed: readonly string[]
  readonly keptTexts: readonly string[]
}

/** A few letters that are the same for those who know the same, so that a page asks for the assessment only when it is behind. */
export function markOf({ revision, revisions, unconfirmed, keptTexts }: Progress): string {
  const lines = [
    ...Object.entries(revisions).map(([piece, known]) => `${piece} ${String(known)}`),
    ...unconfirmed.map((question) => `unconfirmed ${question}`),
    ...keptTexts.map((id) => `kept ${id}`),
  ]
  return fingerprint([String(revision), ...lines.toSorted()].join('\n'))
}

/** FNV-1a, twice with different beginnings: tells changes apart; keeps nothing secret. */
function fingerprint(text: string): string {
  let one = 0x811c9dc5
  let other = 0x01234567
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x01000193)
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`
}

import type { AcuteResponse, Instant } from '@forud/shared'
import { momentText } from '../../design/danish.js'
import { acuteTexts } from '../texts.js'

/** What is being filled in, before it says enough to be kept. */
export type Draft = {
  readonly kind: 'somebody' | 'nobody' | undefined
  readonly contacted: string
  readonly at: Instant | undefined
  readonly because: string
}

const empty: Draft = { kind: undefined, contacted: '', at: undefined, because: '' }

export function draftOf(response: AcuteResponse | undefined): Draft {
  if (response === undefined) return empty
  return 'contacted' in response
    ? { ...empty, kind: 'somebody', ...response }
    : { ...empty, kind: 'nobody', because: response.nobodyBecause }
}

export type DraftError = { readonly field: 'kind' | 'contacted' | 'at' | 'because'; readonly message: string }

export function errorsIn({ kind, contacted, at, because }: Draft): readonly DraftError[] {
  switch (kind) {
    case undefined:
      return [{ field: 'kind', message: acuteTexts.needChoice }]
    case 'nobody':
      return because.trim() === '' ? [{ field: 'because', message: acuteTexts.needWhy }] : []
    case 'somebody':
      return [
        ...(contacted.trim() === '' ? [{ field: 'contacted' as const, message: acuteTexts.needWho }] : []),
        ...(at === undefined ? [{ field: 'at' as const, message: acuteTexts.needWhen }] : []),
      ]
  }
}

/** The response, once it says enough (G-11). */
export function responseFrom({ kind, contacted, at, because }: Draft): AcuteResponse | undefined {
  if (kind === 'nobody' && because.trim() !== '') return { nobodyBecause: because }
  return kind === 'somebody' && contacted.trim() !== '' && at !== undefined ? { contacted, at } : undefined
}

export const responseText = (response: AcuteResponse): string =>
  'contacted' in response
    ? acuteTexts.contacted(response.contacted, momentText(response.at))
    : acuteTexts.nobodyBecause(response.nobodyBecause)

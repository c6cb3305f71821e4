import type { AcuteResponse, Instant } from '@forud/shared'
import { momentText } from '../../design/danish.js'
import type { KeptDraft } from '../store/drafts.js'
import { acuteTexts } from '../texts.js'

/** What is being filled in, before it says enough to be kept. */
export type Draft = {
  readonly kind: 'somebody' | 'nobody' | undefined
  readonly contacted: string
  readonly at: Instant | undefined
  readonly because: string
}

export const emptyDraft: Draft = { kind: undefined, contacted: '', at: undefined, because: '' }

export function draftOf(response: AcuteResponse | undefined): Draft {
  if (response === undefined) return emptyDraft
  return 'contacted' in response
    ? { ...emptyDraft, kind: 'somebody', ...response }
    : { ...emptyDraft, kind: 'nobody', because: response.nobodyBecause }
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

/** What does not say enough yet, kept for whoever is writing it. */
export const keptDraft = (draft: Draft, code: string): KeptDraft => ({
  where: acuteTexts.draftOf(code),
  lines: [draft.contacted, draft.at === undefined ? '' : momentText(draft.at), draft.because].filter(
    (line) => line.trim() !== '',
  ),
  value: draft,
})

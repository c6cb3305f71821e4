import type { AssessmentStatus } from '@forud/shared'
import type { TagTone } from '../design/Tag.js'

type StatusWords = { readonly text: string; readonly tone: TagTone }

export function statusWords(status: AssessmentStatus): StatusWords {
  switch (status.is) {
    case 'draft':
      return status.returned === undefined
        ? { text: 'Kladde', tone: 'plain' }
        : { text: 'Sendt tilbage', tone: 'warning' }
    case 'submitted':
      return { text: 'Sendt til gennemsyn', tone: 'info' }
    case 'reviewed':
      return { text: status.withConditions ? 'Gennemset med vilkår' : 'Gennemset', tone: 'info' }
    case 'approved':
      return { text: 'Godkendt', tone: 'success' }
    case 'superseded':
      return { text: 'Afløst af en nyere', tone: 'quiet' }
    case 'discarded':
      return { text: 'Kasseret', tone: 'quiet' }
  }
}

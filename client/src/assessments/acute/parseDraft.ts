import { isObject } from '../store/same.js'
import { emptyDraft, type Draft } from './response.js'

/** As a dialog of ours once kept it, perhaps an earlier one. */
export const parseDraft = (value: unknown): Draft | undefined =>
  isObject(value) ? { ...emptyDraft, ...(value as Partial<Draft>) } : undefined

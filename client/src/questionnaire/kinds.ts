import type { QuestionKind } from '@forud/shared'
import { fieldKinds, parts, type AnyKindParts } from './fieldKinds.js'
import { RowsReadout } from './readout/RowsReadout.js'
import { RowsInput } from './rows/RowsInput.js'

/** How each kind of question is answered and read. A new kind does not compile until it stands here. */
export const kinds: { readonly [Kind in QuestionKind]: AnyKindParts } = {
  ...fieldKinds,
  group: parts('group', { Input: RowsInput, Readout: RowsReadout }),
}

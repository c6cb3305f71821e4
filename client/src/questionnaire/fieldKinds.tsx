import type { ComponentType } from 'react'
import type { QuestionKind } from '@forud/shared'
import { ChoiceInput } from './choices/ChoiceInput.js'
import { MultipleChoiceInput } from './choices/MultipleChoiceInput.js'
import { ReferenceInput } from './choices/ReferenceInput.js'
import { FactorInput } from './coded/FactorInput.js'
import { RatingInput } from './coded/RatingInput.js'
import { ScaleInput } from './coded/ScaleInput.js'
import { ApproximateDateInput } from './dates/ApproximateDateInput.js'
import { DateInput } from './dates/DateInput.js'
import { DateTimeInput } from './dates/DateTimeInput.js'
import { isOfKind, type InputProps, type QuestionOf, type ReadoutProps } from './input.js'
import { ChoiceReadout, MultipleChoiceReadout } from './readout/ChoiceReadouts.js'
import { FactorReadout, RatingReadout } from './readout/CodedReadouts.js'
import { ReferenceReadout } from './readout/ReferenceReadout.js'
import { ApproximateDateReadout, DateReadout, DateTimeReadout } from './readout/DateReadouts.js'
import { NumberReadout, TextListReadout, TextReadout } from './readout/WrittenReadouts.js'
import { NumberInput } from './written/NumberInput.js'
import { TextInput } from './written/TextInput.js'
import { TextListInput } from './written/TextListInput.js'

type KindParts<Kind extends QuestionKind> = {
  readonly Input: ComponentType<InputProps<QuestionOf<Kind>>>
  readonly Readout: ComponentType<ReadoutProps<QuestionOf<Kind>>>
}
export type AnyKindParts = {
  readonly Input: ComponentType<InputProps>
  readonly Readout: ComponentType<ReadoutProps>
}

/** Each part is only ever given questions of its own kind; this is where that is seen to. */
export function parts<Kind extends QuestionKind>(kind: Kind, { Input, Readout }: KindParts<Kind>): AnyKindParts {
  return {
    Input: (props) => (isOfKind(props.question, kind) ? <Input {...props} question={props.question} /> : null),
    Readout: (props) => (isOfKind(props.question, kind) ? <Readout {...props} question={props.question} /> : null),
  }
}

/** Everything but a group: what may also be a field of a group's rows. */
export type FieldKind = Exclude<QuestionKind, 'group'>
export const fieldKinds: { readonly [Kind in FieldKind]: AnyKindParts } = {
  factor: parts('factor', { Input: FactorInput, Readout: FactorReadout }),
  rating: parts('rating', { Input: RatingInput, Readout: RatingReadout }),
  choice: parts('choice', { Input: ChoiceInput, Readout: ChoiceReadout }),
  multipleChoice: parts('multipleChoice', { Input: MultipleChoiceInput, Readout: MultipleChoiceReadout }),
  text: parts('text', { Input: TextInput, Readout: TextReadout }),
  textList: parts('textList', { Input: TextListInput, Readout: TextListReadout }),
  number: parts('number', { Input: NumberInput, Readout: NumberReadout }),
  scale: parts('scale', { Input: ScaleInput, Readout: NumberReadout }),
  date: parts('date', { Input: DateInput, Readout: DateReadout }),
  approximateDate: parts('approximateDate', { Input: ApproximateDateInput, Readout: ApproximateDateReadout }),
  dateTime: parts('dateTime', { Input: DateTimeInput, Readout: DateTimeReadout }),
  reference: parts('reference', { Input: ReferenceInput, Readout: ReferenceReadout }),
}

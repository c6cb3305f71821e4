import { DateTimeField } from '../../design/DateTimeField.js'
import { RadioGroup } from '../../design/RadioGroup.js'
import { TextArea } from '../../design/TextArea.js'
import { TextField } from '../../design/TextField.js'
import { acuteTexts } from '../texts.js'
import type { Draft, DraftError } from './response.js'

type ResponseFieldsProps = {
  readonly draft: Draft
  readonly errors: readonly DraftError[]
  readonly onChange: (draft: Draft) => void
}

/** Who was contacted and when, or why nobody was. */
export function ResponseFields({ draft, errors, onChange }: ResponseFieldsProps) {
  const errorOf = (field: DraftError['field']) => {
    const message = errors.find((error) => error.field === field)?.message
    return message === undefined ? {} : { error: message }
  }
  return (
    <>
      <RadioGroup<'somebody' | 'nobody'>
        name="acute-kind"
        label={acuteTexts.done}
        options={[
          { value: 'somebody', label: acuteTexts.somebody },
          { value: 'nobody', label: acuteTexts.nobody },
        ]}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
        {...errorOf('kind')}
      />
      {draft.kind === 'somebody' ? (
        <>
          <TextField
            name="acute-contacted"
            label={acuteTexts.who}
            hint={acuteTexts.whoHint}
            value={draft.contacted}
            onChange={(contacted) => onChange({ ...draft, contacted })}
            {...errorOf('contacted')}
          />
          <DateTimeField
            name="acute-at"
            label={acuteTexts.when}
            value={draft.at}
            offerNow
            onChange={(at) => onChange({ ...draft, at })}
            {...errorOf('at')}
          />
        </>
      ) : null}
      {draft.kind === 'nobody' ? (
        <TextArea
          name="acute-because"
          label={acuteTexts.whyNobody}
          rows={2}
          value={draft.because}
          onChange={(because) => onChange({ ...draft, because })}
          {...errorOf('because')}
        />
      ) : null}
    </>
  )
}

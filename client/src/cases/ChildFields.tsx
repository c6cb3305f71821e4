import { errorOn, type FormError } from '../design/ErrorSummary.js'
import { TextField } from '../design/TextField.js'
import { CprField } from './CprField.js'
import type { NewCaseDraft } from './newCase.js'
import type { SetField } from './useNewCase.js'

type Props = { readonly draft: NewCaseDraft; readonly set: SetField; readonly errors: readonly FormError[] }

/** Which case and which child. */
export function ChildFields({ draft, set, errors }: Props) {
  return (
    <>
      <TextField
        name="caseNumber"
        label="Sagsnummer"
        hint="Nummeret i kommunens fagsystem, fx 27.24.00-G01-123-26."
        width="short"
        required
        value={draft.caseNumber}
        onChange={set('caseNumber')}
        error={errorOn(errors, 'caseNumber')}
      />
      <TextField
        name="childName"
        label="Barnets navn"
        hint="Kender du ikke navnet, så skriv en betegnelse, fx »dreng, 8. klasse«."
        width="short"
        required
        value={draft.childName}
        onChange={set('childName')}
        error={errorOn(errors, 'childName')}
      />
      <CprField value={draft.cpr} onChange={set('cpr')} error={errorOn(errors, 'cpr')} />
    </>
  )
}

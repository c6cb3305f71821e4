import { entityEndpoints, entityErrors, type Answers, type QuestionnaireDefinition } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { DateTimeField } from '../design/DateTimeField.js'
import { Dialog } from '../design/Dialog.js'
import { errorOn, ErrorSummary, type FormError } from '../design/ErrorSummary.js'
import { Select } from '../design/Select.js'
import { TextArea } from '../design/TextArea.js'
import { TextField } from '../design/TextField.js'
import { useWrite } from '../http/useWrite.js'
import { FailedNotice } from '../parts/Loaded.js'
import { contactChannels } from './contact.js'

type Props = { readonly caseId: string; readonly definition: QuestionnaireDefinition; readonly onClose: () => void }
type Draft = {
  readonly who: string
  readonly at: string | undefined
  readonly channel: string | undefined
  readonly what: string
}

/** Writes down a contact that was made with family or network, whether or not it was allowed. */
export function ContactDialog({ caseId, definition, onClose }: Props) {
  const { draft, change, errors, busy, problem, save } = useContact({ caseId, definition, onClose })
  return (
    <Dialog
      title="Registrér en kontakt"
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={busy} onPress={() => void save()}>
            Gem kontakten
          </Button>
          <Button onPress={onClose}>Fortryd</Button>
        </>
      }
    >
      <p>Skriv også en kontakt, som ikke skulle have fundet sted. Det er vigtigere at vide det end at undgå det.</p>
      <ErrorSummary errors={errors} />
      {problem === undefined ? null : <FailedNotice problem={problem} />}
      <TextField
        name="hvem"
        label="Hvem er kontaktet?"
        required
        value={draft.who}
        onChange={(who) => change({ who })}
        error={errorOn(errors, 'hvem')}
      />
      <DateTimeField
        name="hvornaar"
        label="Hvornår?"
        required
        offerNow
        value={draft.at}
        onChange={(at) => change({ at })}
        error={errorOn(errors, 'hvornaar')}
      />
      <Select
        name="kanal"
        label="Hvordan?"
        options={contactChannels(definition)}
        value={draft.channel}
        onChange={(channel) => change({ channel })}
      />
      <TextArea
        name="indhold"
        label="Hvad blev sagt?"
        value={draft.what}
        onChange={(what) => change({ what })}
        error={errorOn(errors, 'indhold')}
      />
    </Dialog>
  )
}

function useContact({ caseId, definition, onClose }: Props) {
  const [draft, setDraft] = useState<Draft>({ who: '', at: undefined, channel: undefined, what: '' })
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [id] = useState(() => crypto.randomUUID())
  const write = useWrite(entityEndpoints.writeEntity)
  const change = (part: Partial<Draft>) => {
    setDraft((was) => ({ ...was, ...part }))
  }
  const save = async () => {
    const answers = answersOf(draft)
    const found = problemsOf(draft, definition, answers)
    setErrors(found)
    if (found.length > 0) return
    const outcome = await write.send({ params: { caseId, entityId: id }, body: { kind: 'contact', base: 0, answers } })
    if (outcome?.ok === true) onClose()
  }
  return { draft, change, errors, busy: write.busy, problem: write.problem, save }
}

const answersOf = ({ who, at, channel, what }: Draft): Answers => ({
  ...(who.trim() === '' ? {} : { hvem: { value: who.trim() } }),
  ...(at === undefined ? {} : { hvornaar: { value: at } }),
  ...(channel === undefined ? {} : { kanal: { value: channel } }),
  ...(what.trim() === '' ? {} : { indhold: { value: what.trim() } }),
})

const problemsOf = (draft: Draft, definition: QuestionnaireDefinition, answers: Answers): readonly FormError[] => [
  ...(draft.who.trim() === '' ? [{ field: 'hvem', message: 'Skriv, hvem der er kontaktet.' }] : []),
  ...(draft.at === undefined ? [{ field: 'hvornaar', message: 'Angiv, hvornår det skete.' }] : []),
  ...entityErrors(definition, 'contact', answers).map(({ path, message }) => ({
    field: path.split('.')[0] ?? '',
    message,
  })),
]

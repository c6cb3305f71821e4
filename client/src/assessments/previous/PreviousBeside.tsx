import type { Question } from '@forud/shared'
import { Button } from '../../design/Button.js'
import { momentText } from '../../design/danish.js'
import { Details } from '../../design/Details.js'
import { focusField } from '../../design/ErrorSummary.js'
import { Icon } from '../../design/Icon.js'
import { useStore, useView } from '../store/hooks.js'
import { EarlierAnswer } from './EarlierAnswer.js'
import type { Standing } from './standing.js'
import { previousTexts } from './texts.js'

type BesideProps = { readonly question: Question; readonly standing: Standing }

/** What was answered before, as it stands now: fetched only where there was a before. */
export function PreviousBeside({ question, standing }: BesideProps) {
  switch (standing.is) {
    case 'toConfirm':
      return <ToConfirm question={question} standing={standing} />
    case 'confirmed':
      return <Confirmed standing={standing} />
    case 'carried':
      return <p className="previous-line">{previousTexts.from(standing.written)}</p>
    case 'changed':
      return (
        <Details summary={previousTexts.changedFrom(standing.written)}>
          <EarlierAnswer question={question} answer={standing.answer} />
        </Details>
      )
    case 'lastKnown':
      return (
        <div className="previous">
          <p className="previous-line">{previousTexts.lastKnown(standing.written)}</p>
          <EarlierAnswer question={question} answer={standing.answer} />
        </div>
      )
  }
}

type ToConfirmProps = {
  readonly question: Question
  readonly standing: Extract<Standing, { readonly is: 'toConfirm' }>
}

/** One at a time: nothing critical is confirmed in one sweep. */
function ToConfirm({ question, standing: { written, answer } }: ToConfirmProps) {
  const store = useStore()
  const confirm = () => {
    store.edit({ does: 'confirm', question: question.id, answer })
    // The button is gone now: focus goes to the answer that it gave.
    setTimeout(() => focusField(question.id), 0)
  }
  return (
    <section className="previous previous-open" aria-label={`${question.code}: ${previousTexts.changedFrom(written)}`}>
      <p className="previous-title">
        <Icon name="help" /> {previousTexts.toConfirm}
      </p>
      <p className="previous-line">{previousTexts.from(written)}</p>
      <EarlierAnswer question={question} answer={answer} />
      <p className="previous-line">{previousTexts.toConfirmBody}</p>
      <Button icon="check" about={`: ${question.code}`} onPress={confirm}>
        {previousTexts.confirm}
      </Button>
    </section>
  )
}

function Confirmed({ standing: { written, by, at } }: { readonly standing: Extract<Standing, { is: 'confirmed' }> }) {
  const { names } = useView()
  const signed =
    by === undefined || at === undefined ? '' : ` ${previousTexts.confirmedBy(names[by] ?? '', momentText(at))}`
  return (
    <p className="previous-line previous-confirmed" role="status">
      <Icon name="check" /> {previousTexts.confirmedNow(written)}
      {signed}
    </p>
  )
}

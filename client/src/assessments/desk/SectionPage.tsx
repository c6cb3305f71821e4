import { useMemo } from 'react'
import type { Question, Section } from '@forud/shared'
import { LinkButton } from '../../design/Button.js'
import { Page } from '../../design/Page.js'
import { KeyHelp } from '../../questionnaire/KeyHelp.js'
import { QuestionRow } from '../../questionnaire/QuestionRow.js'
import { EarlierInSection } from '../previous/EarlierInSection.js'
import type { Derived } from '../store/derived.js'
import { useDerived, useStore, useView } from '../store/hooks.js'
import { deskTexts } from '../texts.js'
import { BelowQuestion } from './BelowQuestion.js'
import { pageOf } from './places.js'
import { useArrival } from './PlaceLink.js'
import { SectionPictures } from './SectionPictures.js'

/** One section, one page: the questions that are asked now, each with a form of its own. */
export function SectionPage({ section }: { readonly section: Section }) {
  useArrival()
  return (
    <Page title={`${section.code} · ${section.title}`} lead={section.intro} actions={<KeyHelp />}>
      <Questions section={section} />
      <SectionPictures section={section} />
      <EarlierInSection section={section} />
      <p className="key-help">{deskTexts.nextKey}</p>
      <Around section={section} />
    </Page>
  )
}

/** The questions of a section that are shown, in order. */
export function useQuestions({ questions }: Section): readonly Question[] {
  const select = useMemo(() => {
    const own = questions.map(({ id }) => id)
    return ({ shown }: Derived) => own.filter((id) => shown.asked.includes(id))
  }, [questions])
  const asked = useDerived(select)
  return useMemo(
    () => questions.filter((item) => item.kind !== 'conclusion').filter(({ id }) => asked.includes(id)),
    [questions, asked],
  )
}

export function Questions({ section }: { readonly section: Section }) {
  const questions = useQuestions(section)
  if (questions.length === 0) return <p className="muted">{deskTexts.nothingAsked}</p>
  return (
    <div className="questions">
      {questions.map((question) => (
        <QuestionRow key={question.id} question={question} Below={BelowQuestion} />
      ))}
    </div>
  )
}

/** To the sections before and after. */
function Around({ section }: { readonly section: Section }) {
  const { definition } = useStore()
  const { id } = useView()
  const place = definition.sections.indexOf(section)
  const before = definition.sections[place - 1]
  const after = definition.sections[place + 1]
  return (
    <div className="button-row around" data-go-on="">
      {after === undefined ? null : (
        <LinkButton to={pageOf(id, after.code)} look="primary">
          {deskTexts.next(after.title)}
        </LinkButton>
      )}
      {before === undefined ? null : (
        <LinkButton to={pageOf(id, before.code)}>{deskTexts.previous(before.title)}</LinkButton>
      )}
    </div>
  )
}

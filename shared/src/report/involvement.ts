import { listQuestions } from '../assessment/caseFile.js'
import type { NotYet } from '../assessment/conclusion.js'
import { dateText } from './dates.js'
import { isWithheld, placeOf } from './disclosure.js'
import type { Block, Fact } from './document.js'
import { rowLabel } from './people.js'
import { precautionBlocks } from './precautions.js'
import { involvementNames, personDecisionNames, stateNames } from './texts.js'
import { isQuestionWithheld, labelOf, type View } from './view.js'
import { expected, inAnnex, notAsked, written } from './words.js'

/** May parents and network be involved, on which conditions, and until when. */
export function involvementBlocks(view: View): readonly Block[] {
  return [...decisionBlocks(view), ...personBlocks(view), ...reassessmentBlocks(view)]
}

function decisionBlocks(view: View): readonly Block[] {
  if (view.edition !== 'vurdering') return []
  const { involvement } = view.input.assessed.content.conclusion
  const label = labelOf(view, 'involvement', 'Konklusion om inddragelse')
  return [
    { is: 'heading', level: 3, text: 'Inddragelse af forældre og netværk' },
    { is: 'facts', rows: [expected(label, involvement && involvementNames[involvement])] },
    ...wording(view),
    ...(needsPrecautionsForOne(view) ? precautionBlocks(view) : []),
    ...notAskedBlocks(view),
  ]
}

/** K9 and K10 stand in print even where the conclusion leaves them out. */
function notAskedBlocks(view: View): readonly Block[] {
  const { involvement } = view.input.assessed.content.conclusion
  const rows = [
    ...(involvement === 'underForholdsregler' || needsPrecautionsForOne(view)
      ? []
      : [notAsked(labelOf(view, 'precautions', 'Forholdsregler'))]),
    ...(involvement === 'ikkeEndnu' ? [] : [notAsked(labelOf(view, 'notYet', 'Hvorfor ikke endnu'))]),
  ]
  return rows.length === 0 ? [] : [{ is: 'facts', rows }]
}

/** Precautions can hang on one person although the parents as such may not be involved yet. */
function needsPrecautionsForOne({ input }: View): boolean {
  const { involvement, persons = [] } = input.assessed.content.conclusion
  return involvement !== 'underForholdsregler' && persons.some(({ decision }) => decision === 'underForholdsregler')
}

/** The standard wording of the questionnaire's § 6, filled in with what was decided. */
function wording(view: View): readonly Block[] {
  const { involvement, reassessBy, notYet } = view.input.assessed.content.conclusion
  switch (involvement) {
    case undefined:
      return []
    case 'kanInddrages':
      return [{ is: 'paragraph', text: mayBeInvolved(view, reassessBy) }]
    case 'underForholdsregler':
      return [
        { is: 'paragraph', text: 'Inddragelse kan ske, når følgende er opfyldt:' },
        ...precautionBlocks(view),
        {
          is: 'paragraph',
          text: 'Er en forholdsregel ikke opfyldt på tidspunktet for kontakten, må kontakten ikke finde sted.',
        },
      ]
    case 'ikkeEndnu':
      return notYetBlocks(notYet ?? {})
  }
}

function mayBeInvolved(view: View, reassessBy: string | undefined): string {
  const { question, option } = view.input.definition.heardAlone
  const heard = !isQuestionWithheld(view, question) && view.answers[question]?.value === option
  return [
    'Risikovurderingen giver ikke grundlag for at udskyde inddragelsen.',
    ...(heard ? ['Barnet er hørt alene.'] : []),
    reassessBy === undefined
      ? 'Vurderingen gælder, indtil der kommer nye oplysninger.'
      : `Vurderingen gælder til ${dateText(reassessBy)}, eller indtil der kommer nye oplysninger.`,
  ].join(' ')
}

function notYetBlocks({ reason, reconsiderBy, conditions = [], laterInformation }: NotYet): readonly Block[] {
  const when = reconsiderBy === undefined ? '' : ` senest ${dateText(reconsiderBy)}`
  const rows: readonly Fact[] = [
    expected('Begrundelse (K10)', reason),
    expected('Spørgsmålet vurderes igen senest', reconsiderBy && dateText(reconsiderBy)),
    expected('Betingelser, der skal være opfyldt', conditions.join('\n')),
    expected('Hvordan og af hvem forældrene senere orienteres', laterInformation),
  ]
  return [
    {
      is: 'paragraph',
      text: `Inddragelse vurderes på nuværende tidspunkt at medføre risiko. Spørgsmålet vurderes igen${when}, eller når betingelserne er opfyldt. Forældrene vil derefter blive orienteret.`,
    },
    { is: 'facts', rows },
  ]
}

/** K11: one decision per person; persons who are not listed are closed (decisions 11). */
function personBlocks(view: View): readonly Block[] {
  const item = view.part('persons')
  const heading: Block = { is: 'heading', level: 3, text: labelOf(view, 'persons', 'Person for person') }
  const decisions = view.input.assessed.content.conclusion.persons ?? []
  switch (placeOf(view.selection, item === undefined || isWithheld(item))) {
    case 'omit':
      return []
    case 'mark':
      return [heading, markedFact('Beslutning for hver person')]
    case 'print':
      return [heading, ...personTable(view, decisions), { is: 'paragraph', text: notListed, tone: 'quiet' }]
  }
}

const notListed = 'Personer, der ikke står på listen, må ikke inddrages.'

function personTable(
  view: View,
  decisions: NonNullable<View['input']['assessed']['content']['conclusion']['persons']>,
) {
  const group = view.part('persons')?.fields?.find((field) => field.kind === 'reference')
  const to = group?.kind === 'reference' ? group.to : ''
  if (decisions.length === 0) return []
  const table: Block = {
    is: 'table',
    caption: 'Beslutninger',
    columns: ['Person', 'Beslutning', 'Hvad personen må få at vide', 'Begrundelse'],
    rows: decisions.map(({ person, decision, mayKnow, reason }) => [
      rowLabel(view, listOf(view, person) ?? to, person, 'all'),
      decision === undefined ? stateNames.unanswered : personDecisionNames[decision],
      mayKnow?.trim() ?? '',
      reason?.trim() ?? '',
    ]),
  }
  return [table]
}

/** Decisions are about the people of the case, on whichever of its lists they stand. */
const listOf = ({ input, answers }: View, person: string): string | undefined =>
  listQuestions(input.definition).find(({ id }) => answers[id]?.rows?.some((row) => row.id === person))?.id

/** L7. The date until which the decision is valid is part of the decision; the plan for the reassessment is not. */
function reassessmentBlocks(view: View): readonly Block[] {
  const item = view.part('reassessBy')
  const { reassessBy, reassessLaterReason } = view.input.assessed.content.conclusion
  const label = labelOf(view, 'reassessBy', 'Dato for næste revurdering')
  const heading: Block = { is: 'heading', level: 3, text: 'Revurdering' }
  switch (placeOf(view.selection, item === undefined || isWithheld(item))) {
    case 'omit':
      return []
    case 'mark':
      return [heading, markedFact(label)]
    case 'print': {
      const date = expected(label, reassessBy && dateText(reassessBy))
      return [heading, { is: 'facts', rows: [date, ...written('Hvorfor senere end fristen', reassessLaterReason)] }]
    }
  }
}

const markedFact = (label: string): Block => ({ is: 'facts', rows: [inAnnex(label)] })

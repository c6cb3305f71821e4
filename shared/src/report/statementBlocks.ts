import type { QuestionComment, Statement } from '../assessment/review.js'
import { momentText } from './dates.js'
import { placeOf } from './disclosure.js'
import type { Block, Fact } from './document.js'
import { agreementNames, levelName, reviewDecisionNames } from './texts.js'
import { isQuestionWithheld, nameOf, type View } from './view.js'
import { written } from './words.js'

const heading: Block = { is: 'heading', level: 2, text: 'Konsulentens udtalelse' }

/** M in the questionnaire's § 5: printed as given, and only when it has been given. */
export function statementBlocks(view: View): readonly Block[] {
  const { statement } = view.input
  if (statement?.givenAt === undefined) {
    return view.edition === 'vurdering'
      ? [heading, { is: 'paragraph', text: 'Konsulenten har ikke afgivet sin udtalelse.', tone: 'quiet' }]
      : []
  }
  const comments = commentBlocks(view, statement.comments)
  if (view.edition !== 'vurdering') return comments.length === 0 ? [] : [heading, ...comments]
  return [heading, { is: 'facts', rows: statementFacts(view, statement) }, ...comments]
}

function statementFacts(view: View, statement: Statement): readonly Fact[] {
  const { agreesOnInvolvement, decision } = statement
  return [
    {
      label: 'Konsulentens eget niveau',
      value: `${levelName(statement.ownLevel)} – låst ${momentText(statement.ownLevelAt)}, før sagsbehandlerens niveau blev vist`,
    },
    ...written('Enighed om inddragelse', agreesOnInvolvement && agreementNames[agreesOnInvolvement]),
    ...written('Begrundelse', statement.agreementReason),
    ...written('Hvad mangler', statement.missing),
    ...written('Svage kilder', statement.weakSources),
    ...written('Hvad taler for, at bekymringen har en anden forklaring', statement.alternativeExplanation),
    ...written('Beslutning', decision && reviewDecisionNames[decision]),
    ...written('Vilkår', statement.conditions),
    { label: 'Afgivet af', value: `${nameOf(view, statement.by)}, ${momentText(statement.givenAt ?? '')}` },
  ]
}

/** A comment on a withheld answer would reveal it, and stands beside it in the annex. */
function commentBlocks(view: View, comments: readonly QuestionComment[]): readonly Block[] {
  const printed = comments.filter(
    ({ question }) => placeOf(view.selection, isQuestionWithheld(view, question)) === 'print',
  )
  if (printed.length === 0) return []
  return [
    {
      is: 'table',
      caption: 'Bemærkninger til enkelte svar',
      columns: ['Svar', 'Bemærkning'],
      rows: printed.map(({ question, text }) => [view.question(question)?.code ?? question, text]),
    },
  ]
}

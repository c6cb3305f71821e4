import type { CaseList } from '../questionnaire/definition.js'
import { listQuestions, type Entity, type ListedGroup } from '../assessment/caseFile.js'
import { danishDate } from '../assessment/instant.js'
import { contactDecided } from '../pictures/people/contact.js'
import { peopleOf } from '../pictures/people/peopleOf.js'
import { peopleMapTitle, peoplePicture } from '../pictures/people/picture.js'
import { timelineOf } from '../pictures/timeline/happenings.js'
import { timelinePicture, timelineTitle } from '../pictures/timeline/picture.js'
import { timelineTable } from '../pictures/timeline/table.js'
import { isWithheld } from './disclosure.js'
import type { Block } from './document.js'
import type { View } from './view.js'

/** Laid out for the width of a page, so that its letters are as large as the table's. */
const pageWidth = 760

/** People stand in the annex only; what happened stands in the assessment, as far as it is not withheld. */
export const pictureBlocks = (view: View): readonly Block[] =>
  view.edition === 'vurdering' ? timelineBlocks(view) : peopleBlocks(view)

function peopleBlocks(view: View): readonly Block[] {
  const { definition, assessed, childInitials } = view.input
  const entities = listed(view, ['person', 'child', 'schoolContact', 'incident', 'plan'], (group) =>
    rowsOf(view, group),
  )
  const contact = contactDecided(assessed.content.conclusion.persons ?? [])
  const people = peopleOf({ definition, entities, child: childInitials, contact })
  if (people.people.length === 0) return []
  const lists = listQuestions(definition).filter(({ list }) => list === 'person' || list === 'child')
  return [
    { is: 'heading', level: 2, text: peopleMapTitle },
    { is: 'picture', picture: peoplePicture(people, pageWidth) },
    {
      is: 'paragraph',
      text: `Alt på kortet står også som tekst under ${lists.map(({ code }) => code).join(' og ')} og under konklusionen.`,
      tone: 'quiet',
    },
  ]
}

function timelineBlocks(view: View): readonly Block[] {
  const { definition, assessed } = view.input
  const entities = listed(view, ['incident', 'plan'], (group) =>
    isWithheld(group, view.answers[group.id]) ? [] : openRows(group, rowsOf(view, group)),
  )
  const today = danishDate(assessed.at ?? assessed.caseFile.takenAt)
  const timeline = timelineOf({ definition, entities, assessments: [], today, todayIs: 'Opgjort' })
  if (timeline.happenings.length === 0) return []
  const { caption, columns, rows } = timelineTable(timeline)
  const shown = ['Nr.', 'Hvornår', 'Hvad', 'Nærmere'].map((column) => columns.indexOf(column))
  return [
    { is: 'heading', level: 2, text: timelineTitle },
    { is: 'picture', picture: timelinePicture(timeline, pageWidth) },
    {
      is: 'table',
      caption,
      columns: shown.map((at) => columns[at] ?? ''),
      rows: rows.map(({ cells }) => shown.map((at) => cells[at] ?? '')),
    },
    { is: 'paragraph', text: 'Hvad der kun står i det fortrolige bilag, er ikke med.', tone: 'quiet' },
  ]
}

const listed = (view: View, lists: readonly CaseList[], rows: (group: ListedGroup) => readonly Entity[]) =>
  listQuestions(view.input.definition)
    .filter(({ list }) => lists.includes(list))
    .flatMap(rows)

/** Only rows of a list that is asked. */
function rowsOf({ answers, input }: View, { id, list }: ListedGroup): readonly Entity[] {
  const rows = answers[id]?.rows ?? []
  return input.assessed.caseFile.entities.filter(
    (entity) => entity.kind === list && rows.some((row) => row.id === entity.id),
  )
}

/** Without what is withheld. A row whose author has put some of it in the annex is left out: half of it would be wrong. */
const openRows = ({ fields }: ListedGroup, rows: readonly Entity[]): readonly Entity[] =>
  rows
    .filter(({ answers }) => Object.values(answers).every((answer) => answer.annex !== true))
    .map((row) => ({
      ...row,
      answers: Object.fromEntries(
        Object.entries(row.answers).filter(([id, answer]) => {
          const field = fields.find((one) => one.id === id)
          return field !== undefined && !isWithheld(field, answer)
        }),
      ),
    }))

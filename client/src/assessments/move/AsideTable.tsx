import { setAsideText, type AnswerSetAside, type QuestionnaireDefinition } from '@forud/shared'
import { Table } from '../../design/Table.js'
import { inOrder } from './inOrder.js'
import { PartAside } from './PartAside.js'
import { QuestionName } from './QuestionName.js'
import { moveTexts } from './texts.js'

type AsideTableProps = {
  readonly caption: string
  readonly from: QuestionnaireDefinition
  readonly parts: readonly AnswerSetAside[]
}

/** Answers without a place in the new version, in the words of the version that asked. */
export function AsideTable({ caption, from, parts }: AsideTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[moveTexts.question, moveTexts.answer, moveTexts.why].map((header) => ({ header }))}
      rows={inOrder(from, parts).map((part) => ({
        id: part.path.join('.'),
        cells: [
          <QuestionName key="name" definition={from} question={part.question} />,
          <PartAside key="part" definition={from} part={part} />,
          setAsideText(from, part),
        ],
      }))}
    />
  )
}

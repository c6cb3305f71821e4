import { conclusionOptions, momentText, type Entity, type QuestionnaireDefinition } from '@forud/shared'
import { Table } from '../design/Table.js'
import { said } from './said.js'

type Props = { readonly definition: QuestionnaireDefinition; readonly entities: readonly Entity[] }

/** The precautions of the case, as they stand in what is read. */
export function PrecautionList({ definition, entities }: Props) {
  const rows = entities.filter(({ kind }) => kind === 'precaution')
  if (rows.length === 0) return null
  return (
    <Table
      caption="Forholdsregler"
      columns={[{ header: 'Forholdsregel' }, { header: 'Ansvarlig' }, { header: 'Frist' }, { header: 'Udført' }]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          precautionName(definition, row),
          said(row, 'ansvarlig') ?? '–',
          momentOr(said(row, 'frist'), '–'),
          momentOr(said(row, 'udfoert'), 'Ikke udført'),
        ],
      }))}
    />
  )
}

/** What is demanded, with the description that belongs to it. */
export function precautionName(definition: QuestionnaireDefinition, row: Entity): string {
  const type = said(row, 'type')
  const option = conclusionOptions(definition, 'precautions').find(({ id }) => id === type)
  return [option?.label ?? type, said(row, 'beskrivelse')]
    .filter((part) => part !== undefined && part !== '')
    .join(': ')
}

const momentOr = (at: string | undefined, otherwise: string): string => (at === undefined ? otherwise : momentText(at))

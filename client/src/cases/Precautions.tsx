import type { Account, Entity, QuestionnaireDefinition } from '@forud/shared'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { momentText } from '../design/danish.js'
import { Table } from '../design/Table.js'
import { Tag } from '../design/Tag.js'
import { precautionName } from '../parts/PrecautionList.js'
import { said } from '../parts/said.js'
import { PrecautionDone } from './PrecautionDone.js'

type PrecautionsProps = {
  readonly caseId: string
  readonly account: Account
  readonly definition: QuestionnaireDefinition
  readonly entities: readonly Entity[]
}

/** Precautions with owner and deadline. Contact is closed until each of them is registered as done. */
export function Precautions({ caseId, account, definition, entities }: PrecautionsProps) {
  const [closing, setClosing] = useState<Entity>()
  const rows = entities.filter(({ kind }) => kind === 'precaution')
  const mayWrite = account.role !== 'consultant'
  if (rows.length === 0) return <p className="muted">Der er ikke aftalt forholdsregler.</p>
  return (
    <>
      <Table
        caption="Forholdsregler"
        captionHidden
        columns={[{ header: 'Forholdsregel' }, { header: 'Ansvarlig' }, { header: 'Frist' }, { header: 'Udført' }]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            precautionName(definition, row),
            said(row, 'ansvarlig') ?? '–',
            momentOr(said(row, 'frist'), '–'),
            <Done
              key="done"
              row={row}
              {...(mayWrite ? { onDone: () => setClosing(row) } : {})}
              name={precautionName(definition, row)}
            />,
          ],
        }))}
      />
      {closing === undefined ? null : (
        <PrecautionDone
          caseId={caseId}
          account={account}
          row={closing}
          name={precautionName(definition, closing)}
          onClose={() => {
            setClosing(undefined)
          }}
        />
      )}
    </>
  )
}

type DoneProps = { readonly row: Entity; readonly name: string; readonly onDone?: () => void }

function Done({ row, name, onDone }: DoneProps) {
  const done = said(row, 'udfoert')
  const by = said(row, 'udfoertAf')
  if (done !== undefined) {
    return (
      <>
        <Tag tone="success" icon="check">
          Udført
        </Tag>{' '}
        {momentText(done)}
        {by === undefined ? '' : ` af ${by}`}
      </>
    )
  }
  return onDone === undefined ? (
    <Tag tone="warning">Ikke udført</Tag>
  ) : (
    <Button onPress={onDone} about={`: ${name}`}>
      Registrér som udført
    </Button>
  )
}

const momentOr = (at: string | undefined, otherwise: string): string => (at === undefined ? otherwise : momentText(at))

import { reviewEndpoints, type Account, type QueueRow } from '@forud/shared'
import { useNavigate } from 'react-router'
import { Button, LinkButton } from '../design/Button.js'
import { momentText, remainingText } from '../design/danish.js'
import { EmptyState } from '../design/EmptyState.js'
import { Page } from '../design/Page.js'
import { Panel } from '../design/Panel.js'
import { Table } from '../design/Table.js'
import { Tag } from '../design/Tag.js'
import { useNow } from '../design/useNow.js'
import { useRead } from '../http/useRead.js'
import { useWrite } from '../http/useWrite.js'
import { FailedNotice, Loaded } from '../parts/Loaded.js'
import { stageWords } from '../parts/words.js'
import { paths } from '../paths.js'

/** Page 9, the queue: rows without content. Taking one is what gives access to the case. */
export function QueuePage({ account }: { readonly account: Account }) {
  const reading = useRead(reviewEndpoints.queue, {})
  return (
    <Page
      title="Gennemsyn"
      breadcrumb={[{ text: 'Mit arbejde', to: paths.worklist }]}
      lead="Vurderinger, der er sendt til gennemsyn. Du kan først se indholdet, når du har taget en vurdering, og så kan kun du gennemse den."
    >
      <Panel title="Køen">
        <Loaded reading={reading} what="Henter køen …">
          {({ rows }) =>
            rows.length === 0 ? (
              <EmptyState title="Køen er tom">
                <p>Der venter ingen vurderinger, som du kan gennemse.</p>
              </EmptyState>
            ) : (
              <Rows rows={rows} own={account.name} />
            )
          }
        </Loaded>
      </Panel>
    </Page>
  )
}

function Rows({ rows, own }: { readonly rows: readonly QueueRow[]; readonly own: string }) {
  const now = useNow()
  const claim = useWrite(reviewEndpoints.claim)
  const navigate = useNavigate()
  const take = async (assessmentId: string) => {
    const outcome = await claim.send({ params: { assessmentId }, body: {} })
    if (outcome?.ok === true) await navigate(paths.review(assessmentId))
  }
  return (
    <>
      {claim.problem === undefined ? null : <FailedNotice problem={claim.problem} />}
      <Table
        caption="Vurderinger til gennemsyn"
        captionHidden
        columns={[
          { header: 'Sendt' },
          { header: 'Omfang' },
          { header: 'Team' },
          { header: 'Svar senest' },
          { header: 'Handling', hidden: true },
        ]}
        rows={rows
          .toSorted((one, other) => one.dueAt.localeCompare(other.dueAt))
          .map((row) => ({
            id: row.assessmentId,
            cells: [
              momentText(row.submittedAt),
              stageWords[row.stage],
              row.team,
              <span key="due">
                {momentText(row.dueAt)}{' '}
                <Tag tone={row.dueAt < now ? 'danger' : 'plain'}>{remainingText(row.dueAt, now)}</Tag>
              </span>,
              <Take key="take" row={row} own={own} busy={claim.busy} onTake={() => void take(row.assessmentId)} />,
            ],
          }))}
      />
    </>
  )
}

type TakeProps = {
  readonly row: QueueRow
  readonly own: string
  readonly busy: boolean
  readonly onTake: () => void
}

function Take({ row, own, busy, onTake }: TakeProps) {
  const about = `, sendt ${momentText(row.submittedAt)}`
  if (row.claimedBy === undefined) {
    return (
      <Button onPress={onTake} busy={busy} about={about}>
        Tag gennemsynet
      </Button>
    )
  }
  return row.claimedBy === own ? (
    <LinkButton to={paths.review(row.assessmentId)} about={about}>
      Fortsæt
    </LinkButton>
  ) : (
    <span className="muted">Taget af {row.claimedBy}</span>
  )
}

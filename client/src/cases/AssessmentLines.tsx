import { levelNames, type AssessmentLine, type Role } from '@forud/shared'
import { Link } from 'react-router'
import { momentText } from '../design/danish.js'
import { EmptyState } from '../design/EmptyState.js'
import { Table } from '../design/Table.js'
import { Tag } from '../design/Tag.js'
import { DiscardDraft } from '../parts/DiscardDraft.js'
import { statusWords } from '../parts/statusWords.js'
import { stageWords } from '../parts/words.js'
import { paths } from '../paths.js'

type Props = { readonly lines: readonly AssessmentLine[]; readonly role: Role }

/** Every version of the assessment, the newest first. */
export function AssessmentLines({ lines, role }: Props) {
  if (lines.length === 0) return <EmptyState title="Der er ingen vurderinger endnu" />
  return (
    <Table
      caption="Vurderinger"
      captionHidden
      columns={[{ header: 'Vurdering' }, { header: 'Status' }, { header: 'Niveau' }, { header: 'Hvem og hvornår' }]}
      rows={lines
        .toSorted((one, other) => other.number - one.number)
        .map((line) => ({
          id: line.id,
          cells: [
            <Which key="which" line={line} role={role} />,
            <Tag key="status" tone={statusWords(line.status).tone}>
              {statusWords(line.status).text}
            </Tag>,
            line.level === undefined ? <span className="muted">Ikke fastsat</span> : levelNames[line.level],
            <Signatures key="who" line={line} />,
          ],
        }))}
    />
  )
}

function Which({ line, role }: { readonly line: AssessmentLine; readonly role: Role }) {
  const text = `Vurdering ${line.number}`
  const to = wayInto(line, role)
  const report = paths.report(line.id)
  return (
    <>
      {to === undefined ? (
        text
      ) : (
        <Link className="alone" to={to}>
          {text}
        </Link>
      )}
      <div className="under">
        {stageWords[line.stage]}, spørgeskema version {line.questionnaire.version}
      </div>
      {line.status.is === 'discarded' || to === report ? null : (
        <div className="under">
          <Link className="alone" to={report}>
            Rapport<span className="sr-only"> om vurdering {line.number}</span>
          </Link>
        </div>
      )}
      {line.status.is === 'draft' && role === 'caseworker' ? (
        <div className="under">
          <DiscardDraft assessmentId={line.id} number={line.number} />
        </div>
      ) : null}
    </>
  )
}

function wayInto({ id, status }: AssessmentLine, role: Role): string | undefined {
  switch (status.is) {
    case 'draft':
      return role === 'caseworker' ? paths.assessment(id) : undefined
    case 'submitted':
      return role === 'consultant' ? paths.review(id) : paths.report(id)
    case 'reviewed':
      return role === 'leader' ? paths.approval(id) : paths.report(id)
    case 'approved':
    case 'superseded':
      return paths.report(id)
    case 'discarded':
      return undefined
  }
}

function Signatures({ line }: { readonly line: AssessmentLine }) {
  const all = [{ what: 'Begyndt', name: line.createdBy, at: line.createdAt }, ...line.signatures]
  return (
    <ul className="plain">
      {all.map(({ what, name, at }) => (
        <li key={`${what} ${at}`}>
          {what} af {name} <span className="muted nowrap">{momentText(at)}</span>
        </li>
      ))}
    </ul>
  )
}

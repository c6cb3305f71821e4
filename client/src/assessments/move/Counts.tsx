import type { ReactNode } from 'react'
import type { MigrationPreview } from '@forud/shared'
import { Panel } from '../../design/Panel.js'
import { useView } from '../store/hooks.js'
import { moveTexts } from './texts.js'

type CountsProps = { readonly preview: MigrationPreview; readonly children: ReactNode }

/** The whole move in a few lines. */
export function Counts({ preview, children }: CountsProps) {
  const { carried, toConfirm, setAside, unanswered } = preview
  return (
    <Panel title={moveTexts.counts}>
      <ul>
        <li>{moveTexts.carried(carried.length)}</li>
        <li>{moveTexts.confirm(toConfirm.length)}</li>
        <li>{moveTexts.aside(setAside.length)}</li>
        <li>{moveTexts.unanswered(unanswered.length)}</li>
      </ul>
      <Level preview={preview} />
      {children}
    </Panel>
  )
}

/** The indication is nobody's business before the own level is locked, here as everywhere. */
function Level({ preview: { minimumLevel, rulesBeginning, rulesCeasing } }: { readonly preview: MigrationPreview }) {
  const { ownLevel } = useView()
  if (ownLevel === undefined) return <p className="muted">{moveTexts.levelLater}</p>
  return (
    <>
      <p>{moveTexts.level(minimumLevel.before, minimumLevel.after)}</p>
      <ul>
        {rulesCeasing.map(({ rule, message }) => (
          <li key={rule}>{moveTexts.ceasing(rule, message)}</li>
        ))}
        {rulesBeginning.map(({ rule, message }) => (
          <li key={rule}>{moveTexts.beginning(rule, message)}</li>
        ))}
      </ul>
    </>
  )
}

import { questionnaireEndpoints, type KeptAside as Kept } from '@forud/shared'
import { Panel } from '../../design/Panel.js'
import { useRead } from '../../http/useRead.js'
import { Loaded } from '../../parts/Loaded.js'
import { AsideTable } from './AsideTable.js'
import { moveTexts } from './texts.js'

/** What one move set aside. */
export function KeptAside({ kept: { from, parts } }: { readonly kept: Kept }) {
  const reading = useRead(questionnaireEndpoints.definition, { hash: from.hash }, { lasting: true })
  return (
    <Panel title={moveTexts.keptAside}>
      <p>{moveTexts.keptAsideBody}</p>
      <Loaded reading={reading}>
        {({ definition }) => <AsideTable caption={moveTexts.keptAside} from={definition} parts={parts} />}
      </Loaded>
    </Panel>
  )
}

import { annexBlocks } from './annexBlocks.js'
import { conclusionBlocks } from './conclusionBlocks.js'
import type { Block, Edition, ReportDocument } from './document.js'
import { contentStatusOf, draftOf, headerOf } from './header.js'
import { earlierBlocks } from './earlierVersion.js'
import type { ReportInput } from './input.js'
import { overviewBlocks } from './overview.js'
import { pictureBlocks } from './pictureBlocks.js'
import { assessmentBlocks } from './sections.js'
import { closingBlocks } from './signatures.js'
import { statementBlocks } from './statementBlocks.js'
import { editionNames } from './texts.js'
import { viewOf, type View } from './view.js'

/** One edition of the report as data. The annex holds exactly what the assessment leaves out. */
export function reportOf(input: ReportInput, edition: Edition): ReportDocument {
  const view = viewOf(input, edition)
  return {
    edition,
    title: 'Risikovurdering',
    subtitle: input.definition.title,
    editionLabel: editionNames[edition],
    language: 'da-DK',
    madeAt: input.now,
    header: headerOf(view),
    ...draftOf(view),
    ...contentStatusOf(view),
    blocks: blocksOf(view),
  }
}

const blocksOf = (view: View): readonly Block[] => [
  ...firstPage(view),
  ...conclusionBlocks(view),
  ...statementBlocks(view),
  ...pictureBlocks(view),
  ...assessmentBlocks(view),
  ...earlierBlocks(view),
  ...closingBlocks(view),
]

function firstPage(view: View): readonly Block[] {
  switch (view.edition) {
    case 'vurdering':
      return overviewBlocks(view)
    case 'fortroligt-bilag':
      return annexBlocks(view)
  }
}

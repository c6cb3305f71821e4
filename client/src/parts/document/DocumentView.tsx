import type { Block, ReportDocument } from '@forud/shared'
import { Notice, type NoticeTone } from '../../design/Notice.js'
import { AnswersBlock } from './AnswersBlock.js'
import { DocumentHeader } from './DocumentHeader.js'
import { Entries } from './Entries.js'
import { FactsBlock } from './FactsBlock.js'
import { PictureSheet } from '../../pictures/PictureSheet.js'
import { Highlights } from './Highlights.js'
import { Legend } from './Legend.js'
import { Signatures } from './Signatures.js'
import { TableBlock } from './TableBlock.js'
import './document.css'

/** The same document that the PDF is made from, as accessible HTML. */
export function DocumentView({ document }: { readonly document: ReportDocument }) {
  const { title, subtitle, editionLabel, draft, contentStatus, header, language, blocks } = document
  return (
    <article className="document" lang={language} aria-label={`${title}, ${editionLabel}`}>
      <DocumentHeader header={header} />
      <h2 className="document-title">{title}</h2>
      <p className="document-subtitle">
        {subtitle} · {editionLabel}
      </p>
      {draft === undefined ? null : (
        <Notice tone="warning" title={draft.watermark} headingLevel={3}>
          <p>{draft.text}</p>
        </Notice>
      )}
      {contentStatus === undefined ? null : <Notice tone="info">{contentStatus}</Notice>}
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </article>
  )
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.is) {
    case 'heading':
      return block.level === 2 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>
    case 'paragraph':
      return <p className={`kept-lines tone-${block.tone ?? 'plain'}`}>{block.text}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      )
    case 'highlights':
      return <Highlights items={block.items} />
    case 'facts':
      return <FactsBlock caption={block.caption} isGrid={block.shape === 'grid'} rows={block.rows} />
    case 'entries':
      return <Entries entries={block.entries} />
    case 'notice':
      return (
        <Notice tone={noticeTones[block.tone]} title={block.title} headingLevel={4}>
          {block.lines.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </Notice>
      )
    case 'legend':
      return <Legend items={block.items} />
    case 'answers':
      return <AnswersBlock caption={block.caption} rows={block.rows} />
    case 'table':
      return <TableBlock caption={block.caption} columns={block.columns} rows={block.rows} />
    case 'picture':
      return <PictureSheet picture={block.picture} />
    case 'signatures':
      return <Signatures rows={block.rows} />
  }
}

const noticeTones: { readonly [tone in Extract<Block, { is: 'notice' }>['tone']]: NoticeTone } = {
  plain: 'info',
  quiet: 'info',
  warning: 'warning',
  danger: 'danger',
  success: 'success',
}

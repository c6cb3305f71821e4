import type { Block, PaperDocument } from '../document.js'
import { contentDraft } from '../texts.js'
import { basisBlocks } from './basis.js'
import { coverageBlocks, coverageOf } from './coverage.js'
import { frontBlocks } from './front.js'
import type { PaperInput } from './paperInput.js'
import { readingGuide } from './readingGuide.js'
import { ruleBlocks } from './rules.js'
import { sectionBlocks } from './sections.js'
import { sourceBlocks } from './sources.js'

/** The whole questionnaire as a document: every question, every rule, and what they rest on. */
export function paperOf(input: PaperInput): PaperDocument {
  const { definition, hash, madeAt, contentStatus } = input
  const version = `${definition.id}@${String(definition.version)}`
  return {
    title: definition.title,
    subtitle: `Spørgeskemaet ${version} med spørgsmål, forgreninger, regler og kilder`,
    editionLabel: 'Papirudgave',
    language: 'da-DK',
    madeAt,
    ...(contentStatus === 'draft' ? { contentStatus: contentDraft } : {}),
    paper: { version, contentCode: shortHash(hash) },
    blocks: blocksOf(input),
  }
}

/** Enough of the hash to tell two versions apart at a glance. */
const shortHash = (hash: string): string => hash.replace(/^sha256-/, '').slice(0, 12)

function blocksOf(input: PaperInput): readonly Block[] {
  const coverage = coverageOf(input)
  return [
    ...frontBlocks(input),
    ...readingGuide(input),
    ...sectionBlocks(input.definition),
    ...ruleBlocks(input.definition, coverage),
    ...basisBlocks(input.definition),
    ...coverageBlocks(input, coverage),
    ...sourceBlocks(input.definition),
  ]
}

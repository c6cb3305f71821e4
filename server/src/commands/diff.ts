import {
  changeLogOf,
  compareDefinitions,
  weightNames,
  type ChangeLogEntry,
  type QuestionnaireDefinition,
} from '@forud/shared'
import { givenDefinition } from './givenDefinition.js'
import { refuse, say, sayJson, type Outcome } from './outcome.js'
import type { Verb } from './verb.js'

const usage = 'FRA TIL [--format text|json|markdown]   (FRA og TIL: NAVN@VERSION eller en fil)'

/** `diff FROM TO`: the change log from one version to another, and whether each change is safe. */
export const diff: Verb = { usage, run: difference }

function difference(args: readonly string[]): Outcome {
  const [first, second, ...options] = args
  const format = formatOf(options)
  if (first === undefined || second === undefined || format === undefined)
    return refuse(`Brug: npm run questionnaire -- diff ${usage}`)
  const from = givenDefinition(first)
  if (!from.ok) return refuse(from.says)
  const to = givenDefinition(second)
  return to.ok ? written(from.definition, to.definition, format) : refuse(to.says)
}

const formats = ['text', 'json', 'markdown'] as const
type Format = (typeof formats)[number]

function formatOf(options: readonly string[]): Format | undefined {
  const given = options.length === 0 ? 'text' : options.join('=').replace(/^--format=/, '')
  return formats.find((format) => format === given)
}

function written(from: QuestionnaireDefinition, to: QuestionnaireDefinition, format: Format): Outcome {
  const log = changeLogOf(from, to)
  switch (format) {
    case 'json':
      return sayJson({ from: nameOf(from), to: nameOf(to), changes: compareDefinitions(from, to), log })
    case 'text':
      return say([`${nameOf(from)} → ${nameOf(to)}`, sums(log), ...log.map(asText)].join('\n\n'))
    case 'markdown':
      return say([`# ${nameOf(from)} → ${nameOf(to)}`, sums(log), ...log.map(asMarkdown)].join('\n\n'))
  }
}

const nameOf = ({ id, version }: QuestionnaireDefinition): string => `${id}@${String(version)}`

function sums(log: readonly ChangeLogEntry[]): string {
  const sentences = log.flatMap((entry) => entry.sentences)
  if (sentences.length === 0) return 'Ingen ændringer.'
  const decisions = sentences.filter(({ weight }) => weight === 'decision').length
  return `${String(sentences.length)} ${sentences.length === 1 ? 'ændring' : 'ændringer'}. ${decisions === 0 ? 'Ingen' : String(decisions)} kræver en beslutning.`
}

const asText = ({ name, sentences }: ChangeLogEntry): string =>
  [
    name,
    ...sentences.map(
      ({ text, weight, why }) => `  ${weight === 'decision' ? '!' : '·'} ${text}\n      ${weightNames[weight]}: ${why}`,
    ),
  ].join('\n')

const asMarkdown = ({ name, sentences }: ChangeLogEntry): string =>
  [`## ${name}`, '', ...sentences.map(({ text, weight, why }) => `- ${text} _${weightNames[weight]}: ${why}_`)].join(
    '\n',
  )

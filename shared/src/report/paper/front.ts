import { questionsOf } from '../../questionnaire/program.js'
import { dateText, momentText } from '../dates.js'
import type { Block, Fact } from '../document.js'
import type { PaperInput } from './paperInput.js'

/** What it is, which version, and who stands behind it. */
export function frontBlocks(input: PaperInput): readonly Block[] {
  const { definition, hash, madeAt } = input
  const questions = questionsOf(definition)
  const core = questions.filter(({ stage }) => stage === 1).length
  return [
    {
      is: 'facts',
      shape: 'grid',
      rows: [
        { label: 'Spørgeskema', value: definition.id },
        { label: 'Version', value: String(definition.version) },
        { label: 'Sprog', value: 'Dansk' },
        { label: 'Udskrevet', value: momentText(madeAt) },
        { label: 'Spørgsmål', value: `${String(questions.length)}, heraf ${String(core)} i kernen` },
        { label: 'Afsnit', value: String(definition.sections.length) },
        { label: 'Regler', value: String(definition.rules.length) },
        { label: 'Definitionens sprog', value: `version ${String(definition.language)}` },
      ],
    },
    { is: 'facts', rows: [{ label: 'Indholdets fingeraftryk (SHA-256)', value: hash.replace(/^sha256-/, '') }] },
    { is: 'facts', caption: 'Faglig godkendelse', rows: approvalFacts(input) },
    { is: 'notice', title: 'Spørgeskemaets faste tekst', lines: [definition.fixedText], tone: 'plain' },
  ]
}

function approvalFacts({ approvals, contentStatus }: PaperInput): readonly Fact[] {
  const status: Fact =
    contentStatus === 'approved'
      ? { label: 'Status', value: 'Indholdet er fagligt godkendt.' }
      : { label: 'Status', value: 'Indholdet er et udkast. To fagpersoner skal godkende netop denne udgave.' }
  return [
    status,
    ...approvals.map(({ name, title, role, date }) => ({
      label: role === 'jurist' ? 'Godkendt af jurist' : 'Godkendt af fagperson',
      value: `${name}, ${title}, ${dateText(date)}`,
    })),
    ...(approvals.length === 0 ? [{ label: 'Godkendt af', value: 'Ingen har godkendt endnu' }] : []),
  ]
}

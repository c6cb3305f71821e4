import { findingText, lintErrors, type Published, type QuestionnaireDefinition } from '@forud/shared'
import { startRefused } from '../configuration/startRefused.js'
import { nameOf, type Version } from './version.js'

/** Stops the start with the full list of what is wrong with any version. */
export function requireSound(versions: readonly Version[], published: Published): void {
  const faults = [...repeated(versions), ...versions.flatMap((version) => faultsOf(version, published))]
  if (faults.length > 0) throw startRefused(`Spørgeskemaet kan ikke bruges:\n${faults.join('\n')}`)
}

function faultsOf({ definition, hash }: Version, published: Published): readonly string[] {
  const name = nameOf(definition)
  const promised = published[name]?.hash ?? hash
  return [
    ...lintFaults(definition).map((fault) => `${name}: ${fault}`),
    ...(promised === hash ? [] : [`${name} er udgivet og må ikke ændres. Lav en ny version.`]),
  ]
}

const linted = new WeakMap<QuestionnaireDefinition, readonly string[]>()

/** Found once for each definition: it never changes, and looking through all its answers takes a moment. */
function lintFaults(definition: QuestionnaireDefinition): readonly string[] {
  const known = linted.get(definition) ?? lintErrors(definition).map(findingText)
  linted.set(definition, known)
  return known
}

function repeated(versions: readonly Version[]): readonly string[] {
  const names = versions.map(({ definition }) => nameOf(definition))
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].map(
    (name) => `${name} findes to gange. Giv den ene et andet navn eller nummer.`,
  )
}

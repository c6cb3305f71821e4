import type { Option, QuestionnaireDefinition } from '../questionnaire/definition.js'
import { finding, type LintFinding, type LintKind } from './finding.js'
import { atRule, atSection, atUse, fieldsOf, placedItems, type LintPlace, type Placed } from './places.js'

/** What is called the same, or by a name that cannot be used. */
export const nameFaults = (definition: QuestionnaireDefinition): readonly LintFinding[] => [
  ...formFault(definition.id, atUse('id')),
  ...sameNames(definition),
  ...placedItems(definition).flatMap(itemNameFaults),
]

function sameNames(definition: QuestionnaireDefinition): readonly LintFinding[] {
  const questions = placedItems(definition).filter(({ owner }) => owner === undefined)
  return [
    ...repeated('duplicateId', 'id', named(questions, 'id')),
    ...repeated('duplicateCode', 'nummeret', named(questions, 'code')),
    ...repeated(
      'duplicateCode',
      'afsnittets bogstav',
      definition.sections.map((section) => ({ name: section.code, place: atSection(section) })),
    ),
    ...repeated(
      'duplicateRule',
      'regel-id',
      definition.rules.map((rule) => ({ name: rule.id, place: atRule(rule) })),
    ),
  ]
}

const named = (placed: readonly Placed[], key: 'id' | 'code') =>
  placed.map(({ item, place }) => ({ name: item[key], place }))

function itemNameFaults({ item, place }: Placed): readonly LintFinding[] {
  return [
    ...formFault(item.id, place),
    ...optionsOf(item).flatMap(({ id }) => formFault(id, place)),
    ...repeated(
      'duplicateOption',
      'svaret',
      optionsOf(item).map(({ id }) => ({ name: id, place })),
    ),
    ...repeated(
      'duplicateField',
      'feltet',
      fieldsOf(item).map(({ id }) => ({ name: id, place })),
    ),
  ]
}

const optionsOf = (item: Placed['item']): readonly Option[] => ('options' in item ? (item.options ?? []) : [])

/** Told once for each name, where it stands the second time. */
function repeated(
  kind: LintKind,
  what: string,
  names: readonly { readonly name: string; readonly place: LintPlace }[],
): readonly LintFinding[] {
  const count = new Map<string, number>()
  return names.flatMap(({ name, place }) => {
    count.set(name, (count.get(name) ?? 0) + 1)
    if (count.get(name) !== 2) return []
    return [finding(kind, place, `${what} »${name}« bruges mere end én gang.`, 'Giv den ene et andet navn.')]
  })
}

const idForm = /^[a-z0-9][a-zA-Z0-9]*$/

const formFault = (id: string, place: LintPlace): readonly LintFinding[] =>
  idForm.test(id)
    ? []
    : [
        finding(
          'idForm',
          place,
          `id »${id}« må kun have bogstaver (a–z) og tal og skal begynde med lille bogstav eller tal.`,
          'Skriv id’et med små bogstaver og tal, for eksempel »kritiskDato«.',
        ),
      ]

import { definitionOf, type Item, type QuestionnaireDefinition } from '@forud/shared'
import type { Library } from '../../server/src/questionnaires/library'
import { versionOf } from '../../server/src/questionnaires/version'

const first = definitionOf('risikovurdering', 1)!

/** Version 2, for tests only: four changes that each do something else to an answer. */
export const second: QuestionnaireDefinition = {
  ...first,
  version: 2,
  sections: first.sections.map((section) => ({ ...section, questions: section.questions.flatMap(changed) })),
}

function changed(item: Item): readonly Item[] {
  switch (item.id) {
    // Reworded: the answer is carried, and must be confirmed.
    case 'drabstrussel':
      return [{ ...item, text: 'Har nogen truet barnet på livet?' }]
    // Asked no more: the answer is set aside.
    case 'beslutter':
      return []
    // One option fewer: that choice is set aside, the others stay.
    case 'tegn':
      return item.kind === 'multipleChoice' ? [without(item, 'trusler')] : [item]
    // A field of a case list fewer: set aside, row by row.
    case 'personer':
      return item.kind === 'group'
        ? [{ ...item, fields: item.fields.filter((field) => field.id !== 'relation') }]
        : [item]
    default:
      return [item]
  }
}

function without(item: Extract<Item, { kind: 'multipleChoice' }>, option: string): Item {
  return { ...item, options: item.options.filter(({ id }) => id !== option) }
}

/** Version 1 is published. Call `publish` to publish version 2 while its drafts are open. */
export function twoVersions(): { readonly library: Library; readonly publish: () => void; readonly hash: string } {
  const versions = [versionOf(first), versionOf(second)]
  const lines = versions.map(({ definition, hash }) => ({
    name: `${definition.id}@${String(definition.version)}`,
    hash,
    approvals: ['Ida', 'Bo'].map((name) => ({
      ...{ name, role: 'fagperson' as const, title: 'Konsulent', date: '2026-11-01', hash },
    })),
  }))
  const [one, two] = lines.map(({ name, ...line }) => [name, line] as const)
  const published = Object.fromEntries([one!, [two![0], { hash: two![1].hash, approvals: [] }]])
  return {
    library: { versions, published },
    publish: () => {
      published[two![0]] = two![1]
    },
    hash: versions[1]!.hash,
  }
}

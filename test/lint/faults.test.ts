import { findingText, lint, lintErrors, lintKinds, placeText, witnessText } from '@forud/shared'
import { conditionFaultCases } from './faults/conditionFaults.js'
import { contentFaultCases } from './faults/contentFaults.js'
import type { Fault } from './faults/fault.js'
import { meaningFaultCases } from './faults/meaningFaults.js'
import { sound } from './sound.js'

const faults: readonly Fault[] = [...conditionFaultCases, ...meaningFaultCases, ...contentFaultCases]

test('[J1] a sound definition has no finding', () => {
  expect(lint(sound).map(findingText)).toEqual([])
})

test('[J2] every kind of fault is planted at least once', () => {
  expect([...new Set(faults.map(({ kind }) => kind))].sort()).toEqual(Object.keys(lintKinds).sort())
})

test.each(faults.map((fault) => [`${fault.kind}: ${fault.what}`, fault] as const))('[J2] finds %s', (_, fault) => {
  const found = lint(fault.definition, fault.options).filter(({ kind }) => kind === fault.kind)
  expect(found.map(({ place }) => placeText(place))).toEqual([fault.place])
  expect(found[0]?.says).toContain(fault.says)
  expect(found[0]?.suggestion).not.toBe('')
  if (fault.witness !== undefined) expect(witnessText(found[0]?.witness ?? [])).toBe(fault.witness)
})

test.each(faults.map((fault) => [`${fault.kind}: ${fault.what}`, fault] as const))(
  '[J3] where errors only are asked for, they are the errors of all findings: %s',
  (_, { definition }) => {
    expect(lintErrors(definition)).toEqual(lint(definition).filter(({ severity }) => severity === 'error'))
  },
)

import { lintErrors, type LintKind } from '@forud/shared'
import { conditionFaultCases } from './faults/conditionFaults.js'
import { contentFaultCases } from './faults/contentFaults.js'

const faults = [...conditionFaultCases, ...contentFaultCases]

/** Every planted fault of these kinds keeps the definition from being used. */
function expectRefused(...kinds: readonly LintKind[]): void {
  for (const kind of kinds) {
    const planted = faults.filter((fault) => fault.kind === kind)
    expect(planted.length).toBeGreaterThan(0)
    for (const { definition } of planted) expect(lintErrors(definition).map((error) => error.kind)).toContain(kind)
  }
}

test('[I1] ids, codes and rules are used once', () => {
  expectRefused('duplicateId', 'duplicateCode', 'duplicateRule')
})

test('[I2] a condition reads earlier questions that exist, in a way that their kind allows, and options that exist', () => {
  expectRefused('unknownReference', 'forwardReference', 'wrongOperator', 'missingColumn', 'superfluousColumn')
  expectRefused('impossibleOption', 'unknownAsValue')
})

test('[I3] a rule never reads what is closed to rules', () => {
  expectRefused('forbiddenRuleInput')
})

test('[I4] a question has a text, a help and a source that is listed', () => {
  expectRefused('missingText', 'missingHelp', 'missingSource', 'unknownSource')
})

/** Counts what passed and failed over several steps, and ends with the line that people and scripts read. */
export function createTally() {
  let passed = 0
  let failed = 0
  const failures = []
  return {
    add: (step, counts) => {
      passed += counts.passed
      failed += counts.failed
      if (counts.failed > 0) failures.push(`${step}: ${counts.failed} failed`)
    },
    finish: () => {
      for (const failure of failures) console.log(failure)
      console.log(`${passed} passed, ${failed} failed`)
      process.exit(failed === 0 && passed > 0 ? 0 : 1)
    },
  }
}

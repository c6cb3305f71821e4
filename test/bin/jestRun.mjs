import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from '../../server/bin/run.mjs'

/** A suite that could not even load has no failed test, and is still a failure. */
const countsOf = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests }) => {
  if (numPendingTests > 0) console.log(`${numPendingTests} skipped`)
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }
}

/** Runs Jest, showing what it says, and returns how many tests passed and failed. */
export async function jestRun(args = [], env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'forud-jest-'))
  const outputFile = join(folder, 'results.json')
  try {
    await runTool(
      'node_modules/jest/bin/jest.js',
      ['--ci', '--colors=false', '--json', `--outputFile=${outputFile}`, ...args],
      {
        loud: true,
        env,
      },
    )
    return countsOf(JSON.parse(readFileSync(outputFile, 'utf8')))
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

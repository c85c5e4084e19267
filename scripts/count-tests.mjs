// Reads what the test runs wrote and prints the one line that CI looks for.
import { readFileSync } from 'node:fs'
import { resultsOf, testRuns } from './test-runs.mjs'

try {
  const runs = testRuns.map(({ name }) => JSON.parse(readFileSync(resultsOf(name), 'utf8')))
  const sum = count => runs.reduce((total, run) => total + (run[count] ?? 0), 0)
  const [passed, failed] = [sum('numPassedTests'), sum('numFailedTests')]
  const skipped = sum('numPendingTests') + sum('numTodoTests')
  const fileFailed = runs.some(run => !run.success)
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exit(passed > 0 && failed === 0 && skipped === 0 && !fileFailed ? 0 : 1)
} catch (fault) {
  console.error(`Hasil tes tidak terbaca: ${fault instanceof Error ? fault.message : fault}`)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exit(1)
}

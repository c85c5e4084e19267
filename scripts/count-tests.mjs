// Reads what the test run wrote and prints the one line that CI looks for.
import { readFileSync } from 'node:fs'

try {
  const r = JSON.parse(readFileSync('.cache/test-results.json', 'utf8'))
  const skipped = r.numPendingTests + (r.numTodoTests ?? 0)
  console.log(`${r.numPassedTests} passed, ${r.numFailedTests} failed, ${skipped} skipped`)
  process.exit(r.numPassedTests > 0 && r.numFailedTests === 0 && skipped === 0 ? 0 : 1)
} catch (fault) {
  console.error(`Hasil tes tidak terbaca: ${fault instanceof Error ? fault.message : fault}`)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exit(1)
}

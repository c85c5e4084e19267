import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { counts, countTable, indicators, indicatorTable } from '../../../src/domain/indicators/index.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/indicators.md'), 'utf8')

/** After a change: `npm run -s saku -- indikator --arti` writes both tables. */
test('the page of the indicators says what is counted, word for word', () => {
  expect(page).toContain(indicatorTable(indicators))
  expect(page).toContain(countTable(counts))
})

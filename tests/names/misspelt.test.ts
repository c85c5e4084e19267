import { expect, test } from 'vitest'
import { buildIndex } from '../../src/domain/search/index.ts'
import { crowd } from './crowd.ts'
import { misspelt } from './misspelt.ts'

const meant = misspelt.map((one, at) => ({ id: `dicari-${at}`, nama: one.meant }))
const others = crowd(2000).map((nama, at) => ({ id: `warga-${at}`, nama }))
const index = buildIndex([...others, ...meant])

test('of 60 misspelt names at least 57 bring the right person among the first five', () => {
  const lost = misspelt.filter(
    ({ typed }, at) => !index.find(typed, 5).some(found => found.id === `dicari-${at}`),
  )
  expect(misspelt).toHaveLength(60)
  expect(misspelt.length - lost.length, JSON.stringify(lost)).toBeGreaterThanOrEqual(57)
})

import { expect, test } from 'vitest'
import { counts } from '../../../src/domain/indicators/index.ts'
import { cardRecaps } from '../../../src/domain/sheets/index.ts'

const named = cardRecaps.flatMap(f => f.blocks.flatMap(b => b.cells.map(([, id]) => id)))

test('the four recaps name counts that exist, each once', () => {
  const known = new Set(counts.map(c => c.id))
  expect(named.filter(id => !known.has(id))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
})

/** What a form does not print: the sums of others, and those of whom something was not found. */
const unprinted = /^r\d-(sasaran|rematri)$|-(lp-ya|lp-tidak|tbc-tidak|heeadsss-tidak|sakit-tidak)$/

test('every count of a recap has its column, except sums and what the paper has no room for', () => {
  const wholes = new Set(counts.filter(c => c.words.endsWith(': diperiksa')).map(c => c.id))
  const left = counts
    .map(c => c.id)
    .filter(id => /^r[1-4]-/.test(id) && !named.includes(id) && !wholes.has(id) && !unprinted.test(id))
  expect(left).toEqual([])
})

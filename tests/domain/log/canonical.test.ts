import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonical, contentHash, hash128 } from '../../../src/domain/log/index.ts'

/** The slow way that says what the text is: JSON of pairs in the order of their keys. */
function slow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(slow).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, v]) => v !== undefined)
  const inOrder = fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${inOrder.map(([k, v]) => `${JSON.stringify(k)}:${slow(v)}`).join(',')}}`
}

const words = fc.string({ unit: 'binary' })

it('E5 the text of any JSON is the same whatever the order of its keys, and reads back as the same', () => {
  const values = fc.jsonValue({ stringUnit: 'binary' })
  fc.assert(
    fc.property(values, value => {
      expect(canonical(value)).toBe(slow(value))
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 500, seed: 2 },
  )
  expect(canonical({ b: 1, a: { 10: 'x', 9: undefined, d: [undefined, null] } })).toBe(
    '{"a":{"10":"x","d":[null,null]},"b":1}',
  )
})

it('E5 quotes, control characters and lone halves of a pair are written as JSON writes them', () => {
  fc.assert(
    fc.property(words, text => {
      expect(canonical({ [text]: text })).toBe(JSON.stringify({ [text]: text }))
    }),
    { numRuns: 500, seed: 3 },
  )
  for (const text of ['"', '\\', '\n', '\u0000', '\u007f', '\ud800', '\udc00x', '😀', 'é'])
    expect(canonical(text)).toBe(JSON.stringify(text))
})

it('hashes are frozen: ids that two phones made alike and what is stored would else be others', () => {
  const words = (text: string): string[] => [...hash128(text)].map(n => n.toString(16).padStart(8, '0'))
  expect([words(''), words('Siti'), words('posyandu Melati 😀')]).toEqual([
    ['96d687d5', '1723655a', '09fc83a2', '46fa19a0'],
    ['c308f671', '9a5d1df1', '0d6d7ed9', '5bb4c1eb'],
    ['a92ee3a3', 'd0c9216b', 'f5789795', 'c9b1f3c0'],
  ])
  expect(contentHash('{"a":1}')).toBe('_gMDfKTBBLX3Vku9JwfHQg')
})

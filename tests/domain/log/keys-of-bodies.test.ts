import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keysOfBodies } from './keys-of-bodies.ts'
import type { Keys } from './keys-of-bodies.ts'

/** Keys that phones in the field have written. A new key needs no line here until it is released. */
const frozen = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/keys-v1.json'), 'utf8'),
) as Keys // our own file

/** Readers may become fewer and answers more; anything else is a new meaning. */
function means(before: string, now: string | undefined): boolean {
  const [type, seenBy, codes = ''] = before.split(' ')
  const [typeNow, seenByNow, codesNow = ''] = (now ?? '').split(' ')
  const known = codesNow.split('|')
  return (
    type === typeNow &&
    (seenBy === seenByNow || seenByNow === 'health') &&
    codes.split('|').every(c => known.includes(c))
  )
}

test.each(Object.entries(frozen))(
  'E4 no key of "%s" was dropped, retyped or lost an answer',
  (kind, keys) => {
    const now = keysOfBodies[kind] ?? {}
    const changed = Object.entries(keys).filter(([key, said]) => !means(said, now[key]))
    expect(changed.map(([key, said]) => `${key}: ${said} -> ${now[key]}`)).toEqual([])
  },
)

test.each([
  ['number posyandu', 'text posyandu'],
  ['number health', 'number posyandu'],
  ['choice posyandu ya|tidak', 'choice posyandu ya'],
  ['number posyandu', undefined],
])('E4 "%s" that becomes "%s" would be noticed', (before, now) => {
  expect(means(before, now)).toBe(false)
})

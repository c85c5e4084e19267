import { expect, it } from 'vitest'
import {
  addToDigest,
  emptyDigest,
  idFromParts,
  removeFromDigest,
  sameDigest,
} from '../../../src/domain/log/index.ts'

const ids = Array.from({ length: 2000 }, (_, i) => idFromParts('digest', String(i)))

it('G1 a digest does not depend on the order of arrival', () => {
  const forward = ids.reduce(addToDigest, emptyDigest)
  expect(sameDigest(ids.toReversed().reduce(addToDigest, emptyDigest), forward)).toBe(true)
})

it('G1 taking ids out leads back to the digest without them', () => {
  const all = ids.reduce(addToDigest, emptyDigest)
  const half = ids.slice(1000).reduce(removeFromDigest, all)
  expect(half).toEqual(ids.slice(0, 1000).reduce(addToDigest, emptyDigest))
})

it('G1 one missing, doubled or exchanged id is seen', () => {
  const all = ids.reduce(addToDigest, emptyDigest)
  expect(sameDigest(ids.slice(1).reduce(addToDigest, emptyDigest), all)).toBe(false)
  expect(sameDigest([...ids, ids[0] ?? ''].reduce(addToDigest, emptyDigest), all)).toBe(false)
  const exchanged = [...ids.slice(1), idFromParts('another')]
  expect(sameDigest(exchanged.reduce(addToDigest, emptyDigest), all)).toBe(false)
})

it('E6 the same parts make the same id and other parts another', () => {
  const made = new Set(ids)
  expect(made.size).toBe(ids.length)
  expect(idFromParts('a', 'bc')).not.toBe(idFromParts('ab', 'c'))
  expect(idFromParts('Melati', '2026-11-10', '1')).toMatch(/^[A-Za-z0-9_-]{22}$/)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entrySchema, isEntry } from '../../../src/domain/log/index.ts'
import { entry, id } from '../../fixtures/entries.ts'

const good = { ...entry('a'), record: id('r'), replaces: { bb: [id('b')] } }
const spoilt = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    0,
    -1,
    1.5,
    9999,
    10000,
    2 ** 53,
    'posyandu',
    'health',
    '2026-11-10',
    '2026-1-1',
    'x'.repeat(41),
  ),
  fc.constantFrom(id('z'), `${id('z')}=`, `${id('z')}\n`, 'a'.repeat(64), 'a'.repeat(65), '-a', 'Kind', ''),
  fc.constantFrom([], {}, null, [id('b')], { bb: id('b') }, { bb: [1] }, { bb: [] }),
)

it('an entry is what its schema says, also when any field of it is spoilt or missing', () => {
  const key = fc.constantFrom(...Object.keys(good))
  fc.assert(
    fc.property(key, fc.option(spoilt, { nil: undefined }), (field, value) => {
      const { [field]: _, ...rest } = good as Record<string, unknown>
      const raw = value === undefined ? rest : { ...rest, [field]: value }
      expect([field, value, isEntry(raw)]).toEqual([field, value, entrySchema.safeParse(raw).success])
    }),
    { numRuns: 3000, seed: 1 },
  )
})

it('what is no object is no entry', () => {
  for (const raw of [undefined, null, 'x', 1, true, [], [good]])
    expect([isEntry(raw), entrySchema.safeParse(raw).success]).toEqual([false, false])
})

it('unknown fields of the envelope are no fault (S5)', () => {
  expect(isEntry({ ...good, baru: { apa: 'saja' } })).toBe(true)
})

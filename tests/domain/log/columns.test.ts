import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack } from '../../../src/domain/log/columns/pack.ts'
import { TooMuch } from '../../../src/domain/log/columns/room.ts'
import { unpack } from '../../../src/domain/log/columns/unpack.ts'
import { idFromParts } from '../../../src/domain/log/index.ts'
import { id } from '../../fixtures/entries.ts'

const room = { chars: 1024 * 1024, depth: 40 }
const there = (value: unknown): unknown => unpack(pack(value), room)
/** Text, not only equality: the order of keys is kept, too. */
const same = (value: unknown): void => {
  expect(JSON.stringify(there(value))).toBe(JSON.stringify(value))
}

const withoutPoison = fc.jsonValue({ maxDepth: 5 }).filter(v => !JSON.stringify(v).includes('__proto__'))
const anId = fc.nat({ max: 30 }).map(n => id(`id ${n}`))
const text = fc.oneof(anId, fc.string(), fc.constantFrom('2026-11-21', '2026-01-02T08:30:00+07:00', '0031'))
const figure = fc.oneof(
  fc.integer(),
  fc.integer().map(n => n / 10),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const cell = fc.oneof(text, figure, fc.boolean(), fc.constant(null), fc.array(text), withoutPoison)
const body = fc.dictionary(fc.constantFrom('bb', 'tb', 'orang', '0', 'kind', 'body', 'constructor'), cell)
const entry = fc
  .record(
    {
      kind: fc.oneof(fc.constantFrom('orang', 'ukur'), cell),
      v: fc.oneof(fc.constantFrom(1, 2), cell),
      id: anId,
    },
    { requiredKeys: [] },
  )
  .chain(e =>
    fc
      .record({ about: anId, record: anId, body, localSeq: fc.nat() }, { requiredKeys: [] })
      .map(m => ({ ...e, ...m })),
  )
const push = fc.record({
  left: fc.nat(),
  saves: fc.array(
    fc.record({
      save: cell,
      entries: fc.array(fc.oneof({ weight: 9, arbitrary: entry }, { weight: 1, arbitrary: cell })),
    }),
  ),
})

describe('T columns say what plain JSON says', () => {
  it('unpack(pack(x)) = x, for any JSON', () => {
    fc.assert(
      fc.property(
        withoutPoison.map(v => JSON.parse(JSON.stringify(v)) as unknown),
        same,
      ),
      { seed: 20261122, numRuns: 400 },
    )
  })

  it('unpack(pack(x)) = x, for pushes that are nearly right', () => {
    fc.assert(
      fc.property(
        push.map(v => JSON.parse(JSON.stringify(v)) as unknown),
        same,
      ),
      { seed: 20261122, numRuns: 400 },
    )
  })

  it.each([
    ['nothing', { saves: [] }],
    ['a list of lists', [[], [[]], [[1], [2.5]]]],
    [
      'keys that look like places',
      [
        { 1: 'a', 0: 'b' },
        { x: 1, 1: 2 },
      ],
    ],
    ['large and odd numbers', [2 ** 53, -(2 ** 60), 1e300, 5e-324, 0.1, 36.65, -3]],
    ['numbers beside text that looks alike', ['1', 1, 'null', null, true, 'true', '']],
    ['texts of digits only', ['0123456789012345', '9876543210987654', '0000000000000001', '1', '22']],
    [
      'ids whose last bits are not zero',
      ['AAAAAAAAAAAAAAAAAAAAAB', 'AAAAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAAAAAAAAg'],
    ],
    ['letters outside the alphabet', [{ 'é\u0000"\\': '🙂\ud800' }]],
  ])('%s', (_, value) => same(value))

  it('leaves out what JSON leaves out', () => {
    expect(there({ a: undefined, b: [undefined, 1] })).toEqual({ b: [null, 1] })
  })

  it('E6 an id that follows from two others does not travel', () => {
    const [day, person] = [id('hari'), id('Siti')]
    const attendance = { about: day, record: idFromParts(day, person), body: { orang: person } }
    expect(pack([attendance]).ids.length).toBe(2 * 16)
    same([attendance, { ...attendance, body: { orang: id('Budi') } }])
  })

  it('each id travels once, whatever the number of entries', () => {
    const entries = Array.from({ length: 50 }, (_, i) => ({
      id: id(`e${i}`),
      about: id('Siti'),
      by: id('kader'),
    }))
    expect(pack(entries).ids.length).toBe(52 * 16)
  })
})

describe('T8 an answer over the ids of its request', () => {
  it('unpack(pack(x, ids), ids) = x, whatever the ids are', () => {
    const known = fc.array(anId, { maxLength: 40 })
    fc.assert(
      fc.property(push, known, (value, ids) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        expect(JSON.stringify(unpack(pack(plain, ids), room, ids))).toBe(JSON.stringify(plain))
      }),
      { seed: 20261122, numRuns: 400 },
    )
  })

  it('no id of the request travels back', () => {
    const entries = Array.from({ length: 50 }, (_, i) => ({ id: id(`e${i}`), seq: i }))
    const known = entries.map(e => e.id)
    expect(pack(entries, known).ids).toHaveLength(0)
    expect(pack([...entries, { id: id('baru'), seq: 9 }], known).ids).toHaveLength(16)
  })

  it('D1 is not read over others, in which it would name what was not meant', () => {
    const packed = pack([id('a'), id('b')], [id('a')])
    for (const other of [[], [id('b')], [id('a'), id('c')]])
      expect(() => unpack(packed, room, other)).toThrow(SyntaxError)
  })
})

const nothing = new Uint8Array()
const broken =
  (column: unknown, ids: Uint8Array = nothing, made = '='): (() => unknown) =>
  () =>
    unpack({ ids, text: JSON.stringify([made, column]) }, room)
const deepIn = (wrap: (inner: unknown) => unknown, times: number): unknown =>
  Array.from({ length: times }).reduce(wrap, 1)

describe('T7 what somebody else wrote', () => {
  it.each([
    ['no column', []],
    ['an unknown column', ['?', '=A']],
    ['a list where a value stands', [',', [[1]]]],
    ['an object where a column stands', { a: 1 }],
    ['too few numbers', ['[', '=C', ['#', 0, '=A']]],
    ['too many numbers', ['#', 0, '=AA']],
    ['a number without end', ['#', 0, '=g']],
    ['a number beyond all', ['#', 0, `=${'_'.repeat(40)}A`]],
    ['letters of no alphabet', ['#', 0, '=é']],
    ['no way to read numbers', ['#', 0, 'A']],
    ['hundredths', ['#', 2, '=A']],
    ['a length below zero', ['[', '~B', 1]],
    ['a place out of range', ['*', 1, '=B', 1]],
    ['a place below zero', ['*', 1, '~B', 1]],
    ['more different ones than values', ['*', 2, '=A', 1]],
    ['fewer than none', ['*', -1, '=A', 1]],
    ['a group that is not there', ['/', '=B', [1]]],
    ['an id that is not there', ['@', '=A']],
    ['a made id that is not there', ['@', '=B']],
    ['keys and columns that differ in number', ['{', ['a'], []]],
    ['a key twice', ['{', ['a', 'a'], [1, 2]]],
    ['a prototype', ['{', ['__proto__'], [1]]],
    ['a shape out of range', ['{', ['a'], [1], ['=A'], '=B']],
    ['a key twice in a shape', ['{', ['a'], [1], ['=AA'], '=A']],
    ['a key out of range in a shape', ['{', ['a'], [1], ['=B'], '=A']],
    ['digits that do not fit', ['0', '00', ['=kD']]],
    ['runs without numbers', ['0', '0-0', ['=A']]],
    ['columns without end', deepIn(inner => ['*', 1, '=A', inner], 500)],
    ['lists in lists', deepIn(inner => ['[', '=B', inner], 60)],
  ])('%s is refused', (_, column) => expect(broken(column)).toThrow(SyntaxError))

  it('ids that nothing names, half an id, and made ones of nothing are refused', () => {
    expect(broken(1, new Uint8Array(16))).toThrow(SyntaxError)
    expect(broken(1, new Uint8Array(15))).toThrow(SyntaxError)
    expect(broken(['@', '=B'], nothing, '=AA')).toThrow(SyntaxError)
    expect(broken(1, nothing, `=${'A'.repeat(10_000)}`)).toThrow(SyntaxError)
  })

  it.each([
    ['a list of a thousand million', ['[', '=gggggB', 1]],
    ['a long text a hundred times', ['[', '=kD', ['*', 1, `=${'A'.repeat(100)}`, 'x'.repeat(20_000)]]],
    ['a text in a pattern', ['[', '=kD', ['0', `0${'x'.repeat(20_000)}`, [`=${'A'.repeat(100)}`]]]],
    ['objects of long keys', ['[', '=gH', ['{', ['x'.repeat(10_000)], [1]]]],
    [
      'a dictionary of dictionaries',
      deepIn(inner => ['[', '=gB', ['*', 1, `=${'A'.repeat(32)}`, inner]], 12),
    ],
  ])('a bomb: %s costs no more than the room there is', (_, column) =>
    expect(broken(column)).toThrow(TooMuch),
  )

  it('any letter changed is another message or a refusal, never anything else', () => {
    const { ids, text } = pack({
      saves: [
        {
          save: id('s'),
          entries: [1, 2, 3, 4].map(n => ({
            id: id(`e${n}`),
            localSeq: n,
            body: { bb: n / 10, hari: `2026-01-0${n}`, d: ['a'] },
          })),
        },
      ],
    })
    const letters = [...'=~+AZaz09-_"[]{},\\']
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom(...letters), (at, letter) => {
        try {
          unpack({ ids, text: text.slice(0, at) + letter + text.slice(at + 1) }, room)
        } catch (error) {
          expect(error instanceof SyntaxError || error instanceof TooMuch).toBe(true)
        }
      }),
      { seed: 20261122, numRuns: 3000 },
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  contributionsOf,
  counts,
  countsAsTree,
  policyAt,
  unpacked,
} from '../../../src/domain/indicators/index.ts'
import type { World } from '../../../src/domain/indicators/index.ts'
import type { Body, Item } from '../../../src/domain/log/index.ts'
import { create, kehamilan, registerPerson } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { pernahSkrining } from '../../../src/domain/records/pernah-skrining.ts'
import { id, pen, world } from '../records/world.ts'
import { melati, reference } from '../tasks/people.ts'

/** Half a year of one woman, told at random: whom a kader and a midwife examine, what stays between them, where she lives. */
const day = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 28 }))
  .map(([m, d]) => `2026-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
const yesNo = fc.boolean()
const card = (kind: string, answers: fc.Arbitrary<Body>) =>
  fc.record({ kind: fc.constant(kind), on: day, body: answers })

const visit = fc.oneof(
  card(
    'periksa-dewasa',
    fc.record({
      bb: fc.integer({ min: 40, max: 90 }),
      tb: fc.constant(155),
      sistolik: fc.integer({ min: 100, max: 170 }),
      diastolik: fc.constant(80),
      batuk: yesNo,
      kontak: yesNo,
    }),
  ),
  card(
    'periksa-ibu-hamil',
    fc.record({ lila: fc.integer({ min: 20, max: 28 }), minumTtd: yesNo, kelasIbu: yesNo }),
  ),
  card('periksa-srq-20', fc.record({ srq17: yesNo, srq1: yesNo })),
  card('periksa-puma', fc.record({ merokok: yesNo })),
)
const life = fc.record({
  visits: fc.array(visit, { maxLength: 6 }),
  pregnant: fc.option(day, { nil: undefined }),
  leaves: fc.option(day, { nil: undefined }),
  elsewhere: fc.option(
    fc.record({ penyakit: fc.constantFrom('dm', 'kanker_serviks', 'tbc'), tanggal: day }),
    {
      nil: undefined,
    },
  ),
  confidential: fc.option(fc.constantFrom('diobati', 'selesai'), { nil: undefined }),
})

function told(history: typeof life extends fc.Arbitrary<infer T> ? T : never): readonly Item[] {
  const w = world()
  const who = id('Wati')
  const born = { nama: 'Wati', jk: 'P', tanggal_lahir: '1994-03-02', nik_status: 'belum' } as const
  const rest = { posyandu: melati, status: 'aktif', sasaran: 'sasaran' } as const
  const { tbc } = { tbc: history.confidential }
  w.accept(
    registerPerson(pen('2026-01-02'), { ...born, ...rest, ...(tbc ? { tbc } : {}) } as never, who),
    'bidan',
  )
  if (history.pregnant)
    w.accept(
      create(pen(history.pregnant), kehamilan, who, {
        hamil_ke: 1,
        tercatat: history.pregnant,
        hiv: 'negatif',
      } as never),
    )
  for (const { kind, on, body } of history.visits) {
    const health = kind === 'periksa-srq-20'
    const made = create(pen(on), { kind, v: 1, fields: {} }, who, { lokasi: 'posyandu', ...body })
    w.accept(made.map(d => ({ ...d, seenBy: health ? ('health' as const) : d.seenBy })))
  }
  if (history.elsewhere)
    w.accept(create(pen(history.elsewhere.tanggal), pernahSkrining, who, history.elsewhere as never))
  if (history.leaves)
    w.accept(
      create(
        pen(history.leaves),
        { kind: 'orang', v: 1, fields: {} },
        who,
        { status: 'pindah_keluar', tanggal_status: history.leaves },
        who,
      ),
    )
  return w.items
}

const place: World = { kinds, reference, policyAt: policyAt([], []) }
const span = { from: '2026-01', until: '2026-06' }

/** By month and place, the counts of each class that hold. */
function figures(items: readonly Item[]) {
  const months = contributionsOf({ id: id('Wati'), items }, countsAsTree, span, place)
  const of = (seenBy: string) =>
    months.map(c => [
      c.month,
      c.posyandu,
      unpacked(c.counts).flatMap(at => (counts[at]?.seenBy === seenBy ? [counts[at].id] : [])),
    ])
  return { open: of('posyandu'), confidential: of('health').flatMap(row => row[2]) }
}

test('what a kader may see comes out the same from her phone and from the server, over 500 random lives', () => {
  let confidential = 0
  fc.assert(
    fc.property(life, fc.infiniteStream(fc.nat(1000)), (history, order) => {
      const server = told(history)
      const hers = server
        .filter(i => i.entry.seenBy === 'posyandu')
        .map(item => ({ item, at: order.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(x => x.item)
      const [there, here] = [figures(server), figures(hers)]
      expect(here.open).toEqual(there.open)
      expect(here.confidential).toEqual([])
      if (there.confidential.length > 0) confidential += 1
    }),
    { numRuns: 500, seed: 20261122 },
  )
  expect(confidential).toBeGreaterThan(100)
}, 300_000)

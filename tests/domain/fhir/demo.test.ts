import { expect, test } from 'vitest'
import { demoLog } from '../../../bench/demo/index.ts'
import { reference } from '../../../bench/demo/reference.ts'
import { draftOf, visitsOf, worldKinds, worldOf } from '../../../src/domain/fhir/index.ts'
import type { Draft } from '../../../src/domain/fhir/index.ts'
import { fold } from '../../../src/domain/log/index.ts'
import type { Item } from '../../../src/domain/log/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { wrongWith } from './validators.ts'

const { saves } = demoLog({ today: '2026-11-22', seed: 'fhir', people: 200, posyandu: 2, months: 10 })
const log: Item[] = saves.flatMap(s => s.entries).map((entry, i) => ({ entry, seq: i + 1, month: 202611 }))

function draftsOf(items: readonly Item[]): Draft[] {
  const world = worldOf(
    items.filter(i => worldKinds.has(i.entry.kind)),
    { reference, kinds, now: '2026-11-23T00:00:00Z' },
  )
  const people = Map.groupBy(
    items.filter(i => !worldKinds.has(i.entry.kind)),
    i => i.entry.about,
  )
  return [...people].flatMap(([id, own]) => {
    const view = fold(own, kinds)
    return visitsOf(view, world, { from: '2025-01-01', to: '2026-12-31' }).map(v =>
      draftOf(world, { view, id }, v),
    )
  })
}
const drafts = draftsOf(log)
const bundles = drafts.flatMap(d => d.bundle ?? [])

test('every bundle of ten months of an invented puskesmas is valid for a general validator and for our own rules', () => {
  expect(bundles.length).toBeGreaterThan(300)
  const wrong = bundles.flatMap(wrongWith)
  expect([...new Set(wrong)]).toEqual([])
})

test('a second export gives the same bytes, in whatever order the log is read', () => {
  const again = draftsOf(log.toReversed()).flatMap(d => d.bundle ?? [])
  const text = (list: readonly object[]): string[] => list.map(b => JSON.stringify(b)).toSorted()
  expect(text(again)).toEqual(text(bundles))
})

test('no two resources of an export have the same id, but for the pregnancy that visits share', () => {
  const urls = bundles.flatMap(b =>
    b.entry.flatMap(e => (e.resource.resourceType === 'EpisodeOfCare' ? [] : [e.fullUrl])),
  )
  expect(new Set(urls).size).toBe(urls.length)
})

test('a visit that is not sent says why, and only for the reasons that there are', () => {
  const reasons = new Set(drafts.flatMap(d => (d.bundle ? [] : [d.why])))
  // A newborn who only got vitamin K: its code is withheld.
  expect([...reasons]).toEqual([
    expect.stringMatching('tidak punya nakes penanggung jawab'),
    'Tidak ada isian yang bisa dikirim.',
  ])
})

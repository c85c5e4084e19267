import { expect, test } from 'vitest'
import type { SumRow } from '../../sync-server/projections/figure-store.ts'
import { sumsOf } from '../../sync-server/projections/sums-of.ts'
import { areasBelow } from '../../sync-server/tree.ts'
import { figurePersons } from '../../sync-server/routes/figure-persons.ts'
import { figuresWorld, id, mawar, melati } from './figures-world.ts'

/** A family of three, of whom nobody was visited yet, and somebody whose family nobody wrote down. */
async function household(slices = { changes: 200, subjects: 200, persons: 64 }) {
  const w = await figuresWorld(slices)
  await w.family('Rumah')
  for (const word of ['Siti', 'Ani', 'Wati']) {
    await w.person(word, '2026-01-10')
    await w.renamed(word, '2026-01-10', { rumah: id('Rumah') })
  }
  await w.person('Sendiri', '2026-01-10')
  /** Families, those visited, and persons without one, after the log was followed; as a count from scratch has them. */
  const told = async (month: string, posyandu = melati): Promise<number[]> => {
    await w.follow()
    expect(await w.kept()).toEqual(await w.scratch())
    const of = (count: string) => w.figure(count, month, posyandu)
    return [await of('kk-sasaran'), await of('kk-dikunjungi'), await of('kk-belum')]
  }
  return { ...w, told }
}

test('J1 a family is one, however many of it live there and were visited; without a family nobody is one', async () => {
  const w = await household()
  expect(await w.told('2026-03')).toEqual([1, 0, 1])
  for (const word of ['Siti', 'Ani', 'Sendiri']) await w.visited(word, '2026-03-05')
  expect(await w.told('2026-03')).toEqual([1, 1, 1])
  expect(await w.told('2026-04')).toEqual([1, 0, 1])
})

test('J1 a visit that was none leaves the family to those who were visited', async () => {
  const w = await household()
  for (const word of ['Siti', 'Ani']) await w.visited(word, '2026-03-05')
  expect(await w.told('2026-03')).toEqual([1, 1, 1])
  await w.unvisited('Siti')
  expect(await w.told('2026-03')).toEqual([1, 1, 1])
  await w.unvisited('Ani')
  expect(await w.told('2026-03')).toEqual([1, 0, 1])
})

test('J1 a family is at each posyandu at which one of it lives; the months before a move stay', async () => {
  const w = await household()
  for (const word of ['Siti', 'Ani']) {
    await w.moved(word, '2026-06-05', mawar)
    expect([await w.told('2026-07'), await w.told('2026-07', mawar)]).toEqual([
      [1, 0, 1],
      [1, 0, 0],
    ])
  }
  await w.moved('Wati', '2026-06-05', mawar)
  expect([await w.told('2026-07'), await w.told('2026-07', mawar)]).toEqual([
    [0, 0, 1],
    [1, 0, 0],
  ])
  expect(await w.told('2026-05')).toEqual([1, 0, 1])
})

test('J1 a family stays while anybody of it lives; who died is counted until then', async () => {
  const w = await household()
  await w.visited('Siti', '2026-03-02')
  for (const word of ['Siti', 'Ani']) {
    await w.renamed(word, '2026-03-20', { status: 'meninggal', tanggal_status: '2026-03-20' })
    expect([await w.told('2026-03'), await w.told('2026-04')]).toEqual([
      [1, 1, 1],
      [1, 0, 1],
    ])
  }
  await w.renamed('Wati', '2026-05-20', { status: 'meninggal', tanggal_status: '2026-05-20' })
  expect([await w.told('2026-05'), await w.told('2026-06')]).toEqual([
    [1, 0, 1],
    [0, 0, 1],
  ])
})

test('J1 whose family is written down later lived with it before; who is given another one does so from that day on', async () => {
  const w = await household()
  await w.family('Rumah lain')
  await w.renamed('Sendiri', '2026-05-10', { rumah: id('Rumah lain') })
  expect([await w.told('2026-04'), await w.told('2026-06')]).toEqual([
    [2, 0, 0],
    [2, 0, 0],
  ])
  await w.renamed('Sendiri', '2026-08-10', { rumah: id('Rumah') })
  expect([await w.told('2026-07'), await w.told('2026-09')]).toEqual([
    [2, 0, 0],
    [1, 0, 0],
  ])
})

test('J1 the data of the house itself change no number, and who is forgotten leaves the family to the others', async () => {
  const w = await household()
  await w.visited('Siti', '2026-03-05')
  await w.follow()
  const before = await w.kept()
  await w.familyEdited('Rumah', { kepala: 'Bu Tini', posyandu: mawar })
  expect(await w.told('2026-03')).toEqual([1, 1, 1])
  expect(await w.kept()).toEqual(before)
  await w.forgotten('Siti')
  expect(await w.told('2026-03')).toEqual([1, 0, 1])
  for (const word of ['Ani', 'Wati']) await w.forgotten(word)
  expect(await w.told('2026-03')).toEqual([0, 0, 1])
})

test.each([1, 200])(
  'J1 two who are the same person bring one family, and two again when they are parted, by %i',
  async changes => {
    const w = await household({ changes, subjects: 2, persons: 1 })
    await w.renamed('Wati', '2026-01-10', { rumah: id('Rumah lain') })
    await w.visited('Wati', '2026-03-05')
    const [before] = [await w.told('2026-03')]
    await w.merged('Ani', 'Wati')
    await w.told('2026-03')
    await w.merged('Siti', 'Wati')
    const [families, visited] = await w.told('2026-03')
    expect([families, visited]).toEqual([1, 1])
    await w.parted('Ani', 'Wati')
    await w.told('2026-03')
    await w.parted('Siti', 'Wati')
    await w.told('2026-03')
    expect(before).toEqual([2, 1, 1])
  },
)

test('J1 what is kept of families is what the rows of their members say, as `saku verify` adds them up', async () => {
  const w = await household()
  await w.visited('Ani', '2026-03-05')
  await w.follow()
  const { figures } = w.ctx.store
  const rows = (sums: readonly SumRow[]) =>
    sums.map(r => `${r.month} ${r.posyandu} ${r.sums.join()}`.replace(/(,0)+$/, '')).toSorted()
  expect(rows(sumsOf(await figures.everyPerson('', 100)))).toEqual(rows(await figures.everySum()))
})

test('J5 behind a number of families stand the families that are in reach today, each once', async () => {
  const w = await household()
  await w.family('Rumah lain', mawar)
  await w.renamed('Sendiri', '2026-01-10', { rumah: id('Rumah lain') })
  await w.follow()
  const areas = areasBelow([melati], await w.ctx.store.read.areas())
  const caller = { account: id('kader'), role: 'kader' as const, replica: id('HP'), areas, everAreas: areas }
  const asked = { count: 'kk-sasaran', posyandu: melati, month: '2026-03' }
  const { body } = await figurePersons.handle(w.ctx, asked, { caller, session: '' })
  expect(body).toMatchObject({ persons: [id('Rumah')], elsewhere: 1 })
})

import { beforeEach, expect, test } from 'vitest'
import { fold, recordById } from '../../src/domain/log/index.ts'
import { cardOf, death, openRecord, registerHousehold, samaOrang } from '../../src/domain/records/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { announce, moveFamily, takeBack, wasMovedBy } from '../../src/domain/regroup/index.ts'
import type { Plan } from '../../src/domain/regroup/index.ts'
import { figuresWorld, id, mawar, melati, penOn } from './figures-world.ts'

type World = Awaited<ReturnType<typeof figuresWorld>>
const plan: Plan = { jenis: 'gabung', dari: melati, ke: mawar, tanggal: '2026-04-01', lingkungan: [] }
const record = id('penataan')
let w: World

beforeEach(async () => {
  w = await figuresWorld()
  for (const word of ['Siti', 'Ani']) await w.person(word, '2026-02-01')
  for (const [word, day, bb] of [
    ['Siti', '2026-03-10', 9],
    ['Ani', '2026-03-10', 8],
    ['Siti', '2026-04-12', 9.4],
  ] as const)
    await w.weighed(word, day, bb)
})

const items = (...words: string[]) =>
  Promise.all(words.map(word => w.ctx.store.read.about(id(word)))).then(all => all.flat())
const viewOf = async (...words: string[]) => fold(await items(...words), kinds)
const pen = penOn('2026-05-20')
const regroup = async (...words: string[]) => {
  await w.say(...announce(pen, plan, record))
  for (const word of words) await w.say(...moveFamily(pen, [await viewOf(word)], plan, record))
}
const feedOf = async (word: string) => (await w.ctx.store.read.subject(id(word)))?.feed
const both = async (count: string, month: string) =>
  Promise.all([melati, mawar].map(place => w.figure(count, month, place)))

test('P14 of a posyandu that is merged everybody goes with the whole history, and the months before stay where they were lived', async () => {
  await w.follow()
  expect(await both('skdn-s', '2026-03')).toEqual([2, 0])
  await regroup('Siti', 'Ani')
  await w.follow()
  expect(await both('skdn-s', '2026-03')).toEqual([2, 0])
  expect(await both('skdn-d', '2026-03')).toEqual([2, 0])
  expect(await both('skdn-s', '2026-04')).toEqual([0, 2])
  expect(await both('skdn-d', '2026-04')).toEqual([0, 1])
  expect(await w.kept()).toEqual(await w.scratch())
  expect([await feedOf('Siti'), await feedOf('Ani')]).toEqual([mawar, mawar])
})

test('P14 taken back, it is as if nothing had been; whoever moved on since stays where she is', async () => {
  await w.follow()
  const before = await w.scratch()
  await regroup('Siti', 'Ani')
  const back = { dari: mawar, ke: melati, tanggal: plan.tanggal }
  for (const word of ['Siti', 'Ani']) {
    const view = await viewOf(word)
    expect(wasMovedBy(view, record)).toBe(true)
    await w.say(...moveFamily(pen, [view], back))
    expect(wasMovedBy(await viewOf(word), record)).toBe(false)
  }
  await w.follow()
  expect(await w.scratch()).toEqual(before)
  expect(await w.kept()).toEqual(before)
  const area = fold(await w.ctx.store.read.about(melati), kinds)
  expect(cardOf(area, melati)?.penataan).toMatchObject([
    { jenis: 'gabung', ke: mawar, tanggal: '2026-04-01' },
  ])
  const held = recordById(area, 'penataan', record)
  if (held) await w.say(...takeBack(pen, held))
  expect(cardOf(fold(await w.ctx.store.read.about(melati), kinds), melati)?.penataan).toBeUndefined()
})

test('P14 whoever died, left or came later keeps that, and a second run moves nobody twice', async () => {
  const ani = await opened('Ani')
  await w.say(...death(penOn('2026-03-20'), ani, { tanggal: '2026-03-20', tempat: 'rumah' }))
  await w.moved('Siti', '2026-02-15', mawar)
  await w.moved('Siti', '2026-05-02', melati)
  await regroup('Siti', 'Ani')
  expect(cardOf(await viewOf('Ani'), id('Ani'))).toMatchObject({ status: 'meninggal', posyandu: mawar })
  await w.follow()
  // She came back on 2 May, and was at Mawar in April already.
  expect(await both('skdn-s', '2026-04')).toEqual([0, 1])
  expect(moveFamily(pen, [await viewOf('Siti', 'Ani')], plan, record)).toEqual([])
})

test('M4 two records that are one person move as both, and a house with them', async () => {
  await w.merged('Siti', 'Ani')
  const all = await items('Siti', 'Ani')
  const members = new Set([id('Siti'), id('Ani')])
  const group = { id: [...members].toSorted()[0] ?? '', members }
  const view = fold(all, kinds, group)
  expect(view.records.some(r => r.kind === samaOrang.kind)).toBe(true)
  await w.say(...registerHousehold(penOn('2026-02-01'), { posyandu: melati, kepala: 'Budi' }, id('rumah')))
  await w.say(...moveFamily(pen, [await viewOf('rumah'), view], plan, record))
  expect(await Promise.all(['Siti', 'Ani', 'rumah'].map(feedOf))).toEqual([mawar, mawar, mawar])
})

async function opened(word: string) {
  const found = recordById(await viewOf(word), 'orang', id(word))
  if (!found) throw new Error(`no ${word}`)
  return openRecord(found)
}

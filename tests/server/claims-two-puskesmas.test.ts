import { afterEach, beforeEach, expect, it } from 'vitest'
import { create } from '../../src/domain/records/index.ts'
import { claimsWorld, id } from './claims-world.ts'

type World = Awaited<ReturnType<typeof claimsWorld>>
let w: World

const oldPlace = ['kader Melati', 'bidan Sukamaju', 'Cempaka'] as const
const newPlace = ['kader Anggrek', 'bidan Wanasari', 'Kenanga'] as const
const others = ['bidan Karangsari', 'bidan Tegalsari'] as const

/** From Melati (puskesmas Cempaka) to Anggrek (puskesmas Kenanga): neither reads the other, and a yes carries her over. */
beforeEach(async () => {
  w = await claimsWorld()
  await w.registers('kader Melati', 'Siti', { alamat: 'Jalan Lama 1' })
  await w.weighs('kader Melati', 'Siti', 51)
  const { does, pen, sync } = w.hand('bidan Sukamaju')
  await sync()
  const kind = { kind: 'tindak-lanjut-kesehatan', v: 1, fields: {} }
  const secret = create(pen, kind, id('Siti'), { keterangan: 'rahasia lama' })
  await does(secret.map(d => ({ ...d, seenBy: 'health' })))
  await w.registers('kader Anggrek', 'Siti baru', { alamat: 'Jalan Baru 2' })
})
afterEach(() => w.close())

/** What stands on the phone, and all that the server would serve it from the beginning (own entries as ids only, P6). */
const seenBy = async (name: string) => {
  const { pocket, sync, served } = w.hand(name)
  await sync()
  const views = await Promise.all(['Siti', 'Siti baru'].map(async who => (await pocket.open(id(who))).view))
  const shown = views.flatMap(v => v.records.flatMap(r => r.items.map(i => i.entry)))
  const entries = [...new Map([...shown, ...(await served()).entries].map(e => [e.id, e])).values()]
  const about = (person: string) => entries.some(e => e.about === id(person))
  const weights = entries.flatMap(e => e.body['bb'] ?? [])
  const secret = entries.some(e => e.body['keterangan'] === 'rahasia lama')
  return { name, old: about('Siti'), registered: about('Siti baru'), weights, secret }
}
const sees = async (names: readonly string[]) => {
  const all = []
  for (const name of names) all.push(await seenBy(name))
  return all
}
const text = async (name: string) => (await w.hand(name).served()).text
const holds = (old: boolean, registered: boolean, weights: number[]) => (name: string) => ({
  name,
  old,
  registered,
  weights,
  secret: old && !name.startsWith('kader'),
})

it('K2 P5 before the answer each place has only its own, and the question tells no more than it must', async () => {
  await w.asks('bidan Wanasari', 'Siti baru')
  expect(await sees(oldPlace)).toEqual(oldPlace.map(holds(true, false, [51])))
  expect(await sees(newPlace)).toEqual(newPlace.map(holds(false, true, [])))
  expect(await sees(others)).toEqual(others.map(holds(false, false, [])))
  const asked = await text('bidan Sukamaju')
  expect(asked).toContain('Anggrek, Wanasari, Kenanga')
  expect(asked).not.toContain('Jalan Baru 2')
  for (const name of ['kader Melati', ...newPlace, ...others])
    expect(await text(name)).not.toContain('minta-pindah')
})

it('K5 P3 after the yes her new place has everything, and her old one nothing of what is written from then on', async () => {
  await w.asks('bidan Wanasari', 'Siti baru')
  await w.requests('bidan Sukamaju', 'Siti')
  await w.answers('bidan Sukamaju', 'Siti', 'ya')
  await w.syncAll()
  await w.weighs('kader Anggrek', 'Siti', 53)
  await w.syncAll()
  expect(await sees(newPlace)).toEqual(newPlace.map(holds(true, true, [51, 53])))
  expect(await sees(oldPlace)).toEqual(oldPlace.map(holds(false, false, [])))
  expect(await sees(others)).toEqual(others.map(holds(false, false, [])))
  for (const name of oldPlace) {
    expect(w.card(name, 'Siti')).toBeUndefined()
    expect(await text(name)).not.toContain('Jalan Baru 2')
  }
  expect(w.card('kader Anggrek', 'Siti')?.ukur?.bb?.value).toBe(53)
})

it('K5 W5 what her old place wrote before it heard of the move comes to her new one, and is read there alone', async () => {
  await w.asks('bidan Wanasari', 'Siti baru')
  await w.requests('bidan Sukamaju', 'Siti')
  const { pocket, pen, sync } = w.hand('kader Melati')
  await sync()
  const weighing = { kind: 'periksa-dewasa-lansia', v: 1, fields: {} }
  await pocket.save(create(pen, weighing, id('Siti'), { lokasi: 'posyandu', bb: 52 }))
  await w.answers('bidan Sukamaju', 'Siti', 'ya')
  await w.syncAll()
  expect(await w.states('kader Melati')).toEqual([])
  expect(await sees(newPlace)).toEqual(newPlace.map(holds(true, true, [51, 52])))
  expect(await sees(oldPlace.slice(1))).toEqual(oldPlace.slice(1).map(holds(false, false, [])))
})

it('K2 after a no each place has what it had, and goes on alone', async () => {
  await w.asks('bidan Wanasari', 'Siti baru')
  await w.requests('bidan Sukamaju', 'Siti')
  await w.answers('bidan Sukamaju', 'Siti', 'tidak')
  await w.weighs('kader Anggrek', 'Siti baru', 53)
  await w.weighs('kader Melati', 'Siti', 52)
  await w.syncAll()
  expect(await sees(oldPlace)).toEqual(oldPlace.map(holds(true, false, [51, 52])))
  expect(await sees(newPlace)).toEqual(newPlace.map(holds(false, true, [53])))
})

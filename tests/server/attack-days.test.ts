import { describe, expect, it } from 'vitest'
import type { Entry, PullAnswer, PushAnswer } from '../../src/domain/log/index.ts'
import { dayId, reportId } from '../../src/domain/records/index.ts'
import { id } from '../fixtures/entries.ts'
import { areaIds, enrol, newDevice, openBench, post, setUp } from './auth-world.ts'
import type { Bench, Device } from './auth-world.ts'

/** With the kinds of the product: ids that anybody can work out, and places that are no posyandu. */

type Who = { readonly id: string; readonly device: Device }

async function bench() {
  const b = await openBench()
  const admin = await newDevice()
  await setUp(b, admin)
  const areas = await areaIds(b, admin)
  const place = (name: string): string => areas[name] ?? ''
  const kader = (name: string): Promise<Who> =>
    enrol(b, admin, { role: 'kader', name: `Kader ${name}`, areas: [place(name)] })
  return { b, admin, place, melati: await kader('Melati'), mawar: await kader('Mawar') }
}

let numbers = 0
const entryOf = (who: Who, word: string, part: Partial<Entry>): Entry => ({
  id: id(`serangan ${word}`),
  save: id(`simpan ${word}`),
  kind: 'orang',
  v: 1,
  about: id('Siti'),
  seenBy: 'posyandu',
  happenedOn: '2026-12-10',
  deviceTime: '2026-12-10T08:00:00+07:00',
  by: who.id,
  replica: who.device.replica,
  localSeq: (numbers += 1),
  posyandu: '',
  body: {},
  ...part,
})

async function push(b: Bench, who: Who, ...entries: Entry[]): Promise<string> {
  const saves = [{ save: entries[0]?.save ?? '', entries }]
  const { body } = await post(b, '/api/push', { saves }, who.device)
  const [verdict] = (body as PushAnswer).verdicts
  return verdict?.verdict === 'rejected' ? verdict.reason : (verdict?.verdict ?? '')
}

async function pulled(b: Bench, who: Who): Promise<string[]> {
  const { body } = await post(b, '/api/pull', {}, who.device)
  return (body as PullAnswer).items.flatMap(i => ('entry' in i ? [i.entry.id] : 'own' in i ? [i.own] : []))
}

const day = (who: Who, word: string, posyandu: string, about: string, part: Partial<Entry> = {}): Entry =>
  entryOf(who, word, {
    kind: 'hari-buka',
    about,
    record: about,
    posyandu,
    body: { tanggal: '2026-12-10', nomor: 1, kelompok: [] },
    ...part,
  })

describe('E6 a day belongs to the posyandu that its id names', () => {
  it('a neighbour does not open it first in her own feed', async () => {
    const { b, place, melati, mawar } = await bench()
    const theirs = dayId(place('Mawar'), '2026-12-10')
    expect(await push(b, melati, day(melati, 'curi', place('Melati'), theirs))).toBe('right')
    expect(await push(b, mawar, day(mawar, 'asli', place('Mawar'), theirs))).toBe('accepted')
  })

  it('who used the id for something else holds nothing back: it comes home with its first true entry', async () => {
    const { b, place, melati, mawar } = await bench()
    const theirs = dayId(place('Mawar'), '2026-12-10')
    const squat = { kind: 'entah-apa', body: { posyandu: place('Melati') } }
    expect(await push(b, melati, day(melati, 'duduki', place('Melati'), theirs, squat))).toBe('accepted')
    const came = entryOf(mawar, 'hadir', {
      kind: 'kehadiran',
      save: id('simpan asli'),
      about: theirs,
      posyandu: place('Mawar'),
      body: { orang: id('Siti') },
    })
    expect(await push(b, mawar, day(mawar, 'asli', place('Mawar'), theirs), came)).toBe('accepted')
    expect(await pulled(b, mawar)).toContain(id('serangan hadir'))
    expect(await pulled(b, melati)).not.toContain(id('serangan hadir'))
  })
})

describe('J7 what a posyandu sent of a month', () => {
  it('is read by its own cadres and by no neighbour of the desa, and no neighbour writes it', async () => {
    const { b, place, melati, mawar } = await bench()
    const about = reportId(place('Melati'), '2026-11', 'laporan-posyandu')
    const body = { formulir: 'laporan-posyandu', bulan: '2026-11' }
    const month = (who: Who, word: string, posyandu: string): Entry =>
      entryOf(who, word, { kind: 'laporan-bulan', about, record: about, posyandu, body })
    const sent = entryOf(melati, 'angka', {
      kind: 'laporan',
      save: id('simpan laporan'),
      about,
      posyandu: place('Melati'),
      body: { dikirim: '2026-12-05', angka: { 'skdn-s': 40 } },
    })
    expect(await push(b, mawar, month(mawar, 'palsu', place('Mawar')))).toBe('right')
    expect(await push(b, melati, month(melati, 'laporan', place('Melati')), sent)).toBe('accepted')
    expect(await pulled(b, melati)).toContain(id('serangan angka'))
    expect(await pulled(b, mawar)).not.toContain(id('serangan angka'))
  })
})

describe('W8 a home is a posyandu', () => {
  const person = (who: Who, word: string, at: string, home: string): Entry =>
    entryOf(who, word, { about: id(word), record: id(word), posyandu: at, body: { posyandu: home } })

  it('nobody is shown to the cadres of a whole desa by a home above her posyandu', async () => {
    const { b, place, melati } = await bench()
    expect(await push(b, melati, person(melati, 'satu desa', place('Melati'), place('Sukamaju')))).toBe(
      'right',
    )
    expect(await push(b, melati, person(melati, 'biasa', place('Melati'), place('Melati')))).toBe('accepted')
    expect(await push(b, melati, person(melati, 'tetangga', place('Melati'), place('Anggrek')))).toBe(
      'accepted',
    )
  })
})

describe('E7 a subject stays what it was founded as', () => {
  it('a household does not become a person, nor a person a household, whoever writes it', async () => {
    const { b, place, melati } = await bench()
    const home = { posyandu: place('Melati') }
    const founding = (word: string, kind: string, about: string) =>
      entryOf(melati, word, {
        kind,
        about: id(about),
        record: id(about),
        posyandu: home.posyandu,
        body: home,
      })
    expect(await push(b, melati, founding('lahir', 'orang', 'Siti'))).toBe('accepted')
    expect(await push(b, melati, founding('jadi rumah', 'rumah-tangga', 'Siti'))).toBe('right')
    expect(await push(b, melati, founding('rumah', 'rumah-tangga', 'Rumah 1'))).toBe('accepted')
    expect(await push(b, melati, founding('jadi orang', 'orang', 'Rumah 1'))).toBe('right')
  })
})

describe('W2 what kader do not write', () => {
  it('areas, policy, staff, links, imports and forgets are refused from a kader', async () => {
    const { b, place, melati } = await bench()
    for (const kind of [
      'wilayah',
      'kebijakan',
      'petugas',
      'sama-orang',
      'impor',
      'lupakan',
      'jawaban-rujukan',
    ])
      expect([
        kind,
        await push(b, melati, entryOf(melati, kind, { kind, posyandu: place('Melati') })),
      ]).toEqual([kind, 'right'])
  })
})

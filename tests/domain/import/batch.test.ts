import { describe, expect, it, test } from 'vitest'
import {
  compareGrowth,
  findHeader,
  heldWeighings,
  importPlan,
  isAdded,
  previewRows,
  toBeOpened,
  undoPlan,
  withoutHeld,
} from '../../../src/domain/import/index.ts'
import type { Imported, PreviewRow } from '../../../src/domain/import/index.ts'
import { fold, idFromParts, recordsOf } from '../../../src/domain/log/index.ts'
import type { Item, View } from '../../../src/domain/log/index.ts'
import { cancel, countedHistory, editPerson, openRecord, orang } from '../../../src/domain/records/index.ts'
import type { Card, EntryDraft } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import { seeded } from '../../../bench/demo/random.ts'
import { download } from './download.ts'

const random = seeded('impor')
const id = (name: string): string => idFromParts('uji', name)
const pen = { newId: random.id, happenedOn: '2026-11-21', posyandu: id('mawar'), by: id('admin') }
const mawar = { id: id('mawar'), nama: 'Posyandu Mawar' }

function read(rows: readonly (readonly string[])[], known: readonly Card[] = []): PreviewRow[] {
  const header = findHeader(rows)
  if (!header) throw new Error('No header')
  const input = { rows, header, today: '2026-11-21', known, posyandu: mawar.id, posyandus: [mawar] }
  return [...previewRows(input)]
}

const bayu = { NIK: '9877010303240001', Nama: 'Bayu', JK: 'L', 'Tgl Lahir': '2024-03-03', Posyandu: 'MAWAR' }
const october = { 'Tanggal Pengukuran': '2026-10-10', Berat: '11.8', Tinggi: '86.5', 'Cara Ukur': 'Berdiri' }
const november = { 'Tanggal Pengukuran': '2026-11-10', Berat: '12', Tinggi: '87', 'Cara Ukur': 'Berdiri' }
const rows = download([
  { ...bayu, ...october },
  { ...bayu, ...november },
  { ...bayu, ...november },
])
const preview = read(rows)
const file = { name: 'unduhan.xlsx', print: 'abc', system: findHeader(rows)?.form?.system }
const plan = importPlan(pen, file, preview.filter(isAdded))
const drafts = plan.saves.flatMap(s => s.drafts)

const itemsOf = (all: readonly EntryDraft[], from = 0): Item[] =>
  all.map((d, i) => ({
    seq: from + i + 1,
    entry: { ...d, save: id('save'), deviceTime: '', by: id('a'), replica: id('hp'), localSeq: from + i + 1 },
  }))

const batchOf = (view: View) => {
  const batch = recordsOf(view, 'impor')[0]
  if (!batch) throw new Error('No batch')
  return batch
}

/** By subject, as a pocket opens them. */
function importedIn(all: readonly EntryDraft[]): { view: View; people: Imported[] } {
  const view = fold(itemsOf(all), kinds)
  const abouts = new Set(recordsOf(view, orang.kind).map(r => r.about))
  const people = [...abouts].map(about => ({
    id: about,
    nama: 'Bayu',
    records: view.records.filter(r => r.about === about),
  }))
  return { view, people }
}

describe('a download of e-PPGBM', () => {
  test('B1 is known by its headings, whatever version of them', () => {
    expect(findHeader(rows)?.form?.words).toBe('Unduhan e-PPGBM')
    const version = findHeader(download([bayu], 'eppgbm-2026-pmt'))?.form?.version
    expect(version).toBe('2026, dengan PMT')
    expect(
      findHeader(download([{ ...bayu, 'NIK Anak': bayu.NIK }], 'eppgbm-nik-anak'))?.mapping,
    ).toMatchObject({ nik: 1, nomor_kk: 11 })
  })
  it('brings what it says beside a weighing: yes is yes, anything else is not asked', () => {
    const found = read(
      download([
        { ...bayu, ...october, MBG: 'Ya', 'Kelas Ibu Balita': 'YA', 'Jml Vit A': '2' },
        { ...bayu, ...november, MBG: 'Tidak' },
      ]),
    )
    expect(found.map(row => ('weighing' in row ? row.weighing?.answers : undefined))).toEqual([
      expect.objectContaining({ mbg: true, kelasBalita: true }),
      expect.not.objectContaining({ mbg: expect.anything() }),
    ])
  })
  it('brings a child once, and each day of measuring once', () => {
    expect(preview.map(r => r.outcome)).toEqual(['baru', 'ukur', 'ganda'])
    expect([plan.people, plan.weighings]).toEqual([1, 2])
    const { view } = importedIn(drafts)
    const history = countedHistory(view)
    expect(history.map(s => [s.happenedOn, s.answers['bb'], s.answers['caraUkur']])).toEqual([
      ['2026-11-10', 12, 'berdiri'],
      ['2026-10-10', 11.8, 'berdiri'],
    ])
    expect(history.every(s => s.told === undefined && s.lokasi === 'posyandu')).toBe(true)
  })
  test('B3 a weighing of a download says whose it is, so that it is not carried back; of another list it does not', () => {
    const says = (all: readonly EntryDraft[]) => countedHistory(importedIn(all).view).map(s => s.standsIn)
    expect(says(drafts)).toEqual(['e-ppgbm', 'e-ppgbm'])
    const other = importPlan(pen, { ...file, system: undefined }, preview.filter(isAdded))
    expect(says(other.saves.flatMap(s => s.drafts))).toEqual([undefined, undefined])
    expect(drafts.filter(d => d.kind === 'orang' && 'impor_sistem' in d.body)).toEqual([])
  })
  test('B4 says by which file it came, so that the same file is known again', () => {
    expect(batchOf(importedIn(drafts).view).fields['sidik']?.values[0]?.value).toBe('abc')
    expect(drafts.slice(1).every(d => d.body['impor'] === plan.batch)).toBe(true)
  })
  test('B3 a day that is recorded already is not recorded again, and other figures change nothing', () => {
    const { view } = importedIn(drafts)
    const child = recordsOf(view, orang.kind)[0]?.id ?? ''
    const card: Card = {
      id: child,
      kind: 'orang',
      nama: 'Bayu',
      lahir: '2024-03-03',
      ukur: { bb: { value: 12, on: '2026-11-10' } },
    }
    const again = read(
      download([
        { ...bayu, ...october, Berat: '11.5' },
        { ...bayu, ...november },
        { ...bayu, ...november, 'Tanggal Pengukuran': '2026-11-20' },
      ]),
      [card],
    )
    expect(again.map(r => r.outcome)).toEqual(['ukur', 'ukur', 'ukur'])
    expect(toBeOpened(again, () => card)).toEqual([child])
    const settled = withoutHeld(again, new Map([[child, heldWeighings(view)]]))
    expect(settled.map(r => r.outcome)).toEqual(['ganda', 'ganda', 'ukur'])
    expect(settled[0]).toMatchObject({
      message: expect.stringContaining('di catatan 11,8 kg, di berkas 11,5 kg'),
    })
  })
  test('B1 figures that cannot be, or without a day, keep their row out', () => {
    const wrong = read(
      download([
        { ...bayu, ...november, Berat: '120' },
        { ...bayu, ...november, 'Tanggal Pengukuran': '' },
        { ...bayu, ...november, 'Tanggal Pengukuran': '2024-01-01' },
        { ...bayu, ...november, 'Tanggal Pengukuran': '46336' },
      ]),
    )
    expect(wrong.map(r => r.outcome)).toEqual(['salah', 'salah', 'salah', 'baru'])
    expect(wrong[3]).toMatchObject({ weighing: { onDate: '2026-11-10' } })
  })
})

test('B7 z-scores and classes of the file are held against ours, and what differs is listed', async () => {
  const reference = await loadGrowthReference()
  const said = {
    ...bayu,
    ...november,
    'BB/U': 'Berat Badan Normal',
    'ZS BB/U': '-0.48',
    'TB/U': 'Pendek',
    'ZS TB/U': '-1.52',
  }
  const first = compareGrowth(read(download([said])), reference)
  expect(first.compared).toBe(2)
  const ours = Object.fromEntries(
    compareGrowth(read(download([{ ...said, 'ZS BB/U': '9', 'ZS TB/U': '9' }])), reference).differing.map(
      d => [d.index, d.ours?.z ?? 0],
    ),
  )
  const same = {
    ...said,
    'ZS BB/U': String(ours['bbu']),
    'ZS TB/U': String((ours['tbu'] ?? 0) + 0.04),
    'TB/U': 'Normal',
  }
  expect(compareGrowth(read(download([same])), reference)).toEqual({ compared: 2, differing: [] })
  const other = compareGrowth(read(download([{ ...same, 'TB/U': 'Pendek', 'ZS BB/U': '3' }])), reference)
  expect(other.differing.map(d => [d.index, d.byClass])).toEqual([
    ['bbu', false],
    ['tbu', true],
  ])
})

describe('taking an import back', () => {
  const { view, people } = importedIn(drafts)
  const undo = undoPlan(pen, batchOf(view), people)

  test('B8 takes back people and weighings as entries, and the import last', () => {
    expect([undo.people, undo.weighings, undo.kept]).toEqual([1, 2, []])
    expect(undo.saves.at(-1)?.map(d => d.body)).toEqual([{ dibatalkan: true }])
    const after = importedIn([...drafts, ...undo.saves.flat()])
    expect(countedHistory(after.view)).toEqual([])
    expect(undoPlan(pen, batchOf(after.view), after.people)).toMatchObject({
      people: 0,
      weighings: 0,
      kept: [],
    })
  })
  test('B8 that stopped in the middle goes on, and counts nothing as worked on', () => {
    const half = (undo.saves[0] ?? []).slice(0, 1)
    const after = importedIn([...drafts, ...half])
    const rest = undoPlan(pen, batchOf(after.view), after.people)
    expect([rest.people, rest.weighings, rest.kept]).toEqual([1, 1, []])
  })
  test('B8 leaves whoever was worked on since, with all that came with her, and lists her', () => {
    const child = recordsOf(view, orang.kind)[0]
    if (!child) throw new Error('No child')
    const edited = importedIn([...drafts, ...editPerson(pen, openRecord(child), { panggilan: 'Bay' })])
    expect(undoPlan(pen, batchOf(edited.view), edited.people)).toMatchObject({
      people: 0,
      weighings: 0,
      kept: [{ id: child.id, what: 'warga' }],
    })
  })
  test('B8 a weighing of somebody else goes, and one that was changed since stays', () => {
    const known: Card = { id: id('bayu'), kind: 'orang', nama: 'Bayu', lahir: '2024-03-03' }
    const more = importPlan(pen, { name: 'x', print: 'y' }, read(rows, [known]).filter(isAdded))
    expect([more.people, more.weighings]).toEqual([0, 2])
    const all = more.saves.flatMap(s => s.drafts)
    const there = fold(itemsOf(all), kinds)
    const hers = there.records.filter(r => r.about === known.id)
    const last = hers.at(-1)
    if (!last) throw new Error('No weighing')
    const changed = fold(itemsOf([...all, ...cancel(pen, openRecord(last))]), kinds)
    const one = (v: View) => [
      { id: known.id, nama: 'Bayu', records: v.records.filter(r => r.about === known.id) },
    ]
    expect(undoPlan(pen, batchOf(there), one(there))).toMatchObject({ people: 0, weighings: 2, kept: [] })
    expect(undoPlan(pen, batchOf(changed), one(changed))).toMatchObject({ weighings: 1, kept: [] })
  })
})

test('B9 no save of a long list is larger than the server takes', () => {
  const many = read([
    ['Nama', 'Tgl Lahir', 'JK'],
    ...Array.from({ length: 700 }, (_, i) => [
      `Orang ${String.fromCharCode(65 + (i % 26))}${'abcdefghij'[i % 10] ?? ''}`,
      `${(i % 27) + 1}/${(i % 12) + 1}/${1950 + (i % 60)}`,
      'P',
    ]),
  ]).filter(isAdded)
  const { saves } = importPlan(pen, { name: 'x', print: 'y' }, many)
  expect(Math.max(...saves.map(s => s.drafts.length))).toBeLessThanOrEqual(200)
  expect(saves.reduce((n, s) => n + s.people, 0)).toBe(many.length)
})

test('B1 a form of pregnant women makes women, and a pregnancy of each whose last period can be one', () => {
  const list = read([
    [
      'No',
      'Nama',
      'NIK',
      'Tanggal lahir',
      'Umur',
      'Nama suami',
      'Alamat (jalan, RT/RW, dusun)',
      'No. HP',
      'Hamil/nifas/menyusui',
      'HPHT',
      'HPL',
    ],
    [
      '1',
      'Siti',
      '',
      '01-02-1995',
      '',
      'Andi',
      'Jl. Melati, RT 2 RW 01, Krajan',
      '',
      'Hamil',
      '01-06-2026',
      '',
    ],
    ['2', 'Rina', '', '01-02-1996', '', '', '', '', 'Menyusui', '01-06-2025', ''],
  ])
  expect(list.map(r => r.outcome)).toEqual(['baru', 'baru'])
  expect(list[0]).toMatchObject({
    person: { jk: 'P', rt: '02', rw: '01' },
    pregnancy: { hpht: '2026-06-01' },
  })
  expect(list[1]).not.toHaveProperty('pregnancy')
  const saved = importPlan(pen, { name: 'x', print: 'y' }, list.filter(isAdded)).saves.flatMap(s => s.drafts)
  expect(saved.map(d => d.kind)).toEqual(['impor', 'orang', 'kehamilan', 'orang'])
})

import { describe, expect, it } from 'vitest'
import {
  findHeader,
  importDrafts,
  parseCsv,
  previewImport,
  undoDrafts,
} from '../../../src/domain/import/index.ts'
import type { PreviewInput } from '../../../src/domain/import/index.ts'
import { fold, idFromParts } from '../../../src/domain/log/index.ts'
import type { Item } from '../../../src/domain/log/index.ts'
import { editPerson, openRecord, orang, checkForm } from '../../../src/domain/records/index.ts'
import type { EntryDraft } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { seeded } from '../../../bench/demo/random.ts'

const random = seeded('impor')
const id = (name: string): string => idFromParts('uji', name)
const pen = { newId: random.id, happenedOn: '2026-11-21', posyandu: id('mawar'), by: id('admin') }

const csv = `DAFTAR SASARAN;;;;;;
No;Nama;NIK;Tgl Lahir;JK;Nama Ibu;RT/RW;Posyandu
1;Siti Aminah;9877014101900001;1/1/1990;P;;01/02;
2;Muh. Rizki;;3 Maret 2024;L;Siti Aminah;1/2;Mawar
3;Muhammad Rizky;;03/03/2024;L;Siti Aminah;1/2;
4;Ani;9877014101900001;1/1/1990;P;;1/2;
5;Budi;9,87701E+15;2/2/1980;L;;1/2;
6;;;31/02/2020;X;;;
7;Tono;;5/5/2027;L;;;
8;Wati;;5/5/1955;P;;;Melati 9
9;Kasmi;;5/5/1955;P;;;
`
const rows = parseCsv(csv)
const header = findHeader(rows)
const input: PreviewInput = {
  rows,
  headerRow: header?.row ?? 0,
  mapping: header?.mapping ?? {},
  today: '2026-11-21',
  known: [{ id: id('kasmi'), kind: 'orang', nama: 'Kasmi', lahir: '1955-05-05' }],
  posyandu: id('mawar'),
  posyandus: [{ id: id('mawar'), nama: 'Posyandu Mawar' }],
}
const preview = previewImport(input)
const at = (line: number) => preview.rows.find(r => r.line === line)
const fresh = preview.rows.filter(r => r.outcome === 'baru')

const itemsOf = (drafts: readonly EntryDraft[], from = 0): Item[] =>
  drafts.map((d, i) => ({
    seq: from + i + 1,
    entry: {
      ...d,
      save: id('save'),
      deviceTime: '',
      by: id('admin'),
      replica: id('hp'),
      localSeq: from + i + 1,
    },
  }))

describe('preview of an imported list', () => {
  it('counts new, double and wrong rows', () => {
    expect([preview.baru, preview.ganda, preview.salah]).toEqual([2, 3, 4])
  })
  it('finds doubles inside the file by NIK and by name in another spelling', () => {
    expect(at(5)).toMatchObject({
      outcome: 'ganda',
      message: 'Sudah ada di baris 4 (Muh. Rizki): nama dan tanggal lahirnya sama.',
    })
    expect(at(6)).toMatchObject({
      outcome: 'ganda',
      message: 'Sudah ada di baris 3 (Siti Aminah): NIK-nya sama.',
    })
  })
  it('finds those who are registered already', () => {
    expect(at(11)).toMatchObject({ outcome: 'ganda', known: id('kasmi') })
    const known = [
      { id: id('x'), kind: 'orang' as const, nama: 'Siapa', nikMark: idFromParts('nik', '9877014101900001') },
    ]
    expect(previewImport({ ...input, known }).rows[0]).toMatchObject({ outcome: 'ganda', known: id('x') })
  })
  it('says what is wrong, row by row, all of it', () => {
    expect(at(7)).toMatchObject({ outcome: 'salah', nama: 'Budi' })
    const empty = at(8)
    expect(empty?.outcome === 'salah' && empty.faults).toEqual([
      'Nama: Nama kosong.'.replace('Nama: ', ''),
      'Jenis kelamin "X" tidak terbaca. Isi L atau P.',
      'Tanggal lahir "31/02/2020" tidak ada di kalender. Periksa hari dan bulannya.',
    ])
    expect(at(9)).toMatchObject({ faults: ['Tanggal lahir di masa depan. Periksa tahunnya.'] })
    expect(at(10)).toMatchObject({ faults: ['Posyandu "Melati 9" tidak ada di wilayah ini.'] })
  })
  it('makes persons that the form of a person accepts', () => {
    for (const row of fresh) {
      const { posyanduNama: _, ...person } = row.person
      const body = { ...person, posyandu: row.posyandu, sasaran: 'sasaran', status: 'aktif' }
      expect(checkForm(orang, body, { today: '2026-11-21' })).toMatchObject({ ok: true })
    }
  })
})

describe('a list that knows only ages', () => {
  const rows = parseCsv('Nama,Umur,L/P\nMbah Karto,81 th,L\nTini,2 bulan,P')
  const known = previewImport({
    ...input,
    rows,
    headerRow: 0,
    mapping: { nama: 0, umur: 1, jk: 2 },
    known: [],
  })
  it('estimates a birth date and says so', () => {
    expect(known.rows[0]).toMatchObject({
      person: { tanggal_lahir: '1945-07-01', lahir_perkiraan: true },
      warnings: ['Umur: Tanggal lahir diperkirakan 1945-07-01 dari umurnya.'],
    })
  })
  it('does not estimate a baby', () => expect(known.rows[1]).toMatchObject({ outcome: 'salah' }))
})

describe('an import', () => {
  const plan = importDrafts(pen, 'sasaran.csv', fresh)
  const drafts = plan.saves.flat()
  const view = fold(itemsOf(drafts), kinds)
  const batch = view.records.find(r => r.kind === 'impor')
  const people = view.records.filter(r => r.kind === 'orang')

  it('is one record and its people, who name it', () => {
    expect(drafts.map(d => d.kind)).toEqual(['impor', 'orang', 'orang'])
    expect(drafts.slice(1).every(d => d.body['impor'] === plan.batch)).toBe(true)
  })
  it('never makes a save that the server would refuse for its size', () => {
    const many = Array.from({ length: 301 }, () => fresh[0]).filter(r => r !== undefined)
    expect(Math.max(...importDrafts(pen, 'x', many).saves.map(s => s.length))).toBeLessThanOrEqual(200)
  })
  it('can be taken back', () => {
    if (!batch) throw new Error('no batch')
    const undo = undoDrafts(
      pen,
      batch,
      people.map(person => ({ person, records: [person] })),
    )
    expect(undo.undone).toBe(2)
    expect(undo.saves.flat().map(d => d.body)).toEqual([
      { dibatalkan: true },
      { status: 'tidak_ditemukan', tanggal_status: '2026-11-21' },
      { status: 'tidak_ditemukan', tanggal_status: '2026-11-21' },
    ])
  })
  it('leaves alone whoever was touched since', () => {
    const first = people[0]
    if (!batch || !first) throw new Error('no batch')
    const edit = editPerson(pen, openRecord(first), { panggilan: 'Mimin' })
    const after = fold([...itemsOf(drafts), ...itemsOf(edit, 10)], kinds)
    const now = after.records.filter(r => r.kind === 'orang')
    const undo = undoDrafts(
      pen,
      batch,
      now.map(person => ({ person, records: [person] })),
    )
    expect(undo.kept).toEqual([first.about])
    expect(undo.undone).toBe(1)
  })
})

import { describe, expect, it, test } from 'vitest'
import { findHeader, isAdded, mendFile, parseCsv, previewRows } from '../../../src/domain/import/index.ts'
import type { PreviewInput, PreviewRow } from '../../../src/domain/import/index.ts'
import { idFromParts } from '../../../src/domain/log/index.ts'
import { checkForm, orang } from '../../../src/domain/records/index.ts'
import type { Card } from '../../../src/domain/records/index.ts'

const id = (name: string): string => idFromParts('uji', name)
const today = '2026-11-21'

export function previewOf(
  csv: string,
  known: readonly Card[] = [],
  more: Partial<PreviewInput> = {},
): PreviewRow[] {
  const rows = parseCsv(csv)
  const header = findHeader(rows)
  if (!header) throw new Error('No header')
  const posyandus = [{ id: id('mawar'), nama: 'Posyandu Mawar' }]
  return [...previewRows({ rows, header, today, known, posyandu: id('mawar'), posyandus, ...more })]
}
const at = (rows: readonly PreviewRow[], line: number) => rows.find(r => r.line === line)
const person = (nama: string, more: Partial<Card>): Card => ({ id: id(nama), kind: 'orang', nama, ...more })

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
const preview = previewOf(csv, [person('Kasmi', { lahir: '1955-05-05' })])

describe('preview of an imported list', () => {
  it('has new, double and wrong rows', () => {
    expect(preview.map(r => r.outcome)).toEqual([
      'baru',
      'baru',
      'ganda',
      'ganda',
      'salah',
      'salah',
      'salah',
      'salah',
      'ganda',
    ])
  })
  test('B3 a double inside the file is found by NIK and by name in another spelling', () => {
    expect(at(preview, 5)).toMatchObject({
      message: 'Sudah ada di baris 4 (Muh. Rizki): nama dan tanggal lahirnya sama.',
    })
    expect(at(preview, 6)).toMatchObject({
      maybe: true,
      message: 'Mirip dengan yang ada di baris 3 (Siti Aminah): NIK-nya sama, namanya berbeda.',
    })
  })
  test('B3 whoever is registered already is found by name and by NIK', () => {
    expect(at(preview, 11)).toMatchObject({ outcome: 'ganda', known: id('Kasmi') })
    const known = [person('Siapa', { nikMark: idFromParts('nik', '9877014101900001') })]
    expect(previewOf(csv, known)[0]).toMatchObject({ outcome: 'ganda', known: id('Siapa') })
  })
  test('B3 whoever only looks like somebody stays out until a person says that she is another one', () => {
    const known = [person('Muhamad Riski A', { lahir: '2024-03-03', jk: 'L', ibu: 'Siti Aminah' })]
    expect(at(previewOf(csv, known), 4)).toMatchObject({ outcome: 'ganda', maybe: true })
    expect(at(previewOf(csv, known, { answers: new Map([[4, 'other']]) }), 4)).toMatchObject({
      outcome: 'baru',
    })
  })
  describe('B3 one NIK and one day of birth', () => {
    const nik = '3273044107900001'
    const head = 'NIK;Nama;JK;Tgl Lahir;Anak ke;Tanggal Pengukuran;Berat'
    const line = (nama: string, day: string, jk = 'P', order = '') =>
      `${nik};${nama};${jk};15/03/2024;${order};${day};9,1`
    const listOf = (...lines: readonly string[]): string => [head, ...lines].join('\n')
    const aisyah = person('Aisyah Putri', {
      lahir: '2024-03-15',
      jk: 'P',
      anakKe: 1,
      nikMark: idFromParts('nik', nik),
    })

    it.each([
      ['another name', line('Zulfa Ramadhan', '25/10/2026'), 'namanya berbeda'],
      ['a name with letters alike', line('Aisyah Putra', '25/10/2026'), 'namanya berbeda'],
      ['another sex', line('Aisyah Putri', '25/10/2026', 'L'), 'jenis kelaminnya berbeda'],
      ['another order', line('Aisyah Putri', '25/10/2026', 'P', '2'), 'anak keberapanya berbeda'],
    ])('with %s is asked about, and its weighing goes on nobody', (_, row, why) => {
      for (const [rows, at] of [
        [previewOf(listOf(row), [aisyah]), 0],
        [previewOf(listOf(line('Aisyah Putri', '25/9/2026', 'P', '1'), row)), 1],
      ] as const)
        expect(rows[at]).toMatchObject({
          outcome: 'ganda',
          maybe: true,
          message: expect.stringContaining(why),
        })
    })
    it.each([line('Aisyah Putri', '25/10/2026'), line('Aisyah', '25/10/2026', 'P', '1')])(
      'with her name, whole or shortened, is one more weighing of her: %s',
      row =>
        expect(previewOf(listOf(row), [aisyah])[0]).toMatchObject({ outcome: 'ukur', of: { id: aisyah.id } }),
    )
    it('is two people when somebody says so: each line finds its own, and the number is doubted', () => {
      const rows = previewOf(
        listOf(
          line('Aisyah Putri', '25/9/2026'),
          line('Zulfa Ramadhan', '25/9/2026'),
          line('Zulfa Ramadhan', '25/10/2026'),
          line('Aisyah Putri', '25/10/2026'),
        ),
        [],
        { answers: new Map([[3, 'other']]) },
      )
      expect(rows).toMatchObject([
        { outcome: 'baru', warnings: expect.not.arrayContaining([expect.stringContaining('juga milik')]) },
        {
          outcome: 'baru',
          warnings: expect.arrayContaining([expect.stringContaining('juga milik Aisyah Putri')]),
        },
        { outcome: 'ukur', of: { line: 3 } },
        { outcome: 'ukur', of: { line: 2 } },
      ])
    })
    it('is one child who got a name when somebody says so, in all lines behind', () => {
      const lines = listOf(line('Zulfa Ramadhan', '25/9/2026'), line('Zulfa Ramadhan', '25/10/2026'))
      expect(previewOf(lines, [aisyah], { answers: new Map([[2, 'same']]) })).toMatchObject([
        { outcome: 'ukur', of: { id: aisyah.id } },
        { outcome: 'ukur', of: { id: aisyah.id } },
      ])
    })
    it('of twins whose names share a word is asked about when only that word is written', () => {
      const { anakKe: _, ...one } = aisyah
      const twins: Card[] = ['Siti Hasna', 'Siti Husna'].map(nama => ({ ...one, id: id(nama), nama }))
      expect(previewOf(listOf(line('Siti', '25/9/2026')), twins)[0]).toMatchObject({
        maybe: true,
        message: expect.stringContaining('beberapa orang'),
      })
      expect(previewOf(listOf(line('Siti Husna', '25/9/2026')), twins)[0]).toMatchObject({
        outcome: 'ukur',
        of: { id: id('Siti Husna') },
      })
    })
    it('with the name of her twin who has no number goes to the twin', () => {
      const zulfa = person('Zulfa Ramadhan', { lahir: '2024-03-15', jk: 'P' })
      expect(previewOf(listOf(line('Zulfa Ramadhan', '25/9/2026')), [aisyah, zulfa])[0]).toMatchObject({
        of: { id: zulfa.id },
      })
    })
  })
  test('B3 twins without names and numbers, the first and the second, are two', () => {
    const twins =
      'Nama;Tgl Lahir;JK\nBayi Siti I;15/3/2024;P\nBayi Siti II;15/3/2024;P\nBayi Siti II;15/3/2024;L'
    expect(previewOf(twins)).toMatchObject([
      { outcome: 'baru' },
      { outcome: 'baru' },
      { outcome: 'ganda', maybe: true },
    ])
  })
  test('B3 the NIK of a mother that stands with her baby joins nobody: the row is for mending', () => {
    const known = [
      person('Siti Aminah', { lahir: '1990-01-01', nikMark: idFromParts('nik', '9877014101900001') }),
    ]
    const [row] = previewOf('Nama;NIK;Tgl Lahir;JK\nBayu;9877014101900001;3/3/2024;L', known)
    expect(row).toMatchObject({ outcome: 'salah', faults: [expect.stringContaining('Periksa NIK-nya')] })
  })
  it('says what is wrong, row by row, all of it', () => {
    expect(at(preview, 7)).toMatchObject({ outcome: 'salah', nama: 'Budi' })
    expect(at(preview, 8)).toMatchObject({
      faults: [
        'Nama kosong.',
        'Jenis kelamin "X" tidak terbaca. Isi L atau P.',
        'Tanggal lahir "31/02/2020" tidak ada di kalender. Periksa hari dan bulannya.',
      ],
    })
    expect(at(preview, 9)).toMatchObject({ faults: ['Tanggal lahir di masa depan. Periksa tahunnya.'] })
    expect(at(preview, 10)).toMatchObject({ faults: ['Posyandu "Melati 9" tidak ada di wilayah ini.'] })
  })
  it('makes persons that the form of a person accepts', () => {
    for (const row of preview.filter(isAdded)) {
      const { posyanduNama: _, ...read } = row.person
      const body = { ...read, posyandu: row.posyandu, sasaran: 'sasaran', status: 'aktif' }
      expect(checkForm(orang, body, { today })).toMatchObject({ ok: true })
    }
  })
  it('skips the headings that a list of several pages repeats', () => {
    const rows = previewOf('Nama;Tgl Lahir;JK\nAni;1/1/2024;P\n;;\nNama;Tgl Lahir;JK\nBudi;1/1/2024;L')
    expect(rows.map(r => [r.line, r.outcome])).toEqual([
      [2, 'baru'],
      [5, 'baru'],
    ])
  })
})

describe('a list that knows only ages', () => {
  const rows = previewOf('Nama,Umur,L/P\nMbah Karto,81 th,L\nTini,2 bulan,P\nAyu,1 th,P\nIda,2 th,P')
  it('estimates a birth date and says so', () => {
    expect(rows[0]).toMatchObject({
      person: { tanggal_lahir: '1945-05-21', lahir_perkiraan: true },
      warnings: ['Tanggal lahir diperkirakan 1945-05-21 dari umurnya.'],
    })
  })
  it('reads months where they are written, and estimates no child below two from years', () => {
    expect(rows.slice(1)).toMatchObject([
      { outcome: 'baru', person: { tanggal_lahir: '2026-09-06', lahir_perkiraan: true } },
      { outcome: 'salah' },
      { outcome: 'baru', person: { tanggal_lahir: '2024-05-21' } },
    ])
  })
  it('reads a column of months as months', () => {
    const [row] = previewOf('Nama,Umur (bulan),L/P\nTini,18,P')
    expect(row).toMatchObject({ person: { tanggal_lahir: '2025-05-06', lahir_perkiraan: true } })
  })
})

test('B7 a weighing with computed figures comes in, and names the z-score that is compared with nothing', () => {
  const [row] = previewOf(
    'Nama;JK;Tgl Lahir;Tgl Ukur;BB;TB;ZS BB/U;ZS TB/U\nAni;P;5/6/2024;2/3/2026;9.49999999999999;82.49999999999999;-1.23456789;#N/A',
  )
  expect(row).toMatchObject({
    outcome: 'baru',
    weighing: { answers: { bb: 9.5, tb: 82.5 }, theirs: { bbu: { z: -1.234568 } } },
    warnings: ['Z-score TB/U "#N/A" tidak terbaca, tidak dibandingkan.'],
  })
})

describe('a column of dates', () => {
  const of = (heading: string, ...dates: string[]) =>
    previewOf(`Nama;JK;${heading}\n${dates.map((d, i) => `Anak${i} Uji${i};P;${d}`).join('\n')}`).map(row =>
      row.outcome === 'baru' ? row.person.tanggal_lahir : row.outcome === 'salah' && row.faults.join(),
    )
  const asked = expect.stringContaining('tidak jelas mana hari mana bulan, karena di baris 3 tertulis')
  it('is read day first where nothing says otherwise, up to the twelfth month', () =>
    expect(of('Tgl Lahir', '31/12/2020', '05/06/2021', '12/12/2020')).toEqual([
      '2020-12-31',
      '2021-06-05',
      '2020-12-12',
    ]))
  it('with one month over twelve stops every date that may be turned round, before and after it', () =>
    expect(
      of('Tgl Lahir', '05/06/2021', '12/13/2020', '1/2/2021', '7/7/2021', '13/1/2021', '2021-02-01'),
    ).toEqual([asked, asked, asked, '2021-07-07', '2021-01-13', '2021-02-01']))
  it('in which more dates can only be day first has one that was mistyped', () =>
    expect(of('Tgl Lahir', '05/06/2021', '12/13/2020', '13/1/2021', '31/12/2020')).toEqual([
      '2021-06-05',
      expect.stringContaining('bulan ke-13 tidak ada'),
      '2021-01-13',
      '2020-12-31',
    ]))
  it('is not doubted for what is no date in either order', () =>
    expect(of('Tgl Lahir', '05/06/2021', '12/32/2020')).toEqual([
      '2021-06-05',
      expect.stringContaining('bulan ke-32 tidak ada'),
    ]))
  it.each(['Tgl Lahir (mm/dd/yyyy)', 'Tgl Lahir (bulan/hari/tahun)', 'Tanggal Lahir (bb-hh-tttt)'])(
    'that says month first is read so: %s',
    heading =>
      expect(of(heading, '05/06/2021', '12/31/2020', '31/12/2020')).toEqual([
        '2021-05-06',
        '2020-12-31',
        expect.stringContaining('Judul kolomnya meminta bulan dulu'),
      ]),
  )
  it.each(['Tgl Lahir (dd/mm/yyyy)', 'Tgl Lahir (hari/bulan/tahun)', 'TANGGAL LAHIR (hh/bb/tttt)'])(
    'that says day first refuses only the row that is wrong: %s',
    heading =>
      expect(of(heading, '05/06/2021', '12/31/2020')).toEqual([
        '2021-06-05',
        expect.stringContaining('Tulis hari dulu, baru bulan'),
      ]),
  )
  it('of weighings is asked about apart from that of births', () => {
    const rows = previewOf(
      'Nama;JK;Tgl Lahir;Tgl Ukur;BB\nAni;P;05/06/2024;01/13/2026;9,1\nBudi;L;06/05/2024;02/03/2026;9,1',
    )
    expect(rows).toMatchObject([
      { outcome: 'salah', faults: [expect.stringContaining('Tanggal pengukuran "01/13/2026": tidak jelas')] },
      { outcome: 'salah', faults: [expect.stringContaining('di baris 2 tertulis "01/13/2026"')] },
    ])
  })
})

describe('the NIK of a parent', () => {
  const [hers, his] = ['3374015505900001', '3374011505900001']
  const of = (heads: string, cells: string) =>
    previewOf(`Nama;Tgl Lahir;JK;${heads}\nAni;4/2/2025;P;${cells}`)[0]
  it('is the mother’s, whichever column comes first', () => {
    expect(of('NIK Ayah;NIK Ibu', `${his};${hers}`)).toMatchObject({ person: { nik_ortu: hers } })
    expect(of('NIK Ibu;NIK Ayah', `${hers};${his}`)).toMatchObject({ person: { nik_ortu: hers } })
    expect(of('NIK Orang Tua;NIK Ibu', `${his};${hers}`)).toMatchObject({ person: { nik_ortu: hers } })
  })
  it('is the father’s where hers is empty or no NIK, which is said', () => {
    expect(of('NIK Ayah;NIK Ibu', `${his};`)).toMatchObject({ person: { nik_ortu: his }, warnings: [] })
    expect(of('NIK Ayah;NIK Ibu', `${his};12`)).toMatchObject({
      person: { nik_ortu: his },
      warnings: [expect.stringContaining('NIK ibu: ')],
    })
  })
  it('is doubted where the number is a man’s and the column the mother’s', () =>
    expect(of('NIK Ibu', his)).toMatchObject({
      warnings: ['NIK ibu: NIK ini biasanya milik laki-laki. Mungkin tertukar, periksa lagi.'],
    }))
})

test('B5 the file to mend has every wrong line as it was, with its number and what is wrong', () => {
  const rows = parseCsv(csv)
  const header = findHeader(rows)
  if (!header) throw new Error('No header')
  const { heads, rows: lines } = mendFile({ rows, headings: header.headings }, preview)
  expect(heads.slice(0, 5).map(h => h.label)).toEqual([
    'Yang perlu dibetulkan',
    'Baris asal',
    'No',
    'Nama',
    'NIK',
  ])
  expect(lines).toHaveLength(4)
  expect(lines[0]?.slice(1, 5)).toEqual(['7', '5', 'Budi', '9,87701E+15'])
  expect(lines[0]?.[0]).toContain('digit terakhirnya hilang')
})

test('B5 a mended file is read without its columns of faults, and does not give them again', () => {
  const mended =
    'Yang perlu dibetulkan;Baris asal;Nama;Tgl Lahir;JK\nTanggal lahir kosong.;7;Budi;2/2/1980;L\nx;8;;;'
  const rows = parseCsv(mended)
  const header = findHeader(rows)
  if (!header) throw new Error('No header')
  const again = previewOf(mended)
  expect(again.map(r => r.outcome)).toEqual(['baru', 'salah'])
  expect(mendFile({ rows, headings: header.headings }, again).heads).toHaveLength(5)
})

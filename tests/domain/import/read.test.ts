import { describe, expect, it, test } from 'vitest'
import {
  decodeText,
  findHeader,
  parseCsv,
  readDate,
  StrayQuote,
  textRow,
} from '../../../src/domain/import/index.ts'
import { figureIn } from '../../../src/domain/import/figure-in.ts'
import { notComputed } from '../../../src/domain/import/cells.ts'
import { readRow } from '../../../src/domain/import/read-row.ts'
import { keyOfHeading } from '../../../src/domain/import/headings.ts'
import {
  readBirthWeight,
  readKk,
  readMeasure,
  readNikCell,
  readPhone,
  readRtRw,
  readScore,
  readSex,
} from '../../../src/domain/import/read-cells.ts'

describe('what a spreadsheet could not work out', () => {
  const mapping = { nama: 0, nik: 1, tanggal_lahir: 2, jk: 3, bb: 4, tanggal_ukur: 5, zs_bbu: 6 }
  const row = (part: Partial<Record<number, string>>) =>
    Object.assign(['Siti', '', '03/05/2024', 'P', '11', '01/11/2026', ''], part)
  const faults = (part: Partial<Record<number, string>>) =>
    readRow(row(part), mapping, { today: '2026-11-10' }).faults.map(f => [f.column, f.message.slice(0, 24)])

  it.each([
    ['a NIK', 1, '#N/A', [['nik', 'Sel ini berisi galat Exc']]],
    ['a weight', 4, '#DIV/0!', [['bb', 'Sel ini berisi galat Exc']]],
    ['a formula that nobody has', 4, notComputed, [['bb', 'Sel ini berisi rumus yan']]],
    ['a name that begins so', 0, '#Siti', []],
    ['what is only compared', 6, '#N/A', []],
  ])('is no empty cell: %s', (_, column, text, said) => {
    expect(faults({ [column]: text })).toEqual(said)
  })

  it('writes a fraction with a comma, so that 25.375 is not 25 thousand', () => {
    expect(textRow([25.375, 9, 9.1, '25.375'])).toEqual(['25,375', '9', '9,1', '25.375'])
  })
})

describe('a delimited text', () => {
  it('reads commas, semicolons and tabs', () => {
    for (const s of [',', ';', '\t'])
      expect(parseCsv(`Nama${s}NIK\r\nAni${s}1\r\n`)).toEqual([
        ['Nama', 'NIK'],
        ['Ani', '1'],
      ])
  })
  it('keeps separators, quotes and line breaks inside quotes', () => {
    expect(parseCsv('a;b\n"x;y";"kata ""ya""\nlagi"')).toEqual([
      ['a', 'b'],
      ['x;y', 'kata "ya"\nlagi'],
    ])
  })

  it.each([
    ['behind a quote that began a cell comes text', 'a;b\n1;2\n"Siti;3\nAni;4\n"Budi;5\n', '3'],
    ['in one line', '"Siti"Ani;3\n', '1'],
  ])('says where a quote is none: %s', (_, text, row) => {
    expect(() => parseCsv(text)).toThrow(new StrayQuote(row))
  })

  it('forgives spaces behind a quote, and a quote inside a word', () => {
    expect(parseCsv('"Siti" ;5" pipa\n')).toEqual([['Siti ', '5" pipa']])
  })
  it('drops the mark at the beginning of a file and keeps empty rows, so that rows can be counted', () => {
    expect(parseCsv('\uFEFFa,b\n,\n\n1,2')).toEqual([['a', 'b'], ['', ''], [''], ['1', '2']])
  })
  it('takes the separator that Excel was told in a first line, which counts as a row', () => {
    expect(parseCsv('sep=,\r\nnama,catatan\r\nAni,"a;b;c;d"')).toEqual([
      [''],
      ['nama', 'catatan'],
      ['Ani', 'a;b;c;d'],
    ])
    expect(parseCsv('sep\nnama')).toEqual([['sep'], ['nama']])
  })
  it('is not misled by commas in addresses of a semicolon file', () => {
    expect(parseCsv('nama;alamat\nAni;"Jl. A, no 1, RT 2, RW 3"')[1]).toEqual([
      'Ani',
      'Jl. A, no 1, RT 2, RW 3',
    ])
  })
  test('B6 letters of UTF-8, UTF-16 and old Excel are read as what they are, and it is said which', () => {
    const utf16 = (text: string, mark: readonly number[], big = false): Uint8Array =>
      new Uint8Array([
        ...mark,
        ...[...text].flatMap(c => (big ? [0, c.charCodeAt(0)] : [c.charCodeAt(0), 0])),
      ])
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toEqual({ text: 'A', encoding: 'utf-8' })
    expect(decodeText(utf16('Nama;NIK', [0xff, 0xfe]))).toEqual({ text: 'Nama;NIK', encoding: 'utf-16le' })
    expect(decodeText(utf16('Nama;NIK', [0xfe, 0xff], true))).toEqual({
      text: 'Nama;NIK',
      encoding: 'utf-16be',
    })
    expect(decodeText(utf16('Nama;NIK', []))?.text).toBe('Nama;NIK')
    expect(decodeText(new Uint8Array([0x4e, 0, 0, 2, 3, 1, 9]))).toBeUndefined()
  })
  test('B6 a letter that was cut in two at the end makes no other encoding of the file', () => {
    expect(decodeText(new TextEncoder().encode('é, Aé').slice(0, -1))?.encoding).toBe('utf-8')
  })
  it('reads old Excel bytes and says so', () => {
    expect(decodeText(new Uint8Array([0x41, 0xe9]))).toEqual({ text: 'Aé', encoding: 'windows-1252' })
    expect(decodeText(new TextEncoder().encode('é'))).toEqual({ text: 'é', encoding: 'utf-8' })
  })
})

describe('a spreadsheet', () => {
  it('becomes the same rows of text as a CSV', () => {
    const sheet = [
      ['Nama', 'NIK', 'Tgl Lahir'],
      ['Ani', 1199014101900001, new Date('1990-01-01T00:00:00Z')],
      [null, null, null],
      ['Budi', null, 32874.5],
    ]
    expect(sheet.map(textRow)).toEqual([
      ['Nama', 'NIK', 'Tgl Lahir'],
      ['Ani', '1199014101900001', '1990-01-01'],
      ['', '', ''],
      ['Budi', '', '32874,5'],
    ])
  })
})

describe('headings', () => {
  it.each([
    ['NAMA LENGKAP', 'nama'],
    ['Nama Balita', 'nama'],
    ['No. KTP / NIK', 'nik'],
    ['NIK', 'nik'],
    ['No. NIK', 'nik'],
    ['Tgl. Lahir', 'tanggal_lahir'],
    ['TANGGAL LAHIR (hh/bb/tttt)', 'tanggal_lahir'],
    ['TTL', 'tanggal_lahir'],
    ['Tgl Lahir Anak', 'tanggal_lahir'],
    ['Tgl Lahir Bumil', 'tanggal_lahir'],
    ['Tanggal Lahir Ibu Hamil', 'tanggal_lahir'],
    ['Tgl Lahir Ibu', undefined],
    ['Tanggal Lahir (Ibu)', undefined],
    ['Tgl Lahir Ayah', undefined],
    ['Nama (Ayah)', 'ayah_nama'],
    ['Nama (Ibu Hamil)', 'nama'],
    ['tgl_lahir_ibu', undefined],
    ['JK', 'jk'],
    ['Umur', 'umur'],
    ['Usia (th)', 'umur'],
    ['Umur (bulan)', 'umur_bulan'],
    ['Usia dalam bulan', 'umur_bulan'],
    ['L/P', 'jk'],
    ['Jenis Kelamin (L/P)', 'jk'],
    ['Nama Ibu', 'ibu_nama'],
    ['Nama Orang Tua', undefined],
    ['NIK Ibu', 'nik_ibu'],
    ['NIK Ayah', 'nik_ayah'],
    ['NIK Orang Tua', 'nik_ortu'],
    ['RT', 'rt'],
    ['RW', 'rw'],
    ['RT/RW', 'rt_rw'],
    ['Dusun', 'dusun'],
    ['Alamat Lengkap', 'alamat'],
    ['No HP', 'no_hp'],
    ['No. WA', 'no_hp'],
    ['Posyandu', 'posyandu'],
    ['No KK', 'nomor_kk'],
    ['Nomor Kartu Keluarga', 'nomor_kk'],
    ['BB Lahir (kg)', 'bb_lahir'],
    ['Anak ke', 'anak_ke'],
    ['Keterangan', undefined],
    ['Desa/Kelurahan', 'desa'],
    ['Nama Desa', 'desa'],
    ['Desa siaga', undefined],
  ])('"%s" is %s', (heading, key) => expect(keyOfHeading(heading)).toBe(key))
  it('stand below titles and letterheads', () => {
    const rows = [
      ['DATA SASARAN BALITA'],
      ['Posyandu Contoh'],
      ['No', 'Nama', 'Tgl Lahir', 'L/P'],
      ['1', 'Ani', '1/2/2024', 'P'],
    ]
    expect(findHeader(rows)).toMatchObject({
      row: 2,
      until: 2,
      mapping: { nama: 1, tanggal_lahir: 2, jk: 3 },
    })
  })
  test('B2 merged headings in two lines are read as one, with the names below a common one', () => {
    const merged = [
      ['No', 'Nama', 'Tgl Lahir', 'Berat', 'Berat', 'Hadir', 'Hadir'],
      ['No', 'Nama', 'Tgl Lahir', 'Lahir', 'Sekarang', 'Jan', 'Feb'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      ['1', 'Ani', '1/2/2024', '3,2', '9,1', '', ''],
    ]
    const header = findHeader(merged)
    expect(header).toMatchObject({ until: 2, mapping: { nama: 1, tanggal_lahir: 2, bb_lahir: 3, bb: 4 } })
    const asCsv = merged.map(row => [...row])
    asCsv[1] = ['', '', '', 'BB lahir', 'Berat', 'Jan', 'Feb']
    expect(findHeader(asCsv)).toMatchObject({ until: 2, mapping: { nama: 1, bb_lahir: 3, bb: 4 } })
  })
  test('B2 a birth date of the mother that stands before the child’s is not the child’s', () => {
    const heads = ['Nama Anak', 'Nama Ibu', 'Tgl Lahir Ibu', 'Tgl Lahir Anak']
    expect(findHeader([heads])?.mapping).toEqual({ nama: 0, ibu_nama: 1, tanggal_lahir: 3 })
  })
  test('B2 what stands below "Ibu" is the mother’s, but the house is everybody’s', () => {
    const rows = [
      ['Data Ibu', 'Data Ibu', 'Data Ibu', 'Data Anak', 'Data Anak'],
      ['Nama', 'Tgl Lahir', 'Alamat', 'Nama', 'Tgl Lahir'],
    ]
    expect(findHeader(rows)?.mapping).toEqual({ alamat: 2, nama: 3, tanggal_lahir: 4 })
    const women = [
      ['Data Ibu Hamil', 'Data Ibu Hamil'],
      ['Nama', 'Tgl Lahir'],
    ]
    expect(findHeader(women)?.mapping).toEqual({ nama: 0, tanggal_lahir: 1 })
  })
  test('B2 in a CSV the common heading stands in its first column only, and is that of all below it', () => {
    const mapping = (...rows: string[][]) => findHeader(rows)?.mapping
    const names = ['Nama', 'Tgl Lahir', 'Alamat', 'Nama', 'Tgl Lahir']
    const ofChild = { alamat: 2, nama: 3, tanggal_lahir: 4 }
    expect(mapping(['Data Ibu', '', '', 'Data Anak', ''], names)).toEqual(ofChild)
    expect(mapping(['Data Ibu', '', '', 'Data Anak', ''], names, ['1', '2', '3', '4', '5'])).toEqual(ofChild)
    expect(
      mapping(['Data Anak', '', 'Data Ibu', '', ''], ['Nama', 'Tgl Lahir', 'Nama', 'Tgl Lahir', 'NIK']),
    ).toEqual({
      nama: 0,
      tanggal_lahir: 1,
    })
    expect(mapping(['No', 'Nama', 'Berat', '', 'JK'], ['', '', 'Lahir', 'Sekarang', ''])).toEqual({
      nama: 1,
      bb_lahir: 2,
      bb: 3,
      jk: 4,
    })
  })
  test('B2 a common heading ends at a column that says whose it is, and at one that has no name below it', () => {
    const mapping = (...rows: string[][]) => findHeader(rows)?.mapping
    const rows = [
      ['Data Ibu', '', '', '', '', 'JK'],
      ['Nama', 'Jumlah anak', 'Tgl Lahir', 'Nama Anak', 'Tgl Lahir', ''],
    ]
    expect(mapping(...rows)).toEqual({ nama: 3, tanggal_lahir: 4, jk: 5 })
    const gap = [
      ['Data Ibu', '', '', '', 'JK'],
      ['Nama', '', 'Nama Lengkap', 'Tgl Lahir', ''],
    ]
    expect(mapping(...gap)).toEqual({ nama: 2, tanggal_lahir: 3, jk: 4 })
  })
  test('B2 merged cells say themselves how far their heading goes: what stands beside them is not below it', () => {
    const names = ['', '', 'Nama', 'NIK', 'Tgl Lahir', 'JK']
    const merged = [['No', 'Nama Anak', 'Ibu', 'Ibu', '', ''], names]
    expect(findHeader(merged)?.mapping).toEqual({ nama: 1, ibu_nama: 2, nik_ibu: 3, tanggal_lahir: 4, jk: 5 })
  })
  test('B2 a title above a CSV is no common heading', () => {
    const rows = [
      ['DAFTAR IBU DAN BALITA', '', '', ''],
      ['No', 'Nama', 'Tgl Lahir', 'NIK'],
    ]
    expect(findHeader(rows)).toMatchObject({ row: 1, mapping: { nama: 1, tanggal_lahir: 2, nik: 3 } })
  })
  test('B2 a list that begins with somebody without a date is no second line of headings', () => {
    const rows = [
      ['Nama', 'Tgl Lahir', 'L/P'],
      ['Ani', '', ''],
    ]
    expect(findHeader(rows)).toMatchObject({ row: 0, until: 0 })
  })
  it('are missed rather than guessed', () =>
    expect(
      findHeader([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBeUndefined())
})

describe('dates', () => {
  const today = '2026-11-21'
  it.each([
    ['31/12/2020', '2020-12-31'],
    ['31-12-2020', '2020-12-31'],
    ['31.12.2020', '2020-12-31'],
    ['1/2/2020', '2020-02-01'],
    ['2020-12-31', '2020-12-31'],
    ['2020-12-31 00:00:00', '2020-12-31'],
    ['31 Desember 2020', '2020-12-31'],
    ['31-Des-20', '2020-12-31'],
    ['5 agustus 1971', '1971-08-05'],
    ['5 Agt 1971', '1971-08-05'],
    ['05 NOPEMBER 1960', '1960-11-05'],
    ['17/8/45', '1945-08-17'],
    ['3/4/26', '2026-04-03'],
    ['3/4/27', '1927-04-03'],
    ['44196', '2020-12-31'],
    ['44196.0', '2020-12-31'],
    ['44196.75', '2020-12-31'],
    ['25569', '1970-01-01'],
    ['Cirebon, 31-12-2020', '2020-12-31'],
    ['2020-12-31T00:00:00.000Z', '2020-12-31'],
    ['29/2/2024', '2024-02-29'],
  ])('%s is %s', (cell, date) => expect(readDate(cell, today)).toEqual({ outcome: 'date', date }))
  it('refuses what is not in the calendar, with a sentence', () => {
    expect(readDate('31/02/2020', today)).toMatchObject({
      message: 'Tanggal lahir "31/02/2020" tidak ada di kalender. Periksa hari dan bulannya.',
    })
    expect(readDate('12/31/2020', today)).toMatchObject({
      message: 'Tanggal lahir "12/31/2020": bulan ke-31 tidak ada. Tulis hari dulu, baru bulan.',
    })
    expect(readDate('3 tahun', today)).toMatchObject({ outcome: 'refused' })
    expect(readDate('2020', today)).toMatchObject({ outcome: 'refused' })
    expect(readDate(' ', today)).toEqual({ outcome: 'empty' })
  })
})

describe('cells', () => {
  it('refuses a NIK that Excel has turned into 3,2E+15', () => {
    expect(readNikCell('3,27304E+15').fault).toContain('tersimpan sebagai angka')
    expect(readNikCell('3.27304E15').fault).toContain('Ubah kolom NIK menjadi Teks di Excel')
    expect(readKk('3.27304E15').fault).toContain('Ubah kolom Nomor KK menjadi Teks')
  })
  it('refuses a NIK with the serial 0000, and takes 0001', () => {
    expect(readNikCell('3273041503240000').fault).toContain('tidak boleh 0000')
    expect(readNikCell('3273041503240001')).toEqual({ value: '3273041503240001' })
  })
  it('counts the digits of a short NIK', () =>
    expect(readNikCell('987701410190000').fault).toContain('15 angka'))
  it('reads a NIK with spaces, dots or the apostrophe of Excel', () => {
    for (const nik of ['9877014101900001', "'9877014101900001", '9877 0141 0190 0001', '9877.0141.0190.0001'])
      expect(readNikCell(nik)).toEqual({ value: '9877014101900001' })
  })
  it('warns of a NIK that was rounded', () =>
    expect(readNikCell('9877014101900010').warning).toContain('dibulatkan'))
  it('knows the ways to write the sex', () => {
    for (const l of ['L', 'Lk', 'laki-laki', 'LAKI LAKI', 'Pria']) expect(readSex(l)).toEqual({ value: 'L' })
    for (const p of ['P', 'Pr', 'Perempuan', 'wanita']) expect(readSex(p)).toEqual({ value: 'P' })
    expect(readSex('X').fault).toBe('Jenis kelamin "X" tidak terbaca. Isi L atau P.')
  })
  it('reads birth weight with a comma, and grams', () => {
    for (const w of ['3,2', '3.2', '3,2 kg', '3200', '3200 gram']) expect(readBirthWeight(w).value).toBe(3.2)
    expect(readBirthWeight('32').warning).toContain('BB lahir')
  })
  it.each([
    ['82.49999999999999', 82.5],
    ['82,49999999999999', 82.5],
    ['82.499999', 82.499999],
    ['82.4999994', 82.499999],
    ['82.4999995', 82.5],
    ['-1.2345674', -1.234567],
    ['\u22121.2345674', -1.234567],
    ['3.5E-7', 0],
    ['-3.5e-8', 0],
    ['1.2E-5', 0.000012],
  ])('reads %s, which a formula left, as %d', (cell, value) =>
    expect(figureIn(cell)).toEqual({ outcome: 'number', value }),
  )
  it.each(['3,27E+15', '82.4999.9999', '1234567890.1234567', '82.49999999x', '9,'])(
    'does not read %s as a figure',
    cell => expect(figureIn(cell)).toEqual({ outcome: 'refused' }),
  )
  it('holds a computed figure against what is possible after it is rounded', () => {
    expect(readMeasure('29.9999999999', 'Berat', [0.5, 30])).toEqual({ value: 30 })
    expect(readMeasure('30.0000001', 'Berat', [0.5, 30])).toEqual({ value: 30 })
    expect(readMeasure('30.000001', 'Berat', [0.5, 30]).fault).toContain('tidak mungkin')
    expect(readMeasure('9.x', 'Berat', [0.5, 30]).fault).toContain('bukan angka')
  })
  it('compares a long z-score, and says which it cannot', () => {
    expect(readScore('-1.23456789', 'Z-score BB/U')).toEqual({ value: -1.234568 })
    expect(readScore('0', 'Z-score BB/U')).toEqual({ value: 0 })
    for (const none of ['', ' ', '-']) expect(readScore(none, 'Z-score BB/U')).toEqual({})
    expect(readScore('#N/A', 'Z-score BB/U')).toEqual({
      warning: 'Z-score BB/U "#N/A" tidak terbaca, tidak dibandingkan.',
    })
  })
  it('gives phones their first 0 back', () =>
    expect(readPhone('81234567890')).toEqual({ value: '081234567890' }))
  it('reads RT and RW from one cell', () => expect(readRtRw('003/012')).toEqual(['03', '12']))
})

import { Buffer } from 'node:buffer'
import { describe, expect, it, test } from 'vitest'
import { findHeader, headerAt, previewRows } from '../../../../src/domain/import/index.ts'
import { headingLines } from '../../../../src/domain/sheets/headings.ts'
import { sasaranSheets } from '../../../../src/domain/sheets/lists/sasaran/index.ts'
import { xlsxBlob } from '../../../../src/features/shared/spreadsheet.ts'
import { readList } from '../../../../src/features/office/import/read-list.ts'
import type { ChosenList } from '../../../../src/features/office/import/read-list.ts'
import { openEndWords } from '../../../../src/features/office/import/words.ts'
import { rowsXml, workbook, zipOf } from './zip-of.ts'

const file = (bytes: BlobPart, name = 'daftar.xlsx'): File => new File([bytes], name)
const xlsx = (...parts: Parameters<typeof workbook>): File => file(zipOf(workbook(...parts)))
const one = (rows: string, behind = '') => [{ name: 'Balita', rows, behind }] as const

async function listIn(bytes: File): Promise<ChosenList> {
  const read = await readList(bytes)
  if (read.outcome === 'refused') throw new Error(read.message)
  return read.list
}

/** The sentence with which a file is refused. */
async function refusal(bytes: File): Promise<string> {
  const read = await readList(bytes)
  return read.outcome === 'refused' ? read.message : 'read'
}

describe('a spreadsheet', () => {
  it('gives shared, rich, inline and computed text, numbers, day numbers and gaps at their places', async () => {
    const strings =
      '<si><t>Nama</t></si><si><r><t>Siti </t></r><r><t xml:space="preserve">&amp; Ani</t></r><rPh><t>x</t></rPh></si>'
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>NIK</t></is></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>44927</v></c><c r="C3"><v>3.399010402250002E+15</v></c><c r="D3" t="str"><f>A1</f><v>L&#39;</v></c><c r="E3"/></row>'
    const { rows } = await listIn(xlsx(one(sheet), strings))
    expect(rows).toEqual([['Nama', '', 'NIK'], [], ['Siti & Ani', '44927', '3399010402250002', "L'", '']])
  })

  it('shows what Excel could not work out, and a formula that nobody has: neither is an empty cell', async () => {
    const cells =
      '<c t="e"><f>VLOOKUP(1)</f><v>#N/A</v></c><c><f>A1*2</f></c><c t="str"><f>""</f><v></v></c><c/>'
    const { rows } = await listIn(
      xlsx(one(`<row r="1"><c t="inlineStr"><is><t>x</t></is></c>${cells}</row>`)),
    )
    expect(rows).toEqual([['x', '#N/A', '#RUMUS!', '', '']])
  })

  it('gives every digit of a number that was written out', async () => {
    const { rows } = await listIn(xlsx(one('<row r="1"><c><v>9101012001900013</v></c></row>')))
    expect(rows).toEqual([['9101012001900013']])
  })

  it.each([
    ['3.27304150324E+15', '3.27304150324E+15'],
    ['3273041503240120', '3.27304150324012E+15'],
    ['3273041503240000', '3.27304150324E+15'],
    ['3.273041503240001E+15', '3273041503240001'],
    ['3273041503240001', '3273041503240001'],
    ['9.101012001900012E+15', '9.101012001900012E+15'],
    ['9101012001900012', '9.101012001900012E+15'],
    ['327304150324010', '327304150324010'],
  ])(
    'shows the number %s as %s: one that may have lost its last digit looks like it',
    async (value, shown) => {
      const { rows } = await listIn(xlsx(one(`<row r="1"><c><v>${value}</v></c></row>`)))
      expect(rows).toEqual([[shown]])
    },
  )

  test('B6 a NIK that was kept as a number and lost its last digits keeps its row out', async () => {
    const sheet =
      rowsXml([['Nama', 'NIK', 'JK', 'Tgl Lahir']]) +
      ['3.27304150324E+15', '3273041503240001']
        .map((nik, i) => {
          const text = ['Ani', '', 'P', '15/03/2024'].map(c => `<c t="inlineStr"><is><t>${c}</t></is></c>`)
          return `<row r="${i + 2}">${text.with(1, `<c><v>${nik}</v></c>`).join('')}</row>`
        })
        .join('')
    const { rows } = await listIn(xlsx(one(sheet)))
    const header = headerAt(rows, 0)
    const [lost, whole] = previewRows({
      rows,
      header,
      today: '2026-11-21',
      known: [],
      posyandu: 'a',
      posyandus: [],
    })
    expect(lost).toMatchObject({
      outcome: 'salah',
      faults: [expect.stringContaining('tersimpan sebagai angka, digit terakhirnya hilang')],
    })
    expect(whole).toMatchObject({ outcome: 'baru', person: { nik: '3273041503240001' } })
  })

  test('B2 the sheet with the list is found among others, and another can be opened', async () => {
    const list = await listIn(
      xlsx([
        { name: 'Petunjuk', rows: rowsXml([['Isi lembar Data']]) },
        { name: 'Kode', rows: rowsXml([['Nama', 'NIK']]), hidden: true },
        {
          name: 'Data &amp; sasaran',
          rows: rowsXml([
            ['Nama', 'NIK', 'Tgl Lahir'],
            ['Ani', '', '1/1/2024'],
          ]),
        },
      ]),
    )
    expect([list.sheets, list.sheet]).toEqual([['Petunjuk', 'Data & sasaran'], 1])
    const first = await list.open(0)
    expect(first.outcome === 'rows' && first.list.rows).toEqual([['Isi lembar Data']])
  })

  test('B2 merged cells say in each of them what stands in the first', async () => {
    const rows = rowsXml([
      ['Nama', 'Lahir', '', 'Posyandu'],
      ['', 'Tanggal', 'BB', ''],
      ['Ani', '1/1/2024', '3,2', 'Mawar'],
      ['Budi', '2/1/2024', '3,1', ''],
    ])
    const merged =
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/><mergeCell ref="D3:D4"/></mergeCells>'
    const list = await listIn(xlsx(one(rows, merged)))
    expect(headerAt(list.rows, 0)).toMatchObject({
      until: 1,
      mapping: { nama: 0, tanggal_lahir: 1, bb_lahir: 2, posyandu: 3 },
    })
    expect(list.rows[3]).toEqual(['Budi', '2/1/2024', '3,1', 'Mawar'])
  })

  it('that was only coloured down to the millionth row is as long as what stands in it', async () => {
    const { rows } = await listIn(
      xlsx(one('<row r="1"><c><v>1</v></c></row><row r="1048576"><c r="A1"/></row>')),
    )
    expect(rows).toHaveLength(1)
  })

  it('or a CSV gives the same rows', async () => {
    const { rows, encoding } = await listIn(file('Nama;NIK\nSiti;1', 'daftar.csv'))
    expect([rows, encoding]).toEqual([
      [
        ['Nama', 'NIK'],
        ['Siti', '1'],
      ],
      'utf-8',
    ])
  })

  it('or a text whose last line has no end is read, and that is known, because it may be half', async () => {
    const whole = 'Nama;NIK\nSiti;1'
    expect((await listIn(file(whole, 'x.csv'))).openEnd).toBe(true)
    for (const end of ['\n', '\r\n'])
      expect((await listIn(file(whole + end, 'x.csv'))).openEnd).toBeUndefined()
    expect(openEndWords(1200)).toBe(
      'Berkas ini berakhir tanpa baris penutup: apakah 1.200 baris ini sudah semua?',
    )
  })

  test('B4 the same bytes have the same print, whatever the file is called', async () => {
    const [a, b, c] = await Promise.all(
      ['x;y\n1;2\n', 'x;y\n1;2\n', 'x;y\n1;3\n'].map((text, i) => listIn(file(text, `${i}.csv`))),
    )
    expect(a?.print).toBe(b?.print)
    expect(a?.print).not.toBe(c?.print)
  })
})

describe('B6 a file that is no list is refused whole, with what to do', () => {
  it('when it unfolds to gigabytes, whatever it claims', async () => {
    const bomb = workbook(one(''))
    bomb[3] = { name: 'xl/worksheets/daftar1.xml', text: ' '.repeat(61_000_000) }
    expect(await refusal(file(zipOf(bomb)))).toContain('terlalu besar')
    const strings = workbook(one('<row r="1"><c t="s"><v>0</v></c></row>'))
    strings[2] = {
      name: 'xl/sharedStrings.xml',
      text: `<sst><si><t>${'a'.repeat(31_000_000)}</t></si></sst>`,
    }
    expect(await refusal(file(zipOf(strings)))).toContain('terlalu besar')
  })

  it('holds more sheets of nothing than anybody makes by hand: it is left in the third', async () => {
    const blank = { rows: `<row r="1"><c/></row>${' '.repeat(40_000_000)}` }
    const sheets = ['Jan', 'Feb', 'Mar', 'Apr'].map(name => ({ ...blank, name }))
    expect(await refusal(xlsx(sheets))).toContain('terlalu besar')
  })

  it('when it has a hundred thousand rows, of which it does not read more than it takes', async () => {
    const row = '<c t="inlineStr"><is><t>Nama Yang Cukup Panjang Untuk Diingat</t></is></c>'.repeat(5)
    const before = process.memoryUsage().heapUsed
    const rows = Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 1}">${row}</row>`).join('')
    expect(
      await refusal(
        xlsx([
          { name: 'Kosong', rows: '' },
          { name: 'Balita', rows },
        ]),
      ),
    ).toContain('20.000 baris')
    expect(await refusal(file('a,b\n'.repeat(100_000), 'daftar.csv'))).toContain('20.000 baris')
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400_000_000)
  })

  it('when it is half a workbook or half a CSV', async () => {
    const whole = zipOf(workbook(one(rowsXml([['Nama'], ['Ani']]))))
    expect(await refusal(file(whole.slice(0, 300)))).toContain('rusak atau tidak lengkap')
    const csv = 'Nama;NIK;JK\nAni;1;P\nBudi;2;L\nCici;3;P\n'
    expect(await refusal(file(`${csv}Dedi;`, 'x.csv'))).toContain('terpotong di baris 5')
    expect(await refusal(file(`${csv}"Dedi;4;L\n`, 'x.csv'))).toContain('terpotong')
    expect(await refusal(file(`${csv}Dedi;4;L`, 'x.csv'))).toBe('read')
  })

  it.each([
    ['cells without an end', '<row r="1">' + '<c '.repeat(300_000) + '</row>', ''],
    ['cells that are opened and never closed', '<row r="1">' + '<c>'.repeat(300_000) + '</row>', ''],
    ['rows without an end', '<row '.repeat(300_000), ''],
    ['rows that are opened and never closed', '<row>'.repeat(300_000), ''],
    ['merged places without an end', rowsXml([['Nama']]), '<mergeCell '.repeat(200_000)],
    ['runs without an end', `<row><c t="inlineStr">${'<t '.repeat(300_000)}</c></row>`, ''],
    ['guides without an end', `<row><c t="inlineStr">${'<rPh>'.repeat(300_000)}</c></row>`, ''],
    ['values without an end', `<row><c>${'<v>'.repeat(300_000)}</c></row>`, ''],
  ])('when it has %s, without trying each to the end', async (_, rows, behind) => {
    expect(await refusal(xlsx(one(rows, behind)))).toContain('rusak atau tidak lengkap')
  })

  it('when the parts that name its sheets have no end', async () => {
    const properties = workbook(one(rowsXml([['Nama']])), '', '<workbookPr '.repeat(150_000))
    const relations = workbook(one(rowsXml([['Nama']])))
    relations[1] = { name: 'xl/_rels/workbook.xml.rels', text: '<Relationship '.repeat(120_000) }
    const strings = workbook(one(rowsXml([['Nama']])), '<si '.repeat(300_000))
    strings[3] = { name: 'xl/worksheets/daftar1.xml', text: '<row><c t="s"><v>0</v></c></row>' }
    for (const parts of [properties, relations, strings])
      expect(await refusal(file(zipOf(parts)))).toContain('rusak atau tidak lengkap')
  })

  it('when one cell is longer than a cell can be', async () => {
    const of = (length: number): string => 'a'.repeat(length)
    expect(await refusal(xlsx(one(rowsXml([['Nama'], [of(32_767)]]))))).toBe('read')
    expect(await refusal(xlsx(one(rowsXml([['Nama'], [of(32_768)]]))))).toContain('sel di baris 2')
    expect(await refusal(file(`Nama;JK\n${of(32_767)};P\n`, 'x.csv'))).toBe('read')
    expect(await refusal(file(`Nama;JK\n${of(32_768)};P\n`, 'x.csv'))).toContain('sel di baris 2')
    expect(await refusal(file(`Nama;JK\n"${of(32_768)};P\n`, 'x.csv'))).toContain('terpotong')
  })

  it('when its packed bytes are spoilt', async () => {
    const bytes = zipOf(
      workbook([
        { name: 'A', rows: '' },
        { name: 'B', rows: rowsXml([['Nama', 'NIK']]) },
      ]),
    )
    const at = Buffer.from(bytes).indexOf('xl/worksheets/daftar2.xml') + 'xl/worksheets/daftar2.xml'.length
    bytes.fill(0xff, at, at + 20)
    expect(await refusal(file(bytes))).toContain('rusak')
  })

  it('when it is old Excel, whatever it is called, or a page that is called Excel', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])
    for (const name of ['lama.xls', 'lama.xlsx'])
      expect(await refusal(file(old, name))).toContain('Simpan sebagai')
    expect(await refusal(file('<html><table><tr><td>Nama</td></tr></table>', 'e-ppgbm.xls'))).toContain(
      'halaman web',
    )
  })

  it('when it is another kind of file, or empty', async () => {
    expect(await refusal(file(zipOf([{ name: 'a.txt', text: 'x' }])))).toContain('bukan daftar')
    expect(await refusal(file(new Uint8Array([0x89, 0x50, 0, 0, 0x1a, 0x0a, 0, 1]), 'foto.csv'))).toContain(
      'bukan daftar',
    )
    expect(await refusal(file('', 'x.csv'))).toContain('kosong')
    expect(await refusal(file(';;\n;;\n', 'x.csv'))).toContain('kosong')
  })

  it('when its days are counted from 1904', async () => {
    const parts = workbook(one(rowsXml([['Nama']])), '', '<workbookPr date1904="1"/>')
    expect(await refusal(file(zipOf(parts)))).toContain('1904')
  })
})

test.each(sasaranSheets.map(s => [s.id, s] as const))(
  'B1 the form %s that this app writes is known when it comes back',
  async (id, sheet) => {
    const heads = sheet.heads()
    const page = { heads, wide: true, title: [sheet.title, 'Posyandu Mawar'] }
    const cells = heads.map(h => (h.key === 'nama' ? 'Siti' : h.key === 'lahir' ? '2024-03-01' : undefined))
    const blob = await xlsxBlob(sheet.title, page, [
      { whose: { id: '', name: '', posyandu: '' }, cells, missing: [] },
    ])
    const { rows } = await listIn(file(await blob.arrayBuffer()))
    const header = findHeader(rows)
    expect(header?.form?.id).toBe(id)
    expect((header?.until ?? 0) - (header?.row ?? 0)).toBeLessThan(headingLines(heads).length)
    expect(rows.slice((header?.until ?? 0) + 1)).toHaveLength(1)
    expect(header?.mapping).toMatchObject({ nama: 1, nik: 2, tanggal_lahir: 3 })
  },
)

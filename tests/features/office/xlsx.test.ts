import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { rowsOfSheet } from '../../../src/domain/import/index.ts'
import { readList } from '../../../src/features/office/read-list.ts'
import { readXlsx } from '../../../src/features/office/xlsx.ts'

type Part = { readonly name: string; readonly text: string; readonly stored?: boolean }

/** A ZIP as office programs write it: local headers, data, directory. Sizes that nobody reads stay nought. */
function zipOf(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text, stored } of parts) {
    const data = stored ? Buffer.from(text) : deflateRawSync(text)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(stored ? 0 : 8, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    chunks.push(local, Buffer.from(name), data)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...chunks, ...directory, end]))
}

const workbook = (sheet: string, strings = ''): Part[] => [
  {
    name: 'xl/workbook.xml',
    text: '<workbook><sheets><sheet name="Balita" sheetId="7" r:id="rId3"/></sheets></workbook>',
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: '<Relationships><Relationship Id="rId3" Target="worksheets/daftar.xml"/></Relationships>',
  },
  { name: 'xl/sharedStrings.xml', text: `<sst>${strings}</sst>` },
  {
    name: 'xl/worksheets/daftar.xml',
    text: `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    stored: true,
  },
]

const file = (bytes: BlobPart, name = 'daftar.xlsx'): File => new File([bytes], name)

describe('a spreadsheet', () => {
  it('gives shared, rich, inline and computed text, numbers, day numbers and gaps at their places', async () => {
    const strings =
      '<si><t>Nama</t></si><si><r><t>Siti </t></r><r><t xml:space="preserve">&amp; Ani</t></r><rPh><t>x</t></rPh></si>'
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>NIK</t></is></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>44927</v></c><c r="C3"><v>3.399010402250002E+15</v></c><c r="D3" t="str"><f>A1</f><v>L&#39;</v></c><c r="E3"/></row>'
    const rows = rowsOfSheet(await readXlsx(zipOf(workbook(sheet, strings))))
    expect(rows).toEqual([['Nama', '', 'NIK'], [], ['Siti & Ani', '44927', '3399010402250002', "L'", '']])
  })

  it('that unfolds to gigabytes is refused with a sentence, whatever it claims', async () => {
    const bomb = workbook('')
    bomb[3] = { name: 'xl/worksheets/daftar.xml', text: ' '.repeat(61_000_000) }
    expect(await readList(file(zipOf(bomb)))).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('terlalu besar'),
    })
  })

  it('with too many rows is refused', async () => {
    expect(await readList(file(zipOf(workbook('<row r="100000"><c><v>1</v></c></row>'))))).toMatchObject({
      outcome: 'refused',
    })
    expect(await readList(file('a,b\n'.repeat(20_002), 'daftar.csv'))).toMatchObject({ outcome: 'refused' })
  })

  it('that is cut off, or another kind of ZIP, or of old Excel, is refused with what to do', async () => {
    const whole = zipOf(workbook('<row/>'))
    for (const bytes of [whole.slice(0, 200), zipOf([{ name: 'a.txt', text: 'x' }])])
      expect(await readList(file(bytes))).toMatchObject({ outcome: 'refused' })
    expect(await readList(file('x', 'lama.xls'))).toMatchObject({ message: expect.stringContaining('.xlsx') })
  })

  it('or a CSV gives the same rows', async () => {
    expect(await readList(file('Nama;NIK\nSiti;1', 'daftar.csv'))).toMatchObject({
      rows: [
        ['Nama', 'NIK'],
        ['Siti', '1'],
      ],
    })
  })
})

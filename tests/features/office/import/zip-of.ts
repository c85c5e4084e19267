import { deflateRawSync } from 'node:zlib'

export type Part = { readonly name: string; readonly text: string; readonly stored?: boolean }

/** A ZIP as office programs write it: local headers, data, directory. Sizes that nobody reads stay nought. */
export function zipOf(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
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

type Sheet = {
  readonly name: string
  readonly rows: string
  readonly behind?: string
  readonly hidden?: boolean
}

/** A workbook with these sheets, whose rows are XML. */
export function workbook(sheets: readonly Sheet[], strings = '', properties = ''): Part[] {
  const listed = sheets.map(
    (s, i) =>
      `<sheet name="${s.name}" sheetId="${i + 1}"${s.hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  )
  const related = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/daftar${i + 1}.xml"/>`,
  )
  return [
    {
      name: 'xl/workbook.xml',
      text: `<workbook>${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', text: `<Relationships>${related.join('')}</Relationships>` },
    { name: 'xl/sharedStrings.xml', text: `<sst>${strings}</sst>` },
    ...sheets.map((s, i) => ({
      name: `xl/worksheets/daftar${i + 1}.xml`,
      text: `<worksheet><sheetData>${s.rows}</sheetData>${s.behind ?? ''}</worksheet>`,
      stored: i % 2 === 0,
    })),
  ]
}

/** Rows of inline text. */
export const rowsXml = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells, r) =>
        `<row r="${r + 1}">${cells.map(c => `<c t="inlineStr"><is><t>${c}</t></is></c>`).join('')}</row>`,
    )
    .join('')

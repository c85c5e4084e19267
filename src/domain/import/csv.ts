/** The signs that stand between cells, most trusted first when two are found equally often. */
const separators = [';', ',', '\t', '|'] as const

/**
 * The rows of a delimited text (RFC 4180: quotes, doubled quotes, line breaks inside quotes). The separator is the one
 * that divides the first lines, because Excel in Indonesian writes `;` where others write `,`. Empty rows stay, so that a row is counted as the file counts it.
 */
export function parseCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '')
  const told = toldSeparator.exec(plain)
  return told?.[1]
    ? [[''], ...rowsOf(plain.slice(told[0].length), told[1])]
    : rowsOf(plain, separatorOf(plain))
}

/** A first line for Excel alone, which names the separator; it counts as a row, as in the file. */
const toldSeparator = /^sep=([;,\t|])(?:\r\n|\r|\n)/i

export function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"(?:[^"]|"")*"/g, '')
  const count = (sign: string): number => head.split(sign).length
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best), separators[0])
}

export function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    row.push(cell)
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if (quoted) {
      if (c !== '"') cell += c
      else if (text.charAt(i + 1) === '"') cell += text.charAt(++i)
      else quoted = false
      continue
    }
    if (c === '"' && cell === '') quoted = true
    else if (c === separator) endCell()
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && text.charAt(i + 1) === '\n') i++
      endCell()
      rows.push(row)
      row = []
    } else cell += c
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

export type Decoded = { readonly text: string; readonly encoding: 'utf-8' | 'windows-1252' }

/** UTF-8 unless its bytes say otherwise; older Excel writes Windows-1252. The caller says so in the preview. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

/**
 * Rows of whole numbers as text. A column is written as its second differences, which are small because WHO's curves are
 * smooth: each is folded to a natural number (0, -1, 1, -2, 2 …) and written in base 43, low digits first. The first 43 signs
 * end a number, the other 43 say that more follows.
 */
const signs = '!#%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
const base = signs.length / 2

const differences = (column: readonly number[]): number[] => column.map((n, i) => n - (column[i - 1] ?? 0))

function sums(column: number[]): number[] {
  let sum = 0
  return column.map(n => (sum += n))
}

function write(n: number): string {
  let left = n >= 0 ? 2 * n : -2 * n - 1
  let text = ''
  for (; left >= base; left = Math.floor(left / base)) text += signs.charAt(base + (left % base))
  return text + signs.charAt(left)
}

export const encodeColumn = (column: readonly number[]): string =>
  differences(differences(column)).map(write).join('')

const valueOfSign = new Map([...signs].map((sign, value) => [sign.charCodeAt(0), value]))

export function decodeColumn(text: string): number[] {
  const found: number[] = []
  let natural = 0
  let place = 1
  for (let i = 0; i < text.length; i++) {
    const value = valueOfSign.get(text.charCodeAt(i)) ?? 0
    natural += place * (value % base)
    place *= base
    if (value >= base) continue
    found.push(natural % 2 === 0 ? natural / 2 : -(natural + 1) / 2)
    natural = 0
    place = 1
  }
  return sums(sums(found))
}

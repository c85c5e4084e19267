/**
 * RFC 9285: two bytes as three of the 45 signs that a QR code packs into 5½ bits. Bytes as they are would not survive a
 * phone's own reader, which gives text.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const valueOf = new Map([...alphabet].map((sign, value) => [sign, value]))

export function toBase45(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 2) {
    const [high = 0, low] = bytes.subarray(i, i + 2)
    out += low === undefined ? signs(high, 2) : signs(high * 256 + low, 3)
  }
  return out
}

function signs(value: number, count: number): string {
  let out = ''
  for (let rest = value; out.length < count; rest = Math.floor(rest / 45)) out += alphabet[rest % 45]
  return out
}

/** Undefined: not such a text. */
export function fromBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined
  const bytes: number[] = []
  for (let i = 0; i < text.length; i += 3) {
    const values = Array.from(text.slice(i, i + 3), sign => valueOf.get(sign))
    const [a, b, c = 0] = values
    if (a === undefined || b === undefined || values.includes(undefined)) return undefined
    const value = a + 45 * b + 2025 * c
    if (value > (values.length === 3 ? 0xffff : 0xff)) return undefined
    if (values.length === 3) bytes.push(value >> 8)
    bytes.push(value & 0xff)
  }
  return Uint8Array.from(bytes)
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type Decoded = { readonly text: string; readonly encoding: Encoding }

/**
 * The letters of a text file. A mark at its beginning decides; without one it is UTF-8 unless its bytes say otherwise, and then
 * what older Excel writes. The caller says which it was. Undefined: these bytes are no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const encoding = marked(bytes) ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
  const text = new TextDecoder(encoding).decode(bytes)
  return text.includes('\0') ? undefined : { text, encoding }
}

function marked([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

const looked = 2000

/** Plain letters are every second byte of it, and nought is the other. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, looked)
  const noughts = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) noughts[i % 2] = (noughts[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = noughts
  const most = head.length / 4
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}

/** A last letter that was cut off makes no other encoding of a file that has whole ones. */
function isUtf8(bytes: Uint8Array): boolean {
  if (decodes(bytes, false)) return true
  return decodes(bytes, true) && bytes.subarray(0, -longestLetter).some(byte => byte > plainLetters)
}

const plainLetters = 0x7f
const longestLetter = 3

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

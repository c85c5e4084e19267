import { crc32 } from '../../handover/crc32.ts'

/**
 * Just enough of ZIP (APPNOTE 6.3) to write a spreadsheet piece by piece: a puskesmas-month is never whole in memory, and nothing
 * needs a worker made from a blob, which our content security policy forbids. Sizes stand behind each part, because
 * nobody knows them before.
 */
export type Part = { readonly name: string; readonly text: Iterable<string> | AsyncIterable<string> }
/** Raw deflate, handed in: the browser has CompressionStream, the server has zlib. */
export type Deflate = (bytes: AsyncIterable<Bytes>) => AsyncIterable<Uint8Array>
type Bytes = Uint8Array<ArrayBuffer>

type Written = { readonly name: Bytes; readonly at: number; crc: number; size: number; packed: number }

const sizesFollow = 0x0008
const namesAreUtf8 = 0x0800
const deflated = 8
const version = 20
/** 1 January 1980, the first day that ZIP knows: the same sheet is the same file. */
const noDay = 0x21

export async function* zipped(parts: Iterable<Part>, deflate: Deflate): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const directory: Written[] = []
  let at = 0
  for (const { name, text } of parts) {
    const part: Written = { name: encoder.encode(name), at, crc: 0, size: 0, packed: 0 }
    const head = joined(fields(0x04034b50, 4), common(part, false), part.name)
    yield head
    for await (const bytes of deflate(measured(text, part))) {
      part.packed += bytes.length
      yield bytes
    }
    const behind = fields(0x08074b50, 4, part.crc, 4, part.packed, 4, part.size, 4)
    yield behind
    at += head.length + part.packed + behind.length
    directory.push(part)
  }
  const entries = joined(...directory.map(entryOf))
  yield entries
  const count = directory.length
  yield fields(0x06054b50, 4, 0, 4, count, 2, count, 2, entries.length, 4, at, 4, 0, 2)
}

const blockLetters = 60_000

/** In blocks: a compressor that is called for each row costs more than the compressing. */
async function* measured(text: Part['text'], part: Written): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder()
  const block = (held: string): Bytes => {
    const bytes = encoder.encode(held)
    part.crc = crc32(bytes, part.crc)
    part.size += bytes.length
    return bytes
  }
  let held = ''
  for await (const piece of text) {
    held += piece
    if (held.length < blockLetters) continue
    yield block(held)
    held = ''
  }
  if (held !== '') yield block(held)
}

/** What the head of a part and its line in the directory say alike; the head knows no sizes yet. */
const common = ({ crc, packed, size, name }: Written, known: boolean): Bytes =>
  joined(
    fields(version, 2, sizesFollow | namesAreUtf8, 2, deflated, 2, 0, 2, noDay, 2),
    fields(known ? crc : 0, 4, known ? packed : 0, 4, known ? size : 0, 4, name.length, 2, 0, 2),
  )

const entryOf = (part: Written): Bytes =>
  joined(
    fields(0x02014b50, 4, version, 2),
    common(part, true),
    fields(0, 2, 0, 2, 0, 2, 0, 4, part.at, 4),
    part.name,
  )

/** Pairs of a number and its bytes, lowest first. */
function fields(...pairs: readonly number[]): Bytes {
  const bytes: number[] = []
  for (let i = 0; i < pairs.length; i += 2)
    for (let byte = 0; byte < (pairs[i + 1] ?? 0); byte++) bytes.push(((pairs[i] ?? 0) >>> (8 * byte)) & 0xff)
  return new Uint8Array(bytes)
}

function joined(...all: readonly Bytes[]): Bytes {
  const out = new Uint8Array(all.reduce((sum, b) => sum + b.length, 0))
  let at = 0
  for (const bytes of all) {
    out.set(bytes, at)
    at += bytes.length
  }
  return out
}

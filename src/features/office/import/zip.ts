/**
 * Just enough of ZIP (APPNOTE 6.3) to open a spreadsheet with what browsers have. A ready-made library would inflate in
 * workers made from blobs, which our content security policy forbids, and trusts the sizes that the file claims.
 */
export type Zip = ReadonlyMap<string, Packed>
type Packed = { readonly method: number; readonly bytes: Uint8Array<ArrayBuffer> }

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endSize = 22
const longestComment = 65_535

export class NotAZip extends Error {}
export class TooLarge extends Error {}

export function openZip(bytes: Uint8Array<ArrayBuffer>): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const entries = new Map<string, Packed>()
  let at = view.getUint32(end + 16, true)
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark)
      throw new NotAZip('A directory entry is missing')
    const [name, extra, comment] = [28, 30, 32].map(o => view.getUint16(at + o, true)) as [
      number,
      number,
      number,
    ] // three offsets
    const key = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))
    entries.set(key, { method: view.getUint16(at + 10, true), bytes: dataOf(bytes, view, at) })
    at += 46 + name + extra + comment
  }
  return entries
}

function endOf(view: DataView): number {
  for (
    let at = view.byteLength - endSize;
    at >= Math.max(0, view.byteLength - endSize - longestComment);
    at--
  )
    if (view.getUint32(at, true) === endMark) return at
  throw new NotAZip('No end of directory')
}

function dataOf(bytes: Uint8Array<ArrayBuffer>, view: DataView, entry: number): Uint8Array<ArrayBuffer> {
  const local = view.getUint32(entry + 42, true)
  if (local + 30 > bytes.length) throw new NotAZip('An entry lies outside the file')
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return bytes.subarray(start, start + view.getUint32(entry + 20, true))
}

/**
 * The text of a part, piece by piece as it is inflated. It stops at the limit, whatever size the file claims: a few kilobytes
 * can hold gigabytes of nought. What nobody reads any more is not inflated.
 */
export async function* piecesIn(zip: Zip, name: string, limit: number): AsyncGenerator<string, void> {
  const packed = zip.get(name)
  if (!packed) return
  const whole = new Blob([packed.bytes]).stream()
  const stream = packed.method === 0 ? whole : whole.pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) throw new TooLarge(name)
    yield decoder.decode(value, { stream: true })
  }
  yield decoder.decode()
}

/** A small part whole. */
export async function textIn(zip: Zip, name: string, limit: number): Promise<string> {
  const pieces: string[] = []
  for await (const piece of piecesIn(zip, name, limit)) pieces.push(piece)
  return pieces.join('')
}

const longestEnd = 40

/**
 * The text up to the last end of an element, each time there is one: what a pattern reads is never cut in two. Only what is
 * new is searched, because a file may have no end at all.
 */
export async function* wholeElements(
  pieces: AsyncIterable<string>,
  end: RegExp,
): AsyncGenerator<string, void> {
  let held: string[] = []
  let overlap = ''
  for await (const piece of pieces) {
    const seen = overlap + piece
    const last = [...seen.matchAll(end)].at(-1)
    overlap = seen.slice(-longestEnd)
    held.push(piece)
    if (!last) continue
    const behind = seen.length - last.index - last[0].length
    const text = held.join('')
    yield text.slice(0, text.length - behind)
    held = [text.slice(text.length - behind)]
    overlap = held[0]?.slice(-longestEnd) ?? ''
  }
  yield held.join('')
}

const head = 4
const idBytes = 16

/** How many ids (32 bits, the highest byte first), the ids, and the text after gzip, which could only lengthen ids. */
export function frame(ids: Uint8Array, zipped: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(head + ids.length + zipped.length)
  new DataView(out.buffer).setUint32(0, ids.length / idBytes)
  out.set(ids, head)
  out.set(zipped, head + ids.length)
  return out
}

export function unframe(bytes: Uint8Array): { readonly ids: Uint8Array; readonly zipped: Uint8Array } {
  if (bytes.length < head) throw new SyntaxError('frame')
  const count = new DataView(bytes.buffer, bytes.byteOffset, head).getUint32(0)
  const end = head + count * idBytes
  if (end > bytes.length) throw new SyntaxError('frame')
  return { ids: bytes.subarray(head, end), zipped: bytes.subarray(end) }
}

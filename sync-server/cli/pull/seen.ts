/** Numbers of entries as 8 bytes each: appended like the data, and counted by the same state file. */
export const seenFile = 'saku-seen.bin'

export function encodeSeen(seqs: readonly number[]): Buffer {
  const bytes = Buffer.alloc(seqs.length * 8)
  seqs.forEach((seq, i) => bytes.writeDoubleLE(seq, i * 8))
  return bytes
}

export function decodeSeen(bytes: Buffer): Set<number> {
  const seen = new Set<number>()
  for (let at = 0; at + 8 <= bytes.length; at += 8) seen.add(bytes.readDoubleLE(at))
  return seen
}

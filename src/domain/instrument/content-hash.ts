/** FNV-1a, 32 bits, over UTF-16 code units. */
function fnv(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const hex = (n: number) => n.toString(16).padStart(8, '0')

/** Names content; it protects against accidents, not against an attacker. */
export const contentHash = (text: string): string =>
  hex(fnv(text, 0x811c9dc5)) + hex(fnv(`${text}\u0000`, 0x5bd1e995))

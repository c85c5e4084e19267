/** What a QR of the bidan holds: the address of this app with `?kode=`, or the bare code. */
export function codeFrom(text: string): string {
  try {
    return new URL(text).searchParams.get('kode') ?? ''
  } catch {
    return text
  }
}

/** "abcd2345" → "ABCD-2345", while typing. */
export function formatCode(typed: string): string {
  const plain = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 8)
  return plain.length > 4 ? `${plain.slice(0, 4)}-${plain.slice(4)}` : plain
}

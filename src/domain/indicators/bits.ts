const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const width = 6

/** Places of a list as a short text, six of them a letter; what ends in nothing is cut off. */
export function packed(places: readonly number[]): string {
  const letters: number[] = []
  for (const place of places) {
    const at = Math.floor(place / width)
    while (letters.length <= at) letters.push(0)
    letters[at] = (letters[at] ?? 0) | (1 << (place % width))
  }
  return letters.map(n => alphabet[n]).join('')
}

/** Ascending. A letter that is none holds no place. */
export function unpacked(text: string): number[] {
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const letter = Math.max(alphabet.indexOf(text[at] ?? ''), 0)
    for (let bit = 0; bit < width; bit++) if (letter & (1 << bit)) places.push(at * width + bit)
  }
  return places
}

export function holds(text: string, place: number): boolean {
  const letter = alphabet.indexOf(text[Math.floor(place / width)] ?? '')
  return letter > 0 && (letter & (1 << (place % width))) !== 0
}

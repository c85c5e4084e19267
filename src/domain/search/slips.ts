/**
 * What a slip costs, in twentieths of a letter. Two names that differ by a cheap slip are probably one name heard or
 * written twice; by a dear one, probably two names. Letters are 1–26; 0 is no letter.
 */
export const oneLetter = 20
export const swapCost = 12
/** A final k that is hardly heard: Tatik, Tati. */
export const finalKCost = 6

const vowels = 'aiueo'
const side = 32
const cost = new Uint8Array(side * side).fill(oneLetter)

const code = (letter: string): number => letter.charCodeAt(0) - 96

function pair(letters: string, units: number): void {
  for (const a of letters) for (const b of letters) if (a !== b) cost[code(a) * side + code(b)] = units
}

const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
for (const row of keyboardRows) for (let i = 1; i < row.length; i++) pair(row.slice(i - 1, i + 1), 16)
pair(vowels, 10)
pair('ao', 6)
for (const close of ['ie', 'ou', 'jy', 'iy', 'uw']) pair(close, 5)
for (const voiced of ['dt', 'bp', 'gk']) pair(voiced, 9)
for (const near of ['sj', 'sc', 'ck', 'cj', 'ch', 'hk']) pair(near, 8)
for (const far of ['mn', 'pw', 'lr', 'nl']) pair(far, 13)
for (let i = 0; i < side; i++) cost[i * side + i] = 0

export const changeCost = (a: number, b: number): number => cost[a * side + b] ?? oneLetter

export function lettersOf(word: string): Uint8Array {
  const out = new Uint8Array(word.length)
  for (let i = 0; i < word.length; i++) out[i] = word.charCodeAt(i) - 96
  return out
}

/** What it costs to leave out or to add each letter after what stands before it: a silent h, a mute e, the g of ng. */
export function dropCosts(word: string): Uint8Array {
  const out = new Uint8Array(word.length)
  for (let i = 0; i < word.length; i++) out[i] = dropCost(word, i)
  return out
}

function dropCost(word: string, i: number): number {
  const letter = word.charAt(i)
  const before = word.charAt(i - 1)
  if (letter === 'h') return 5
  if (letter === 'e' && i > 0) return 6
  if ((letter === 'g' || letter === 'i') && before === 'n') return 7
  if ((letter === 'y' || letter === 'w') && vowels.includes(before)) return 6
  if (vowels.includes(letter)) return i === 0 ? 14 : 10
  return i === 0 ? oneLetter + 4 : oneLetter - 3
}

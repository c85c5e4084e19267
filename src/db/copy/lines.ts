import { hash128 } from '../../domain/log/hash.ts'
import type { Profile } from '../pocket-types.ts'
import type { SaveRow } from '../phone-store.ts'
import type { Reached } from '../sentinel.ts'

/** What is written down outside IndexedDB, a line each. A save stands there as its row does in IndexedDB: its value passed the codec. */
export type CopyLine =
  | { readonly save: SaveRow }
  | { readonly drop: readonly string[] }
  | { readonly mark: Reached }
  | { readonly profile: Profile }

/** First line of a file: the higher generation is the newer file, and was whole with this many lines after the first. */
export type HeadLine = { readonly generation: number; readonly whole: number }

/** Length and checksum before the text: a line that was torn or has a flipped bit is known, and the next is read all the same. */
export function framed(line: CopyLine | HeadLine): string {
  const text = JSON.stringify(line)
  return `${text.length} ${sumOf(text)} ${text}\n`
}

const sumOf = (text: string): string => hash128(text).join('.')

/** `undefined` stands for each line that is not as it was written. */
export function unframed(text: string): readonly (CopyLine | HeadLine | undefined)[] {
  const lines = text.split('\n')
  // A file that ends whole ends with a line end.
  if (lines.at(-1) === '') lines.pop()
  return lines.map(read)
}

function read(line: string): CopyLine | HeadLine | undefined {
  const [, length, sum, text = ''] = /^(\d+) (\S+) (.*)$/.exec(line) ?? []
  if (Number(length) !== text.length || sum !== sumOf(text)) return undefined
  return JSON.parse(text) as CopyLine | HeadLine // its checksum says that `framed` wrote it
}

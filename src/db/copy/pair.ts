import type { Profile } from '../pocket-types.ts'
import type { SaveRow } from '../phone-store.ts'
import type { Reached } from '../sentinel.ts'
import { framed, unframed } from './lines.ts'
import type { CopyLine, HeadLine } from './lines.ts'

/**
 * Two files take turns. Lines are appended to the newer one; when something is taken away, what is left is written into
 * the other, which is then the newer, and only then the first is emptied. So at no moment does whoever reads find less than
 * what was there. Whether a pulled battery keeps that order is the file system's affair: what stands through it is the
 * database, whose writes are strict (`npm run crash -- --target power`); the copy is for a database that is damaged or gone.
 */
export type PairFile = {
  read(): Promise<string>
  size(): Promise<number>
  /** In place when it resolves, as are the others. */
  append(text: string): Promise<void>
  replace(text: string): Promise<void>
}
export type Pair = readonly [PairFile, PairFile]

export type Copied = {
  readonly saves: ReadonlyMap<string, SaveRow>
  readonly mark?: Reached
  readonly profile?: Profile
  /** Lines that cannot be read: each may have been a save. */
  readonly broken: number
}

type Part = {
  readonly generation: number
  readonly whole: boolean
  readonly lines: readonly (CopyLine | undefined)[]
}

export const copiedIn = (texts: readonly string[]): Copied => replayed(counting(texts.map(partOf)))

function partOf(text: string): Part {
  const [first, ...lines] = unframed(text)
  if (text === '') return { generation: -1, whole: false, lines: [] }
  const head = first && 'generation' in first ? first : undefined
  const rest = lines.map(line => (line && 'generation' in line ? undefined : line))
  // A first line that cannot be read: nothing says that the other file is newer, so both count.
  if (!head) return { generation: Infinity, whole: false, lines: [undefined, ...rest] }
  const written = rest.slice(0, head.whole)
  return {
    generation: head.generation,
    whole: written.length === head.whole && !written.includes(undefined),
    lines: rest,
  }
}

/** The newer file alone, if it was ever finished; otherwise the other one still holds what it was made from. */
function counting(parts: readonly Part[]): readonly Part[] {
  const inOrder = [...parts].sort((a, b) => a.generation - b.generation)
  return inOrder.at(-1)?.whole ? inOrder.slice(-1) : inOrder
}

function replayed(parts: readonly Part[]): Copied {
  const saves = new Map<string, SaveRow>()
  let rest: Pick<Copied, 'mark' | 'profile'> = {}
  let broken = 0
  for (const line of parts.flatMap(p => p.lines)) {
    if (!line) broken += 1
    else if ('save' in line) saves.set(line.save.save, line.save)
    else if ('drop' in line) for (const save of line.drop) saves.delete(save)
    else rest = { ...rest, ...line }
  }
  return { ...rest, saves, broken }
}

/** Where to append, as the last writing of this worker left it; another tab may have written since. */
export type Seen = { readonly file: number; readonly size: number }

export async function writePair(pair: Pair, lines: readonly CopyLine[], seen?: Seen): Promise<Seen> {
  const adds = !lines.some(line => 'drop' in line)
  const known = seen && pair[seen.file]
  if (adds && known && (await known.size()) === seen.size) return appended(known, seen.file, lines)
  const parts = await Promise.all(pair.map(async file => partOf(await file.read())))
  const newest = parts[0] && parts[1] && parts[0].generation > parts[1].generation ? 0 : 1
  if (adds && parts[newest]?.whole) return appended(pair[newest], newest, lines)
  const generation = 1 + Math.max(...parts.map(p => (Number.isFinite(p.generation) ? p.generation : 0)))
  const now = replayed([...counting(parts), { generation, whole: true, lines }])
  const other = newest === 0 ? 1 : 0
  await pair[other].replace(wholeFile(now, generation))
  await pair[newest].replace('')
  return { file: other, size: await pair[other].size() }
}

async function appended(to: PairFile, file: number, lines: readonly CopyLine[]): Promise<Seen> {
  await to.append(lines.map(framed).join(''))
  return { file, size: await to.size() }
}

function wholeFile({ profile, mark, saves }: Copied, generation: number): string {
  const lines: CopyLine[] = [
    ...(profile ? [{ profile }] : []),
    ...(mark ? [{ mark }] : []),
    ...[...saves.values()].map(save => ({ save })),
  ]
  const head: HeadLine = { generation, whole: lines.length }
  return framed(head) + lines.map(framed).join('')
}

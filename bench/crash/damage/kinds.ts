import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Ways in which a phone's flash, or whoever puts an old backup back, hurts what a browser has stored. */
export const damages = [
  'log cut in half',
  'one byte flipped',
  'tables flipped',
  'MANIFEST cut',
  'CURRENT deleted',
  'folder removed',
  'older copy put back',
] as const
export type Damage = (typeof damages)[number]

/** IndexedDB, where the records lie; and, as the control, OPFS, where the copy of the unsent lies. */
export const places = ['IndexedDB', 'File System'] as const
export type Place = (typeof places)[number]

/** The copy writes so little that its index never leaves its log. */
export const damagesOf = (place: Place): readonly Damage[] =>
  place === 'IndexedDB' ? damages : damages.filter(damage => damage !== 'tables flipped')

export const folderOf = (profile: string, place: Place): string => join(profile, 'Default', place)

type Hurting = {
  readonly profile: string
  readonly place: Place
  readonly older: string
  readonly random: () => number
}

/** `older` is a profile of the same phone from earlier. */
export function hurt(damage: Damage, { profile, place, older, random }: Hurting): void {
  const folder = folderOf(profile, place)
  if (damage === 'folder removed') return rmSync(folder, { recursive: true })
  if (damage === 'older copy put back') {
    rmSync(folder, { recursive: true })
    return cpSync(folderOf(older, place), folder, { recursive: true })
  }
  const files = databaseFiles(folder)
  if (damage === 'MANIFEST cut') for (const f of files.filter(isManifest)) truncateSync(f, 10)
  if (damage === 'CURRENT deleted') for (const f of files.filter(isCurrent)) rmSync(f)
  if (damage === 'log cut in half')
    for (const f of files.filter(isLog)) truncateSync(f, Math.floor(sizeOf(f) / 2))
  if (damage === 'one byte flipped') for (const f of files.filter(isLog)) flip(f, random)
  if (damage === 'tables flipped') {
    const tables = files.filter(isTable)
    if (tables.length === 0) throw new Error(`There is no table in ${folder}`)
    for (const f of tables) flipBlocks(f, random)
  }
}

const isManifest = (file: string): boolean => /MANIFEST-\d+$/.test(file)
const isCurrent = (file: string): boolean => file.endsWith('CURRENT')
/** The log of a database of LevelDB, or a file of the copy itself. */
const isLog = (file: string): boolean => /\/(\d+\.log|\d{8})$/.test(file)

/** What LevelDB has moved out of its log. */
const isTable = (file: string): boolean => /\/\d+\.ldb$/.test(file)

const sizeOf = (file: string): number => readFileSync(file).length

/** Somewhere between a tenth and nine tenths of it. */
function flip(file: string, random: () => number): void {
  const bytes = readFileSync(file)
  if (bytes.length === 0) return
  const at = Math.floor(bytes.length * (0.1 + 0.8 * random()))
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  writeFileSync(file, bytes)
}

/** One bit in every 2 KiB, half of a block: a single one would mostly hit a block that nothing reads at the first start. */
function flipBlocks(file: string, random: () => number): void {
  const bytes = readFileSync(file)
  for (let from = 0; from < bytes.length; from += 2048) {
    const at = Math.min(bytes.length - 1, from + Math.floor(2048 * random()))
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  writeFileSync(file, bytes)
}

function databaseFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap(e => {
    const path = join(folder, e.name)
    return e.isDirectory() ? databaseFiles(path) : [path]
  })
}

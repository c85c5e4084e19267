import type { CarriedFile, MadeFile, OutboxLine } from '../../db/index.ts'
import { isoDay } from '../shared/clock.ts'
import { clockTime, shortDay } from '../shared/words.ts'

const at = (iso: string): string => `${shortDay(isoDay(new Date(iso)))}, ${clockTime(iso)}`

/** "Terakhir dibuat 22 Nov, 08.10 untuk 7 simpanan. 2 simpanan sesudahnya belum ada di dalamnya." */
export function madeWords(made: MadeFile, unsent: readonly OutboxLine[]): string {
  const inside = new Set(made.saves)
  const later = unsent.filter(line => !inside.has(line.save)).length
  const first = `Terakhir dibuat ${at(made.at)} untuk ${made.saves.length} simpanan.`
  return later === 0 ? first : `${first} ${later} simpanan sesudahnya belum ada di dalamnya: buat lagi.`
}

export const carriedName = ({ saves }: CarriedFile): string => `${saves} simpanan`

/** Whose it is nobody here knows; when it was made tells two of them apart. */
export const carriedMeta = (file: CarriedFile): string => {
  const made = Number.isNaN(Date.parse(file.made)) ? '' : `dibuat ${at(file.made)}`
  return [made, fateOf(file)].filter(Boolean).join(' · ')
}

function fateOf({ state, counts, message }: CarriedFile): string {
  if (state === 'kept') return 'aman di HP ini, menunggu sinyal'
  if (state !== 'taken' || !counts) return message ?? ''
  const parts: readonly (readonly [number, string])[] = [
    [counts.accepted, 'diterima'],
    [counts.duplicate, 'sudah ada sebelumnya'],
    [counts.waiting, 'menunggu data lain'],
    [counts.rejected, 'perlu dibetulkan pembuatnya'],
  ]
  const said = parts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`)
  return `sudah sampai di puskesmas: ${said.join(', ')}`
}

import { idFromParts } from '../log/hash.ts'

/** Ids that two phones make alike without having met (RULES.md E6). */
export const dayId = (posyandu: string, tanggal: string, nomor = 1): string =>
  idFromParts(posyandu, tanggal, String(nomor))
/** Of what a posyandu sends of a month (`2026-10`) on one form. */
export const reportId = (posyandu: string, bulan: string, formulir: string): string =>
  idFromParts('laporan', posyandu, bulan, formulir)
export const attendanceId = (hari: string, orang: string): string => idFromParts(hari, orang)

type ScreeningPlace = {
  readonly hari?: string | undefined
  readonly happenedOn: string
  readonly posyandu: string
}

/**
 * One card of one person on one day is one record, whichever desk or phone saves it: two desks meet in it, and a double
 * submission writes nothing new.
 */
export const screeningId = (where: ScreeningPlace, person: string, instrument: string): string =>
  idFromParts('periksa', where.hari ?? `${where.happenedOn} ${where.posyandu}`, person, instrument)

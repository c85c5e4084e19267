import { idFromParts } from '../log/hash.ts'

/** Ids that two phones make alike without having met (RULES.md E6). */
export const dayId = (posyandu: string, tanggal: string, nomor = 1): string =>
  idFromParts(posyandu, tanggal, String(nomor))
export const attendanceId = (hari: string, orang: string): string => idFromParts(hari, orang)

import type { Langkah } from '../../domain/records/index.ts'

/** The desk at which this phone works today: whoever comes back from a person, or from "Tambah", finds her desk again. */
type Desk = { readonly step: Langkah; readonly alone: boolean }

const desks = new Map<string, Desk>()

export const deskAt = (day: string): Desk => desks.get(day) ?? { step: 2, alone: false }

export const sitAt = (day: string, desk: Desk): void => {
  desks.set(day, desk)
}

import type { CheckContext, Fault } from './define.ts'

/** What happened cannot lie ahead. */
export const futureDay = (
  { tanggal }: { readonly tanggal?: string | undefined },
  { today }: CheckContext,
): Fault[] =>
  tanggal && tanggal > today
    ? [{ field: 'tanggal', message: 'Tanggal ini belum terjadi. Periksa lagi.' }]
    : []

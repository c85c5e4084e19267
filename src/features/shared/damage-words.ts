import type { Damage } from '../../db/index.ts'

export function lossWords({ restored, lost }: Damage): string {
  const back =
    restored === 0
      ? 'Tidak ada simpanan yang perlu dikembalikan.'
      : `${restored} simpanan yang belum terkirim dikembalikan dari salinan cadangan.`
  return lost === 0
    ? `${back} Yang belum terkirim tidak ada yang hilang.`
    : `${back} Paling banyak ${lost} simpanan yang belum terkirim mungkin hilang.`
}

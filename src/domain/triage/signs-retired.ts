import { gawat, hariIni, proposed, tujuhHari } from './sign.ts'
import type { Sign } from './sign.ts'

/** No longer asked: another wording took their place, so that card and visit ask the same. Visits that ticked them are still read. */
export const signsRetired: readonly Sign[] = [
  gawat('hamil-sakit-kepala-berat', 'Sakit kepala berat, pandangan kabur atau bengkak'),
  tujuhHari('hamil-kencing', 'Sakit saat kencing, atau keputihan gatal'),
  gawat('nifas-sakit-kepala', 'Sakit kepala berat atau pandangan kabur'),
  gawat('bayi-mata', 'Mata merah dan bernanah'),
  gawat('anak-lemah', 'Sangat lemah'),
  hariIni('anak-menangis', 'Menangis terus'),
  gawat('anak-diare-cekung', 'Diare dengan mata cekung'),
  hariIni('anak-diare-darah', 'Diare berdarah atau sangat haus'),
  hariIni('anak-perdarahan', 'Perdarahan atau memar tanpa sebab'),
  tujuhHari('anak-makan', 'Tidak mau makan, atau berat badan tidak naik', { unit: 'tpg' }),
  hariIni('umum-obat', 'Obat TBC, darah tinggi atau gula terlewat', { from: proposed }),
]

import { gawat, hariIni, proposed, tujuhHari } from './sign.ts'
import type { Sign } from './sign.ts'

/** Any danger sign at 0–2 months is an emergency (4.4). */
export const signsYoungInfant: readonly Sign[] = [
  gawat('bayi-napas', 'Napas sesak, sangat cepat, atau dada tertarik ke dalam'),
  gawat('bayi-lemah', 'Lemah, merintih atau tidak bergerak'),
  gawat('bayi-warna', 'Kulit biru, kuning atau pucat'),
  gawat('bayi-hisap', 'Hisapan lemah atau tidak mau menyusu'),
  gawat('bayi-kejang', 'Kejang'),
  gawat('bayi-bab', 'Tidak buang air besar, seperti dempul, atau berdarah'),
  gawat('bayi-kencing', 'Kencing kurang dari 6 kali sehari, atau pekat'),
  gawat('bayi-tali-pusat', 'Tali pusat merah, bernanah atau berbau'),
  gawat('bayi-mata', 'Mata merah dan bernanah'),
  gawat('bayi-kulit', 'Bintil bernanah di kulit'),
  tujuhHari('bayi-imunisasi', 'Imunisasi belum diberikan'),
]

export const signsChild: readonly Sign[] = [
  gawat('anak-minum', 'Tidak bisa minum atau menyusu'),
  gawat('anak-muntah', 'Memuntahkan semua, atau muntah hijau'),
  gawat('anak-kejang', 'Kejang'),
  gawat('anak-lemah', 'Sangat lemah'),
  gawat('anak-napas', 'Napas cepat, cuping hidung kembang kempis, atau dada tertarik ke dalam'),
  gawat('anak-diare-cekung', 'Diare dengan mata cekung'),
  gawat('anak-biru', 'Kulit biru'),
  hariIni('anak-bengkak-kaki', 'Kedua kaki bengkak', { from: proposed }),
  hariIni('anak-diare-darah', 'Diare berdarah atau sangat haus'),
  hariIni('anak-perdarahan', 'Perdarahan atau memar tanpa sebab'),
  hariIni('anak-kencing', 'Tidak kencing 6 jam, atau kencing pekat'),
  hariIni('anak-menangis', 'Menangis terus'),
  tujuhHari('anak-batuk', 'Batuk grok-grok atau mengi'),
  tujuhHari('anak-makan', 'Tidak mau makan, atau berat badan tidak naik', { unit: 'tpg' }),
]

import { gawat, proposed, sign, tujuhHari } from './sign.ts'
import type { Sign } from './sign.ts'

const hariIni = sign('hari-ini', 'puskesmas', 'dokter')

/** Any danger sign at 0–2 months is an emergency (4.4). */
export const signsYoungInfant: readonly Sign[] = [
  gawat('bayi-napas', 'Napas sesak, sangat cepat, atau dada tertarik ke dalam', { card: 'napas' }),
  gawat('bayi-lemah', 'Lemah, merintih, atau tidak bergerak', { card: 'lemah' }),
  gawat('bayi-warna', 'Kulit biru, kuning, atau pucat', { card: 'warna-kulit' }),
  gawat('bayi-hisap', 'Hisapan lemah atau tidak mau menyusu', { card: 'hisap-lemah' }),
  gawat('bayi-kejang', 'Kejang', { card: 'kejang' }),
  gawat('bayi-suhu', 'Badan panas atau dingin', { card: 'suhu' }),
  gawat('bayi-bab', 'Tidak buang air besar, pucat seperti dempul, atau berdarah', { card: 'bab' }),
  gawat('bayi-kencing', 'Kencing kurang dari 6 kali sehari, atau pekat', { card: 'kencing' }),
  gawat('bayi-tali-pusat', 'Tali pusat merah, bernanah, atau berbau', { card: 'tali-pusat' }),
  gawat('bayi-mata-sakit', 'Mata merah atau bernanah', { card: 'mata' }),
  gawat('bayi-kulit', 'Bintil bernanah di kulit', { card: 'kulit' }),
  tujuhHari('bayi-imunisasi', 'Imunisasi belum diberikan'),
]

export const signsChild: readonly Sign[] = [
  gawat('anak-minum', 'Tidak bisa minum atau menyusu', { card: 'tidak-mau-minum' }),
  gawat('anak-muntah', 'Memuntahkan semua, atau muntah hijau', { card: 'muntah-semua' }),
  gawat('anak-kejang', 'Kejang', { card: 'kejang' }),
  gawat('anak-lemah-menangis', 'Sangat lemah atau menangis terus', { card: 'lemah' }),
  gawat('anak-napas', 'Napas cepat, sesak, cuping hidung kembang kempis, atau dada tertarik ke dalam', {
    card: 'napas',
  }),
  gawat('anak-cekung-haus', 'Diare dengan mata cekung atau sangat haus', { card: 'mata-cekung' }),
  gawat('anak-biru', 'Kulit biru', { card: 'biru' }),
  hariIni('anak-demam', 'Demam tinggi', { card: 'demam-tinggi' }),
  hariIni('anak-darah', 'Perdarahan, memar, atau buang air besar berdarah', { card: 'perdarahan' }),
  hariIni('anak-kencing', 'Tidak kencing 6 jam, atau kencing pekat', { card: 'tidak-kencing' }),
  hariIni('anak-bengkak-kaki', 'Kedua kaki bengkak', { from: proposed }),
  tujuhHari('anak-batuk', 'Batuk grok-grok atau mengi', { card: 'batuk-mengi' }),
  tujuhHari('anak-tidak-makan', 'Tidak mau makan', { card: 'tidak-mau-makan' }),
]

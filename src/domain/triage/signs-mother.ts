import { proposed, sign } from './sign.ts'
import type { Sign } from './sign.ts'

const gawat = sign('gawat', 'rs', 'ugd')
const hariIni = sign('hari-ini', 'puskesmas', 'bidan')
const tujuhHari = sign('7-hari', 'pustu', 'bidan')

/**
 * Bleeding is missing in the checklist and stands first in KIA material. Headache, blurred vision and epigastric pain are an
 * emergency together with a high pressure (4.4); alone they are looked at today, because only a measurement can tell.
 */
export const signsPregnant: readonly Sign[] = [
  gawat('hamil-perdarahan', 'Perdarahan dari jalan lahir', { from: proposed, card: 'perdarahan' }),
  gawat('hamil-kejang', 'Kejang atau tidak sadar', { from: proposed, card: 'kejang-tidak-sadar' }),
  gawat('hamil-sesak', 'Sesak napas', { from: proposed, card: 'sesak' }),
  gawat('hamil-gerakan', 'Gerakan janin tidak ada atau berkurang (kurang dari 10 kali dalam 12 jam)', {
    card: 'gerak-janin-berkurang',
  }),
  gawat('hamil-ketuban', 'Ketuban pecah, keluar air ketuban', { from: proposed, card: 'ketuban-pecah' }),
  gawat('hamil-nyeri-perut', 'Nyeri perut hebat', { card: 'nyeri-perut-hebat' }),
  hariIni('hamil-demam', 'Demam lebih dari 2 hari', { card: 'demam' }),
  hariIni('hamil-sakit-kepala-bengkak', 'Pusing atau sakit kepala berat, atau muka dan tangan bengkak', {
    card: 'sakit-kepala-bengkak',
  }),
  hariIni('hamil-pandangan-kabur', 'Pandangan kabur', { card: 'pandangan-kabur' }),
  hariIni('hamil-ulu-hati', 'Nyeri ulu hati', { from: proposed, card: 'nyeri-ulu-hati' }),
  hariIni('hamil-cairan', 'Keluar cairan dari jalan lahir, banyak atau berbau', { card: 'keluar-cairan' }),
  hariIni('hamil-berdebar', 'Jantung berdebar atau nyeri dada', { card: 'jantung-berdebar' }),
  hariIni('hamil-diare', 'Diare berulang', { card: 'diare-berulang' }),
  hariIni('hamil-muntah', 'Muntah terus, tidak bisa makan dan minum', {
    from: proposed,
    card: 'muntah-terus',
  }),
  tujuhHari('hamil-sakit-kencing', 'Sakit saat kencing', { card: 'sakit-kencing' }),
  tujuhHari('hamil-keputihan', 'Keputihan banyak, gatal, atau berbau', { card: 'cairan-berbau' }),
  tujuhHari('hamil-tbc', 'Ada tanda yang perlu diperiksa TBC', { to: 'puskesmas', unit: 'tbc' }),
  tujuhHari('hamil-cemas', 'Sulit tidur atau cemas berlebihan', { seenBy: 'health', unit: 'jiwa' }),
]

/** Normal lokhia is no alarm. */
export const signsPostpartum: readonly Sign[] = [
  gawat('nifas-perdarahan', 'Perdarahan: lebih dari 1 pembalut penuh dalam 5 menit, atau gumpalan besar', {
    card: 'perdarahan',
  }),
  gawat('nifas-kejang', 'Kejang atau tidak sadar', { from: proposed, card: 'kejang-tidak-sadar' }),
  gawat('nifas-sesak', 'Napas pendek atau sesak', { card: 'sesak' }),
  hariIni('nifas-demam', 'Demam', { card: 'demam' }),
  hariIni('nifas-berbau', 'Darah nifas berbau', { card: 'darah-berbau' }),
  hariIni('nifas-kepala', 'Sakit kepala', { card: 'sakit-kepala' }),
  hariIni('nifas-pandangan-kabur', 'Pandangan kabur', { card: 'pandangan-kabur' }),
  hariIni('nifas-ulu-hati', 'Nyeri ulu hati', { card: 'nyeri-ulu-hati' }),
  hariIni('nifas-bengkak', 'Bengkak di muka atau tangan', { from: proposed, card: 'bengkak-muka-tangan' }),
  hariIni('nifas-kaki', 'Kaki nyeri dan bengkak', { from: proposed, card: 'kaki-nyeri-bengkak' }),
  hariIni('nifas-cairan', 'Keluar cairan dari jalan lahir', { card: 'keluar-cairan' }),
  hariIni('nifas-kelamin', 'Kelamin bengkak, nyeri atau luka', { card: 'luka-jalan-lahir' }),
  hariIni('nifas-berdebar', 'Jantung berdebar', { card: 'jantung-berdebar' }),
  hariIni('nifas-payudara', 'Payudara bengkak kemerahan', { card: 'payudara-bengkak' }),
  tujuhHari('nifas-kencing', 'Gangguan buang air kecil', { card: 'sulit-kencing' }),
  tujuhHari('nifas-keputihan', 'Keputihan berlebihan', { card: 'keputihan' }),
  tujuhHari('nifas-sedih', 'Sedih terus atau mudah menangis', { seenBy: 'health', unit: 'jiwa' }),
]

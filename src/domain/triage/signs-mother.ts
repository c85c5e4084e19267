import { gawat, hariIni, proposed, tujuhHari } from './sign.ts'
import type { Sign } from './sign.ts'

/** Bleeding is missing in the checklist and stands first in KIA material. */
export const signsPregnant: readonly Sign[] = [
  gawat('hamil-perdarahan', 'Perdarahan dari jalan lahir', { from: proposed }),
  gawat('hamil-kejang', 'Kejang atau tidak sadar', { from: proposed }),
  gawat('hamil-sesak', 'Sesak napas', { from: proposed }),
  gawat('hamil-ketuban', 'Ketuban pecah', { from: proposed }),
  gawat('hamil-gerakan', 'Gerakan janin tidak ada atau berkurang (kurang dari 10 kali dalam 12 jam)'),
  gawat('hamil-sakit-kepala-berat', 'Sakit kepala berat, pandangan kabur atau bengkak'),
  gawat('hamil-nyeri-perut', 'Nyeri perut hebat'),
  hariIni('hamil-demam', 'Demam lebih dari 2 hari'),
  hariIni('hamil-cairan', 'Keluar cairan dari jalan lahir, banyak atau berbau'),
  hariIni('hamil-berdebar', 'Jantung berdebar atau nyeri dada'),
  hariIni('hamil-diare', 'Diare berulang'),
  tujuhHari('hamil-kencing', 'Sakit saat kencing, atau keputihan gatal'),
  tujuhHari('hamil-tbc', 'Ada tanda yang perlu diperiksa TBC', { unit: 'tbc' }),
  tujuhHari('hamil-cemas', 'Sulit tidur atau cemas berlebihan', { seenBy: 'health', unit: 'jiwa' }),
]

/** Normal lokhia is no alarm. */
export const signsPostpartum: readonly Sign[] = [
  gawat('nifas-perdarahan', 'Perdarahan: lebih dari 1 pembalut penuh dalam 5 menit, atau gumpalan besar'),
  gawat('nifas-kejang', 'Kejang atau tidak sadar', { from: proposed }),
  gawat('nifas-sesak', 'Napas pendek atau sesak'),
  gawat('nifas-sakit-kepala', 'Sakit kepala berat atau pandangan kabur'),
  gawat('nifas-ulu-hati', 'Nyeri ulu hati'),
  hariIni('nifas-demam', 'Demam'),
  hariIni('nifas-berbau', 'Darah nifas berbau'),
  hariIni('nifas-bengkak', 'Bengkak di muka atau tangan', { from: proposed }),
  hariIni('nifas-kaki', 'Kaki nyeri dan bengkak', { from: proposed }),
  hariIni('nifas-cairan', 'Keluar cairan dari jalan lahir'),
  hariIni('nifas-kelamin', 'Kelamin bengkak, nyeri atau luka'),
  hariIni('nifas-berdebar', 'Jantung berdebar'),
  hariIni('nifas-payudara', 'Payudara bengkak kemerahan'),
  tujuhHari('nifas-kencing', 'Gangguan buang air kecil'),
  tujuhHari('nifas-keputihan', 'Keputihan berlebihan'),
  tujuhHari('nifas-sedih', 'Sedih terus atau mudah menangis', { seenBy: 'health', unit: 'jiwa' }),
]

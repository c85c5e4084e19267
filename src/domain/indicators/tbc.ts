import { bayiBalitaApras } from '../instruments/bayi-balita-apras.ts'
import { ibuHamil } from '../instruments/ibu-hamil.ts'
import { nifasMenyusui } from '../instruments/nifas-menyusui.ts'
import { usiaSekolahRemaja } from '../instruments/usia-sekolah-remaja.ts'
import { dewasa } from '../instruments/dewasa.ts'
import { lansia } from '../instruments/lansia.ts'
import { recordsOf } from '../log/read.ts'
import { kunjunganTbc } from '../instruments/kunjungan-tbc.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import type { Indicator } from './indicator.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'
import { wasReferredForTbc } from './services.ts'

type Signs = {
  readonly tbcTerduga?: boolean | undefined
  readonly tbcKontakErat?: boolean | undefined
}

/** Every card of a life stage asks; whoever filled two in one month is read by the first that says something. */
const onAnyCard = <T>(m: PersonMonth, fact: (r: Signs) => T | undefined): T | undefined =>
  m.latest(bayiBalitaApras, fact) ??
  m.latest(usiaSekolahRemaja, fact) ??
  m.latest(dewasa, fact) ??
  m.latest(lansia, fact) ??
  m.latest(ibuHamil, fact) ??
  m.latest(nifasMenyusui, fact)

const people = count({
  id: 'tbc-penduduk',
  words: 'Warga di wilayah tahun ini',
  each: 'pertama-di-tahun',
  when: m => m.stages !== undefined,
})
const asked = count({
  id: 'tbc-skrining',
  words: 'Skrining gejala TBC tahun ini',
  within: people,
  when: m => onAnyCard(m, r => r.tbcTerduga) !== undefined,
})
const suspected = count({
  id: 'tbc-terduga',
  words: 'Ada tanda yang perlu diperiksa TBC',
  within: asked,
  when: m => onAnyCard(m, r => r.tbcTerduga) === true,
})
const contact = count({
  id: 'tbc-kontak',
  words: 'Kontak erat, perlu diperiksa walau tanpa gejala',
  within: asked,
  when: m => onAnyCard(m, r => r.tbcKontakErat) === true,
})
const sent = count({
  id: 'tbc-terduga-dirujuk',
  words: 'Ada tanda TBC dan dirujuk untuk itu pada bulan itu',
  within: suspected,
  when: wasReferredForTbc,
})

const isTreated = oncePer(({ view }: Person): boolean =>
  recordsOf(view, orang.kind).some(r => read(orang, r).tbc === 'diobati'),
)
const patients = count({
  id: 'tbc-pasien',
  words: 'Pasien TBC dalam pengobatan (menurut catatan sekarang)',
  seenBy: 'health',
  when: m => isTreated(m.person),
})
const visited = count({
  id: 'tbc-pasien-dikunjungi',
  words: 'Pasien TBC dikunjungi bulan ini',
  within: patients,
  when: m => m.screenings.some(s => s.instrument === kunjunganTbc.id),
})

export const tbcShared = { people, suspected, sent } as const
export const tbcCounts: readonly Count[] = [people, asked, suspected, contact, sent, patients, visited]

const base = {
  programme: 'tbc',
  cluster: 4,
  better: 'up',
  period: 'tahun',
  source: 'KMK HK.01.07/MENKES/2015/2023',
} as const

export const tbcIndicators: readonly Indicator[] = [
  {
    id: 'tbc-skrining',
    words: 'Warga diskrining gejala TBC',
    numerator: asked,
    denominator: people,
    ...base,
  },
  {
    id: 'tbc-terduga',
    words: 'Ada tanda TBC di antara yang diskrining',
    numerator: suspected,
    denominator: asked,
    ...base,
    better: 'down',
  },
  {
    id: 'tbc-dirujuk',
    words: 'Yang ada tanda TBC dan dirujuk',
    numerator: sent,
    denominator: suspected,
    denominatorGrows: true,
    ...base,
  },
  {
    id: 'tbc-dikunjungi',
    words: 'Pasien TBC dikunjungi',
    numerator: visited,
    denominator: patients,
    notes: 'Status pengobatan tidak bertanggal mulai: yang berlaku sekarang dipakai untuk semua bulan',
    ...base,
    period: 'bulan',
  },
]

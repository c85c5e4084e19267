import { countedOf } from '../records/history.ts'
import { kunjungan } from '../records/kunjungan.ts'
import { read } from '../records/read-body.ts'
import type { MainGroup } from '../life-stage.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import type { Indicator } from './indicator.ts'
import { inMonth } from './month.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'
import { inGroup } from './recap.ts'

const visitsOf = oncePer(({ view }: Person) =>
  countedOf(view, kunjungan.kind).map(r => {
    const b = read(kunjungan, r)
    return { day: b.tanggal ?? r.happenedOn, hasil: b.hasil, tanda: (b.tanda_bahaya ?? []).length > 0 }
  }),
)
const visitsIn = ({ person, month }: PersonMonth) => visitsOf(person).filter(v => inMonth(v.day, month))

const all = count({ id: 'kr-sasaran', words: 'Warga', when: m => m.stages !== undefined })
const visited = count({
  id: 'kr-dikunjungi',
  words: 'Warga dikunjungi di rumah',
  within: all,
  when: m => visitsIn(m).length > 0,
})
const outcome = (id: string, words: string, hasil: 'bertemu' | 'tidak_ada_orang' | 'menolak'): Count =>
  count({ id, words, within: visited, when: m => visitsIn(m).some(v => v.hasil === hasil) })
const met = outcome('kr-bertemu', 'Dikunjungi dan bertemu', 'bertemu')
const danger = count({
  id: 'kr-tanda-bahaya',
  words: 'Dikunjungi, ada tanda bahaya',
  within: met,
  when: m => visitsIn(m).some(v => v.tanda),
})

/** Those who are looked for at home when they did not come (section 5.4, "sweeping"). */
const expected: readonly MainGroup[] = ['bumil', 'nifas-menyusui', 'bayi-balita-apras', 'lansia']
const absent = count({
  id: 'kr-tidak-datang',
  words: 'Ibu, anak, dan lansia yang tidak datang',
  within: all,
  when: m => inGroup(...expected)(m) && !m.came,
})
const found = count({
  id: 'kr-tidak-datang-dikunjungi',
  words: 'Tidak datang, lalu dikunjungi',
  within: absent,
  when: m => visitsIn(m).length > 0,
})

const groups: readonly (readonly [string, string, readonly MainGroup[]])[] = [
  ['ibu', 'ibu hamil, nifas, menyusui', ['bumil', 'nifas-menyusui']],
  ['anak', 'bayi, balita, apras', ['bayi-balita-apras']],
  ['remaja', 'usia sekolah dan remaja', ['remaja']],
  ['dewasa', 'dewasa', ['dewasa']],
  ['lansia', 'lansia', ['lansia']],
]
const byGroup = groups.map(([key, words, of]) =>
  count({ id: `kr-dikunjungi-${key}`, words: `Dikunjungi: ${words}`, within: visited, when: inGroup(...of) }),
)

/** A family is whom the members name as theirs: known at a posyandu while one of them lives there (section 5.4, "KK"). */
const families = count({
  id: 'kk-sasaran',
  words: 'Keluarga (KK)',
  per: 'keluarga',
  when: m => m.rumah !== undefined,
})
const visitedFamilies = count({
  id: 'kk-dikunjungi',
  words: 'Keluarga (KK) dikunjungi di rumah',
  within: families,
  when: m => visitsIn(m).length > 0,
})
const withoutFamily = count({
  id: 'kk-belum',
  words: 'Warga yang keluarganya belum dicatat',
  when: m => m.rumah === undefined,
})

export const kunjunganRumahCounts: readonly Count[] = [
  all,
  visited,
  met,
  outcome('kr-tidak-ada-orang', 'Dikunjungi, tidak ada orang', 'tidak_ada_orang'),
  outcome('kr-menolak', 'Dikunjungi, menolak', 'menolak'),
  danger,
  absent,
  found,
  ...byGroup,
  families,
  visitedFamilies,
  withoutFamily,
]

const base = {
  programme: 'kunjungan-rumah',
  cluster: 'lintas',
  better: 'up',
  period: 'bulan',
  source: 'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah',
} as const

export const kunjunganRumahIndicators: readonly Indicator[] = [
  {
    id: 'kk-dikunjungi',
    words: 'Keluarga (KK) yang dikunjungi',
    numerator: visitedFamilies,
    denominator: families,
    missing: withoutFamily,
    ...base,
    notes:
      'Keluarga dengan anggota yang tinggal di posyandu itu; dikunjungi: paling sedikit satu anggota. Warga yang keluarganya belum dicatat tidak termasuk. Desa dan puskesmas menjumlah posyandu: keluarga yang anggotanya tinggal di dua posyandu terhitung di keduanya',
  },
  {
    id: 'kr-tidak-datang',
    words: 'Yang tidak datang lalu dikunjungi',
    numerator: found,
    denominator: absent,
    ...base,
  },
  { id: 'kr-bertemu', words: 'Kunjungan rumah yang bertemu', numerator: met, denominator: visited, ...base },
]

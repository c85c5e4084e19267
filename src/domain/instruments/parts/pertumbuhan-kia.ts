import {
  all,
  choice,
  crosses,
  mayBeUnknown,
  not,
  optional,
  part,
  threshold,
  type Context,
} from '../../instrument/index.ts'
import { kia2023, permenkes2020, triase } from '../sources.ts'

const from = ['statusNT', 'garis', 'lkKia'] as const

/** The table of least gain (KBM) begins at one completed month, so before it there is no letter (2.3.3). */
const ntMulai = threshold({
  id: 'anak-nt-mulai',
  words: 'N, T, O, B ditanyakan mulai umur',
  value: 1,
  unit: 'bulan',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { ageMonths: x } }),
  ...kia2023,
})

const twice = (status: string | undefined, c: Context) =>
  status === undefined ? undefined : status === 'T' && c.who.past.lastNT === 'T'

/** What the kader reads off the KIA book. It is kept as read; what is computed from weights stands beside it, never in its place. */
export const pertumbuhanKia = part({
  questions: {
    statusNT: optional(
      choice({
        ask: 'Menurut Buku KIA: N, T, O, atau B?',
        label: 'N/T menurut KIA',
        options: {
          N: 'N – naik',
          T: 'T – tidak naik cukup',
          O: 'O – bulan lalu tidak ditimbang',
          B: 'B – baru pertama',
        },
      }),
    ),
    garis: optional(
      mayBeUnknown(
        choice({
          ask: 'Titik berat di KMS ada di mana?',
          label: 'Letak di KMS menurut KIA',
          options: {
            bgm: 'Di bawah garis merah',
            normal: 'Di antara garis',
            oranye: 'Di atas garis oranye',
          },
        }),
      ),
    ),
    lkKia: optional(
      mayBeUnknown(
        choice({
          ask: 'Lingkar kepala menurut kurva KIA',
          label: 'Lingkar kepala menurut KIA',
          options: { normal: 'Di dalam garis', kurang: 'Di bawah garis', lebih: 'Di atas garis' },
        }),
      ),
    ),
  },
  sections: [{ id: 'kia', title: 'Baca Buku KIA', langkah: 3, questions: from }],
  askOnlyIf: { statusNT: (_, c) => crosses(ntMulai, c.who.ageMonths, c) },
  thresholds: [ntMulai],
  derive: (a, c) => {
    const t = a.statusNT === undefined ? undefined : a.statusNT === 'T'
    const duaT = twice(a.statusNT, c)
    return {
      t,
      duaT,
      tPertama: all(t, not(duaT)),
      bgm: a.garis === undefined || a.garis === 'tidak-tahu' ? undefined : a.garis === 'bgm',
      atasOranye: a.garis === undefined || a.garis === 'tidak-tahu' ? undefined : a.garis === 'oranye',
      lkTidakSesuai: a.lkKia === undefined || a.lkKia === 'tidak-tahu' ? undefined : a.lkKia !== 'normal',
    }
  },
})({
  findings: [
    {
      code: 'bb-bgm',
      colour: 'merah',
      words: 'Berat di bawah garis merah, perlu diperiksa hari ini',
      from: ['garis'],
      when: r => r.bgm,
      ...kia2023,
    },
    {
      code: 'bb-2t',
      colour: 'merah',
      words: 'Berat dua kali berturut-turut belum naik cukup, perlu diperiksa',
      from: ['statusNT'],
      when: r => r.duaT,
      ...kia2023,
    },
    {
      code: 'bb-t',
      colour: 'kuning',
      words: 'Berat belum naik cukup',
      from: ['statusNT'],
      when: r => r.tPertama,
      ...kia2023,
    },
    {
      code: 'bb-n',
      colour: 'hijau',
      words: 'Berat naik',
      from: ['statusNT'],
      when: r => r.statusNT === 'N',
      ...kia2023,
    },
    {
      code: 'bb-atas-oranye',
      colour: 'kuning',
      words: 'Berat di atas garis oranye, perlu diperiksa',
      from: ['garis'],
      when: r => r.atasOranye,
      ...kia2023,
    },
    {
      code: 'bb-antara-garis',
      colour: 'hijau',
      words: 'Berat di antara garis merah dan garis oranye',
      from: ['garis'],
      when: r => all(not(r.bgm), not(r.atasOranye)),
      ...kia2023,
    },
    {
      code: 'lk-tidak-sesuai',
      colour: 'merah',
      words: 'Lingkar kepala di luar garis, perlu diperiksa',
      from: ['lkKia'],
      when: r => r.lkTidakSesuai,
      ...permenkes2020,
    },
  ],
  refer: [
    {
      id: 'rujuk-bgm',
      when: r => r.bgm,
      to: 'puskesmas',
      unit: 'tpg',
      urgency: 'hari-ini',
      because: 'Berat di bawah garis merah',
      from: ['garis'],
      ...triase,
    },
    {
      id: 'rujuk-2t',
      when: r => r.duaT,
      to: 'puskesmas',
      unit: 'tpg',
      urgency: '7-hari',
      because: 'Berat dua kali berturut-turut belum naik cukup',
      from: ['statusNT'],
      ...kia2023,
    },
    {
      id: 'rujuk-t',
      when: (r, c) => all(r.tPertama, c.policy.rujukSetiapT),
      to: 'puskesmas',
      unit: 'tpg',
      urgency: '7-hari',
      because: 'Berat belum naik cukup',
      from: ['statusNT'],
      ...kia2023,
    },
    {
      id: 'konsul-t',
      when: (r, c) => all(r.tPertama, !c.policy.rujukSetiapT),
      to: 'pustu',
      unit: 'tpg',
      urgency: 'konsul',
      because: 'Berat belum naik cukup: tanya makan, sakit, dan ASI; timbang lagi dalam 14 hari',
      from: ['statusNT'],
      ...triase,
    },
    {
      id: 'rujuk-atas-oranye',
      when: r => r.atasOranye,
      to: 'puskesmas',
      unit: 'tpg',
      urgency: '7-hari',
      because: 'Berat di atas garis oranye',
      from: ['garis'],
      ...kia2023,
    },
    {
      id: 'rujuk-lk',
      when: r => r.lkTidakSesuai,
      to: 'puskesmas',
      unit: 'dokter',
      urgency: '7-hari',
      because: 'Lingkar kepala di luar garis',
      from: ['lkKia'],
      ...permenkes2020,
    },
  ],
  educate: [
    {
      id: 'edukasi-bb-t',
      when: r => r.t,
      text: 'Beri makan lebih sering dengan telur, ikan, atau daging setiap hari; timbang lagi dalam 14 hari.',
      from: ['statusNT'],
      ...kia2023,
    },
    {
      id: 'edukasi-bb-n',
      when: r => r.statusNT === 'N',
      text: 'Bagus, berat naik. Teruskan, dan timbang lagi bulan depan.',
      from: ['statusNT'],
      ...kia2023,
    },
  ],
})

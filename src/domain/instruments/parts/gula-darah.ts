import {
  all,
  byAnswer,
  choice,
  count,
  crosses,
  goesWith,
  includesAny,
  loinc,
  multi,
  not,
  observed,
  optional,
  part,
  whenAsked,
  type Context,
} from '../../instrument/index.ts'
import { gulaDiAntara, ilp2023, triase, usulan } from '../sources.ts'
import {
  gdpTinggi,
  gdpWaspada,
  gdsTinggi,
  gdsWaspada,
  gulaThresholds,
  rendah,
  sangatTinggi,
} from './gula-thresholds.ts'
import { kelas } from './kelas.ts'

const mgPerDl = { ucum: 'mg/dL', evidence: 'PM 19' } as const

const keluhan = {
  'gemetar-keringat': 'Gemetar atau keringat dingin',
  'lemas-pusing': 'Lemas, pusing, atau bingung',
  'hampir-pingsan': 'Pingsan atau hampir pingsan',
} as const

const tables = {
  sewaktu: [
    [rendah, 'rendah'],
    [gdsTinggi, 'tinggi'],
    [gdsWaspada, 'waspada'],
  ],
  puasa: [
    [rendah, 'rendah'],
    [gdpTinggi, 'tinggi'],
    [gdpWaspada, 'waspada'],
  ],
} as const

type Jenis = keyof typeof tables

const kelasGula = (gula: number | undefined, jenis: Jenis | undefined, c: Context) =>
  jenis && kelas(gula, c, tables[jenis], 'normal')

/** Recap column R/N/T: "waspada" counts as normal there and is reported to the puskesmas apart. */
const huruf = { rendah: 'R', normal: 'N', waspada: 'N', tinggi: 'T' } as const

const from = ['gula', 'gulaJenis', 'keluhanGula'] as const

/** Section 2.0.6. */
export const gulaDarah = part({
  questions: {
    gula: optional(
      count({
        ask: 'Gula darah (alat ukur)',
        label: 'Gula darah',
        hint: 'Hanya oleh kader terlatih yang diizinkan puskesmas, atau nakes. Setahun sekali mulai umur 40, atau bila gemuk, perut besar, atau darah tinggi.',
        unit: 'mg/dL',
        soft: [20, 600],
        hard: [10, 1000],
        fhir: byAnswer('gulaJenis', {
          sewaktu: observed(
            loinc('2345-7', 'Glucose [Mass/volume] in Serum or Plasma'),
            'laboratory',
            mgPerDl,
          ),
          puasa: observed(
            loinc('1558-6', 'Fasting glucose [Mass/volume] in Serum or Plasma'),
            'laboratory',
            mgPerDl,
          ),
        }),
      }),
    ),
    gulaJenis: whenAsked(
      choice({
        ask: 'Diperiksa sewaktu atau sesudah puasa?',
        label: 'Jenis gula darah',
        options: { sewaktu: 'Sewaktu', puasa: 'Puasa 8 jam' },
        fhir: goesWith('Gula darah'),
      }),
    ),
    keluhanGula: whenAsked(
      multi({
        ask: 'Apakah sekarang ada keluhan ini?',
        label: 'Keluhan gula darah rendah',
        options: keluhan,
      }),
    ),
  },
  sections: [
    { id: 'gula-darah', title: 'Gula darah', langkah: 2, questions: ['gula', 'gulaJenis', 'keluhanGula'] },
  ],
  askOnlyIf: {
    gulaJenis: a => a.gula !== undefined,
    keluhanGula: (a, c) => crosses(rendah, a.gula, c),
  },
  thresholds: gulaThresholds,
  derive: (a, c) => {
    const gulaKelas = kelasGula(a.gula, a.gulaJenis, c)
    return {
      gulaKelas,
      gulaHuruf: gulaKelas && huruf[gulaKelas],
      gulaRendah: crosses(rendah, a.gula, c),
      gulaGawat: all(
        crosses(rendah, a.gula, c),
        includesAny(a.keluhanGula, ['gemetar-keringat', 'lemas-pusing', 'hampir-pingsan']),
      ),
      gulaSangatTinggi: crosses(sangatTinggi, a.gula, c),
    }
  },
})({
  findings: [
    {
      code: 'gula-gawat',
      colour: 'merah',
      words:
        'Gula darah rendah dan ada keluhan: beri minum manis bila sadar, hubungi bidan atau 119 sekarang',
      from,
      when: r => r.gulaGawat,
      ...triase,
    },
    {
      code: 'gula-rendah',
      colour: 'kuning',
      words: 'Gula darah rendah, temui nakes sekarang di meja 5',
      from,
      when: r => all(r.gulaRendah, r.gulaGawat !== true),
      ...usulan,
    },
    {
      code: 'gula-normal',
      colour: 'hijau',
      words: 'Gula darah baik',
      from,
      when: r => r.gulaKelas === 'normal',
      ...gulaDiAntara,
    },
    {
      code: 'gula-waspada',
      colour: 'kuning',
      words: 'Gula darah perlu diwaspadai, diperiksa lagi 3 bulan lagi',
      from,
      when: r => r.gulaKelas === 'waspada',
      ...gulaDiAntara,
    },
    {
      code: 'gula-tinggi',
      colour: 'kuning',
      words: 'Gula darah tinggi, perlu diperiksa puskesmas',
      from,
      when: r => all(r.gulaKelas === 'tinggi', not(r.gulaSangatTinggi)),
      ...ilp2023,
    },
    {
      code: 'gula-sangat-tinggi',
      colour: 'merah',
      words: 'Gula darah sangat tinggi, perlu diperiksa hari ini',
      from,
      when: r => r.gulaSangatTinggi,
      ...triase,
    },
  ],
  refer: [
    {
      id: 'gawat-gula',
      when: r => r.gulaGawat,
      to: 'rs',
      unit: 'ugd',
      urgency: 'gawat',
      because: 'Gula darah rendah disertai keluhan',
      from,
      ...triase,
    },
    {
      id: 'konsul-gula-rendah',
      when: r => all(r.gulaRendah, r.gulaGawat !== true),
      to: 'pustu',
      unit: 'bidan',
      urgency: 'konsul',
      because: 'Gula darah rendah tanpa keluhan',
      from,
      ...usulan,
    },
    {
      id: 'rujuk-gula-sangat-tinggi',
      when: r => r.gulaSangatTinggi,
      to: 'puskesmas',
      unit: 'ptm',
      urgency: 'hari-ini',
      because: 'Gula darah sangat tinggi',
      from,
      ...triase,
    },
    {
      id: 'rujuk-gula-tinggi',
      when: r => all(r.gulaKelas === 'tinggi', not(r.gulaSangatTinggi)),
      to: 'puskesmas',
      unit: 'ptm',
      urgency: '7-hari',
      because: 'Gula darah tinggi',
      from,
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-gula',
      when: r => r.gulaKelas === 'waspada' || r.gulaKelas === 'tinggi',
      text: 'Kurangi minuman manis, nasi, dan tepung; makan sayur; bergerak 30 menit setiap hari.',
      from,
      ...ilp2023,
    },
    {
      id: 'edukasi-gula-periksa-lagi',
      when: r => r.gulaKelas === 'waspada',
      text: 'Periksa gula darah lagi dalam 3 bulan.',
      from,
      ...ilp2023,
    },
  ],
})

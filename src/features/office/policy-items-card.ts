import { giziSeimbang, kartu2023, kartu2025, kia2023, usulan } from '../../domain/instruments/sources.ts'
import { many, one, yesNo } from './policy-item.ts'

/** What is asked on the cards, and how they are read. */
export const cardItems = {
  edition: one(
    {
      field: 'edisi',
      label: 'Edisi kartu',
      does: 'Menentukan pertanyaan di kartu. Kartu yang sudah diisi tetap dibaca dengan edisinya.',
      from: kartu2023,
    },
    {
      options: { 'kb-2023': 'Edisi 2023', 'kb-2025': 'Edisi 2025' },
      held: p => p.edition,
      put: edisi => ({ edisi }),
    },
  ),
  heeadsssTetap: yesNo(
    {
      field: 'heeadsss_tetap',
      label: 'HEEADSSS tetap ditanyakan di edisi 2025',
      does: 'Tanpa HEEADSSS, remaja tidak lagi ditanya tentang keinginan mengakhiri hidup.',
      from: usulan,
      onlyIf: ['edition', 'kb-2025'],
    },
    {
      held: p => p.heeadsssTetap,
      put: heeadsss_tetap => ({ heeadsss_tetap }),
      means: ['Ditanyakan', 'Tidak ditanyakan'],
    },
  ),
  faktorRisikoTbc: many(
    {
      field: 'faktor_risiko_tbc',
      label: 'Faktor risiko TBC yang dihitung di edisi 2025',
      does: 'Keluhan tanpa batuk dirujuk hanya bila ada kontak erat atau salah satu faktor ini. HIV tidak ditanyakan di posyandu.',
      from: kartu2025,
      onlyIf: ['edition', 'kb-2025'],
    },
    {
      options: {
        dm: 'Kencing manis (DM)',
        hamil: 'Hamil',
        merokok: 'Merokok',
        'gizi-buruk': 'Sangat kurus',
        lansia: 'Lansia',
        'asrama-lapas': 'Asrama, pesantren, atau lapas',
      },
      held: p => p.faktorRisikoTbc,
      put: (codes, kept) => ({ faktor_risiko_tbc: [...kept, ...codes] }),
    },
  ),
  skemaImt: one(
    {
      field: 'skema_imt',
      label: 'Skema IMT dewasa',
      does: 'Menentukan kelas IMT dewasa dan lansia di Hasil.',
      from: giziSeimbang,
    },
    {
      options: { 'kemenkes-5': 'Kemenkes, 5 kelas', 'asia-pasifik': 'Asia-Pasifik' },
      held: p => p.skemaImt,
      put: skema_imt => ({ skema_imt }),
    },
  ),
  rujukSetiapT: yesNo(
    {
      field: 'rujuk_setiap_t',
      label: 'Setiap T dirujuk (bawaan: T pertama konsul di tempat)',
      does: 'Ya: setiap balita yang tidak naik dirujuk, seperti tulisan Buku KIA. Tidak: T pertama dikonsulkan, 2T dirujuk.',
      from: kia2023,
    },
    {
      held: p => p.rujukSetiapT,
      put: rujuk_setiap_t => ({ rujuk_setiap_t }),
      means: ['Ya', 'Tidak, T pertama konsul di tempat'],
    },
  ),
  kaderBolehGds: yesNo(
    {
      field: 'kader_boleh_gds',
      label: 'Kader terlatih boleh memeriksa gula darah',
      does: 'Mencatat keputusan puskesmas. Isian gula darah tetap ada di kartu, untuk nakes dan kader yang diizinkan.',
      from: usulan,
    },
    {
      held: p => p.kaderBolehGds,
      put: kader_boleh_gds => ({ kader_boleh_gds }),
      means: ['Boleh', 'Tidak'],
    },
  ),
}

import { ilp2023 } from '../../domain/instruments/sources.ts'
import type { Provenance } from '../../domain/instrument/index.ts'
import { months } from './policy-options.ts'
import { many, one, yesNo } from './policy-item.ts'
import { dayFrom } from './policy-item-typed.ts'

const from = (source: string, confidence: Provenance['confidence']): Provenance => ({
  ...ilp2023,
  source,
  confidence,
})

const local = from('Berlaku per daerah: KMK 1098/2024 dan KMK 35/2025', 'B')
const heksa = from('KMK 345/2025; tanggalnya berbeda per kabupaten', 'C')
const proposed = (what: string): Provenance => from(what, 'D')

/** Vaccines, vitamins and contacts: what "Yang sudah waktunya" is made from. */
export const scheduleItems = {
  je: yesNo(
    {
      field: 'je',
      label: 'Imunisasi JE diberikan di sini',
      does: 'Ya: JE masuk jadwal anak mulai umur 10 bulan. Hanya di daerah endemis.',
      from: local,
    },
    { held: p => p.je, put: je => ({ je }), means: ['Diberikan', 'Tidak'] },
  ),
  tanpaOpv: yesNo(
    {
      field: 'tanpa_opv',
      label: 'Polio tetes (OPV) tidak diberikan',
      does: 'Ya: polio tetes hilang dari jadwal dan diganti 3 suntikan IPV, seperti di DI Yogyakarta.',
      from: from('Jadwal DI Yogyakarta, satu sumber', 'C'),
    },
    {
      held: p => p.tanpaOpv,
      put: tanpa_opv => ({ tanpa_opv }),
      means: ['Tidak diberikan', 'Diberikan'],
    },
  ),
  heksaLahirMulai: dayFrom(
    {
      field: 'heksa_lahir_mulai',
      label: 'Heksavalen untuk yang lahir mulai',
      does: 'Kosong berarti belum ada heksavalen di sini. Anak yang lahir sebelumnya tetap DPT-HB-Hib dan IPV.',
      from: heksa,
    },
    {
      held: p => p.heksaLahirMulai,
      put: heksa_lahir_mulai => ({ heksa_lahir_mulai }),
      says: day => `Yang lahir mulai ${day}`,
    },
  ),
  hpvUsia20Mulai: dayFrom(
    {
      field: 'hpv_usia_20_mulai',
      label: 'HPV perempuan umur 20 tahun mulai',
      does: 'Direncanakan mulai 2027. Kosong berarti perempuan dewasa belum dijadwalkan HPV.',
      from: from('KMK 35/2025: rencana, tanggalnya belum ada', 'C'),
    },
    {
      held: p => p.hpvUsia20Mulai,
      put: hpv_usia_20_mulai => ({ hpv_usia_20_mulai }),
      says: day => `Mulai ${day}`,
    },
  ),
  kelengkapanBayi: one(
    {
      field: 'kelengkapan_bayi',
      label: 'Bayi lengkap menurut',
      does: 'Menentukan kapan kader melihat “Imunisasi bayi lengkap”. IBL memakai semua vaksin bayi; IDL tanpa PCV, RV, dan IPV 2.',
      from: proposed('Susunan antigennya disimpulkan'),
    },
    {
      options: { ibl: 'IBL, bayi lengkap', idl: 'IDL, dasar lengkap' },
      held: p => p.kelengkapanBayi,
      put: kelengkapan_bayi => ({ kelengkapan_bayi }),
    },
  ),
  bulanVitaminA: many(
    {
      field: 'bulan_vitamin_a',
      label: 'Bulan Vitamin A',
      does: 'Pada bulan ini anak 6–59 bulan dijadwalkan kapsul. Obat cacing balita ikut bulan Agustus, atau bulan terakhir yang dipilih.',
      from: ilp2023,
    },
    {
      options: months,
      held: p => p.bulanVitaminA.map(String),
      put: bulan_vitamin_a => ({ bulan_vitamin_a }),
    },
  ),
  obatCacingSekolah: one(
    {
      field: 'obat_cacing_sekolah',
      label: 'Obat cacing anak sekolah dalam setahun',
      does: 'Menurut banyaknya cacingan di daerah ini. Sekali: Agustus. Dua kali: Februari dan Agustus.',
      from: proposed('KMK 2015/2023 menurut endemisitas; berapa kali belum ditetapkan'),
    },
    {
      options: { 0: 'Tidak', 1: '1 kali', 2: '2 kali' },
      held: p => `${p.obatCacingSekolah}` as const,
      put: obat_cacing_sekolah => ({ obat_cacing_sekolah }),
    },
  ),
  ttdRematri: one(
    {
      field: 'ttd_rematri',
      label: 'TTD remaja putri',
      does: 'Siapa yang mendapat 1 tablet seminggu: menurut kelasnya bila diketahui, atau menurut umur saja.',
      from: from('KMK 2015/2023: kelas 7–12; umur 12–18 tahun usulan', 'D'),
    },
    {
      options: { kelas: 'Kelas 7–12', umur: 'Umur 12–18 tahun' },
      held: p => p.ttdRematri,
      put: ttd_rematri => ({ ttd_rematri }),
    },
  ),
  kontakKehamilan: one(
    {
      field: 'kontak_kehamilan',
      label: 'Kontak kehamilan',
      does: 'Jumlah kontak K di jadwal ibu hamil. 8 kontak belum disahkan: waktunya belum ada, jadi hanya urutannya yang disebut.',
      from: ilp2023,
    },
    {
      options: { 'anc-6': '6 kontak', 'anc-8': '8 kontak' },
      held: p => p.kontakKehamilan,
      put: kontak_kehamilan => ({ kontak_kehamilan }),
    },
  ),
}

import * as z from 'zod/mini'
import { monthNames } from '../measures/month-words.ts'
import { define } from './define.ts'
import { choice, chips, count, data, day, optional, texts, yesNo } from './field.ts'

const bulan: Readonly<Record<string, string>> = Object.fromEntries(monthNames.map((name, i) => [i + 1, name]))

const kelompokSasaran = {
  bumil: 'Ibu hamil',
  'nifas-menyusui': 'Ibu nifas dan menyusui',
  'bayi-balita-apras': 'Bayi, balita, anak prasekolah',
  remaja: 'Usia sekolah dan remaja',
  dewasa: 'Dewasa',
  lansia: 'Lansia',
} as const

/**
 * What a kabupaten or puskesmas chooses. Every change is a record of its own with the day from which it holds, so that
 * a visit of last year is still read with the policy of last year.
 */
export const kebijakan = define({
  kind: 'kebijakan',
  title: 'Kebijakan',
  writers: ['puskesmas'],
  fields: {
    berlaku_mulai: day('Berlaku mulai'),
    edisi: optional(choice('Edisi kartu', { 'kb-2023': 'Kartu bantu 2023', 'kb-2025': 'Kartu bantu 2025' })),
    heeadsss_tetap: optional(yesNo('HEEADSSS tetap ditanyakan di edisi 2025')),
    ambang: optional(data('Ambang', () => z.record(z.string(), z.number('Ambang diisi angka.')))),
    faktor_risiko_tbc: optional(texts('Faktor risiko TBC')),
    kader_boleh_gds: optional(yesNo('Kader terlatih boleh memeriksa gula darah')),
    kader_boleh_tb_odgj: optional(yesNo('Kader yang ditugaskan bidan boleh kunjungan TBC dan ODGJ')),
    skema_imt: optional(
      choice('Skema IMT', { 'kemenkes-5': 'Kemenkes, 5 kelas', 'asia-pasifik': 'Asia-Pasifik' }),
    ),
    rujuk_setiap_t: optional(yesNo('Setiap T dirujuk')),
    bulan_vitamin_a: optional(chips('Bulan Vitamin A', bulan)),
    je: optional(yesNo('Imunisasi JE diberikan di sini')),
    tanpa_opv: optional(yesNo('Polio tetes (OPV) tidak diberikan')),
    heksa_lahir_mulai: optional(day('Heksavalen untuk yang lahir mulai')),
    hpv_usia_20_mulai: optional(day('HPV perempuan umur 20 tahun mulai')),
    obat_cacing_sekolah: optional(
      choice('Obat cacing anak sekolah', { 0: 'Tidak diberikan', 1: '1 kali setahun', 2: '2 kali setahun' }),
    ),
    ttd_rematri: optional(
      choice('TTD remaja putri', { kelas: 'Menurut kelas 7–12', umur: 'Menurut umur 12–18 tahun' }),
    ),
    kelengkapan_bayi: optional(
      choice('Bayi lengkap menurut', { ibl: 'IBL (formulir sekarang)', idl: 'IDL (dasar lengkap)' }),
    ),
    kontak_kehamilan: optional(
      choice('Kontak kehamilan', { 'anc-6': '6 kontak', 'anc-8': '8 kontak (belum disahkan)' }),
    ),
    /** Kept for what was stored; nothing is removed by it yet, so the policy does not offer it. */
    simpan_rahasia_hari: optional(count('Isian rahasia tetap di HP kader', [0, 31], 'hari')),
    tanggal_tutup_bulan: optional(count('Tanggal tutup bulan', [1, 31])),
    sasaran_sweeping: optional(chips('Dicari di rumah bila tidak datang', kelompokSasaran)),
  },
  checks: b =>
    Object.values(b.ambang ?? {}).every(Number.isFinite)
      ? []
      : [{ field: 'ambang', message: 'Ambang diisi angka.' }],
})

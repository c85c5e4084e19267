import { define, fieldWorkers } from './define.ts'
import { amount, choice, count, day, health, merging, optional, ref, refs, text, yesNo } from './field.ts'
import { jkn } from './identity-fields.ts'
import { pregnancyFaults } from './kehamilan-checks.ts'
import {
  akhirKehamilan,
  caraBersalin,
  golDarah,
  hasilPeriksa,
  keadaanIbu,
  penolong,
  tempatBersalin,
} from './kehamilan-options.ts'

const note = (label: string) => optional(text(label, { max: 100 }))

/** A pregnancy from its first contact to the end of breastfeeding: it makes a woman bumil, bufas and busui. */
export const kehamilan = define({
  kind: 'kehamilan',
  title: 'Kehamilan',
  writers: fieldWorkers,
  fields: {
    tercatat: optional(day('Tercatat hamil sejak')),
    hpht: optional(day('Hari pertama haid terakhir (HPHT)')),
    uk_awal: optional(count('Umur kehamilan', [0, 45], 'minggu')),
    uk_tanggal: optional(day('Tanggal umur kehamilan itu dihitung')),
    hpl: optional(day('Perkiraan lahir (HPL)')),
    hamil_ke: count('Hamil anak ke-', [1, 20]),
    jarak_tahun: optional(count('Jarak dengan anak sebelumnya', [0, 35], 'tahun')),
    jarak_bulan: optional(count('Jarak dengan anak sebelumnya', [0, 11], 'bulan')),
    bb_awal: optional(amount('Berat badan awal', [30, 150], 'kg')),
    tb: optional(amount('Tinggi badan', [120, 190], 'cm')),
    kembar: optional(yesNo('Kembar')),
    suami_nama: note('Nama suami'),
    gol_darah: optional(choice('Golongan darah', golDarah)),
    riwayat_sc: optional(yesNo('Pernah operasi sesar')),
    riwayat_komplikasi: note('Riwayat komplikasi'),
    riwayat_gpa: note('G-P-A'),
    buku_kia: optional(yesNo('Punya Buku KIA')),
    jkn: optional(jkn()),
    p4k_penolong: note('P4K: penolong'),
    p4k_tempat: note('P4K: tempat'),
    p4k_pendamping: note('P4K: pendamping'),
    p4k_transport: note('P4K: transport'),
    p4k_donor: note('P4K: calon donor darah'),
    p4k_dana: note('P4K: dana'),
    akhir: optional(choice('Akhir kehamilan', akhirKehamilan)),
    tanggal_akhir: optional(day('Tanggal bersalin atau akhir kehamilan')),
    tempat: optional(choice('Tempat bersalin', tempatBersalin)),
    tempat_nama: note('Nama tempat bersalin'),
    penolong: optional(choice('Penolong', penolong)),
    cara: optional(choice('Cara bersalin', caraBersalin)),
    uk_akhir: optional(count('Umur kehamilan saat bersalin', [4, 45], 'minggu')),
    keadaan_ibu: optional(choice('Keadaan ibu', keadaanIbu)),
    imd: optional(yesNo('IMD (inisiasi menyusu dini)')),
    menyusui: optional(yesNo('Menyusui')),
    /** The day on which she last said so, after two years. */
    masih_menyusui_pada: optional(day('Masih menyusui pada')),
    berhenti_menyusui_pada: optional(day('Berhenti menyusui sejak')),
    anak: optional(refs('Anak yang lahir')),
    bayi_meninggal_pada: optional(day('Bayi meninggal pada')),
    impor: merging('any', optional(ref('Dari impor'))),
    hiv: optional(health(choice('Periksa HIV', hasilPeriksa))),
    sifilis: optional(health(choice('Periksa sifilis', hasilPeriksa))),
    hepatitis_b: optional(health(choice('Periksa hepatitis B', hasilPeriksa))),
  },
  checks: pregnancyFaults,
})

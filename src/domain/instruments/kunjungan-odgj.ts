import { any, choice, instrument, not, optional, whenAsked, yes, yesNo } from '../instrument/index.ts'
import { bertemu, pembuka, penutup, penutupAskOnlyIf, penutupSection } from './parts/kunjungan-khusus.ts'
import { ilp2023, kunjunganRumah, triase } from './sources.ts'

const health = { seenBy: 'health' } as const
const ask = (words: string, label: string) => whenAsked(yesNo({ ...health, ask: words, label }))

const obat = ['adaObat', 'minum24', 'minumRutin'] as const
const hariIni = ['gaduhGelisah', 'pasung'] as const

/**
 * Section 4.3, severe mental disorder. Done by the bidan, or by a kader whom the bidan has named for this person. Who refuses
 * is visited by a health worker (Juknis ILP).
 */
export const kunjunganOdgj = instrument({
  id: 'kunjungan-odgj',
  title: 'Kunjungan khusus: mendampingi keluarga',
  form: 'Kunjungan rumah: ODGJ',
  appliesTo: () => true,
  wholly: 'health',
  typical: { ageYears: 35 },
  questions: {
    ...pembuka,
    gaduhGelisah: ask('Apakah sekarang gaduh gelisah, mengamuk, atau menyakiti?', 'Gaduh gelisah'),
    pasung: ask('Apakah dipasung, dikurung, atau diikat?', 'Pasung'),
    adaObat: ask('Apakah obat ada di rumah? Lihat obatnya', 'Ada obat'),
    minum24: ask('Apakah obat diminum dalam 24 jam terakhir?', 'Obat diminum 24 jam terakhir'),
    minumRutin: ask('Apakah obat diminum rutin?', 'Minum obat rutin'),
    kontrol: ask('Apakah kontrol sesuai jadwal?', 'Kontrol terjadwal'),
    kebersihan: ask('Apakah mandi dan berganti pakaian sendiri?', 'Kebersihan diri'),
    tidur: ask('Apakah tidurnya cukup?', 'Tidur'),
    aktivitas: ask('Apakah melakukan kegiatan sehari-hari?', 'Aktivitas harian'),
    dukungan: optional(
      choice({
        ...health,
        ask: 'Bagaimana keluarga mendampingi?',
        label: 'Dukungan keluarga',
        options: { baik: 'Selalu mendampingi', kurang: 'Kadang-kadang', 'tidak-ada': 'Tidak ada' },
      }),
    ),
    ...penutup,
  },
  sections: [
    { id: 'hasil', title: 'Hasil kunjungan', langkah: 4, questions: ['hasil'] },
    { id: 'sekarang', title: 'Keadaan sekarang', langkah: 4, questions: ['gaduhGelisah', 'pasung'] },
    {
      id: 'obat',
      title: 'Obat dan kontrol',
      langkah: 4,
      questions: ['adaObat', 'minum24', 'minumRutin', 'kontrol'],
    },
    {
      id: 'sehari-hari',
      title: 'Sehari-hari',
      langkah: 4,
      questions: ['kebersihan', 'tidur', 'aktivitas', 'dukungan'],
    },
    penutupSection,
  ],
  askOnlyIf: {
    gaduhGelisah: bertemu,
    pasung: bertemu,
    adaObat: bertemu,
    minum24: bertemu,
    minumRutin: bertemu,
    kontrol: bertemu,
    kebersihan: bertemu,
    tidur: bertemu,
    aktivitas: bertemu,
    dukungan: bertemu,
    ...penutupAskOnlyIf,
  },
  thresholds: [],
  derive: a => ({
    obatTerlewat: any(not(yes(a.adaObat)), not(yes(a.minum24)), not(yes(a.minumRutin))),
    kontrolTerlewat: not(yes(a.kontrol)),
    perluHariIni: any(yes(a.gaduhGelisah), yes(a.pasung)),
    menolak: a.hasil === undefined ? undefined : a.hasil === 'menolak',
    sehariHari: any(not(yes(a.kebersihan)), not(yes(a.tidur)), not(yes(a.aktivitas))),
  }),
})({
  findings: [
    {
      code: 'kr-odgj-hari-ini',
      colour: 'merah',
      words: 'Perlu didatangi bidan hari ini, telepon sekarang',
      from: hariIni,
      when: r => r.perluHariIni,
      ...triase,
    },
    {
      code: 'kr-khusus-menolak',
      colour: 'merah',
      words: 'Menolak dikunjungi, bidan yang harus datang',
      from: ['hasil'],
      when: r => r.menolak,
      ...ilp2023,
    },
    {
      code: 'kr-obat-terlewat',
      colour: 'kuning',
      words: 'Obat tidak ada atau terlewat, kabari bidan',
      from: obat,
      when: r => r.obatTerlewat,
      ...kunjunganRumah,
    },
    {
      code: 'kr-kontrol-terlewat',
      colour: 'kuning',
      words: 'Kontrol terlewat, kabari bidan',
      from: ['kontrol'],
      when: r => r.kontrolTerlewat,
      ...kunjunganRumah,
    },
    {
      code: 'kr-sehari-hari',
      colour: 'kuning',
      words: 'Kegiatan sehari-hari perlu dibantu keluarga',
      from: ['kebersihan', 'tidur', 'aktivitas'],
      when: r => r.sehariHari,
      ...kunjunganRumah,
    },
    {
      code: 'kr-obat-baik',
      colour: 'hijau',
      words: 'Obat ada dan diminum rutin',
      from: obat,
      when: r => not(r.obatTerlewat),
      ...kunjunganRumah,
    },
  ],
  refer: [
    {
      id: 'odgj-hari-ini',
      to: 'pustu',
      unit: 'jiwa',
      urgency: 'hari-ini',
      because: 'Gaduh gelisah atau dipasung',
      from: hariIni,
      when: r => r.perluHariIni,
      ...triase,
    },
    {
      id: 'odgj-menolak',
      to: 'pustu',
      unit: 'jiwa',
      urgency: '7-hari',
      because: 'Menolak dikunjungi: kunjungan rumah oleh nakes wajib',
      from: ['hasil'],
      when: r => r.menolak,
      ...ilp2023,
    },
    {
      id: 'odgj-obat',
      to: 'pustu',
      unit: 'jiwa',
      urgency: '7-hari',
      because: 'Obat tidak ada atau terlewat, atau kontrol terlewat',
      from: [...obat, 'kontrol'],
      when: r => any(r.obatTerlewat, r.kontrolTerlewat),
      ...kunjunganRumah,
    },
  ],
  educate: [],
})

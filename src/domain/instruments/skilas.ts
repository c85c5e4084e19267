import { any, crosses, instrument, not, yes } from '../instrument/index.ts'
import { isElderly } from './ages.ts'
import { is2025 } from './edition.ts'
import { lilaLansia } from './parts/lila-lansia.ts'
import {
  dengar,
  gerak,
  gizi,
  kognitif,
  lihat,
  skilasQuestions,
  suasana,
  tampak,
} from './parts/skilas-questions.ts'
import { ilp2023 } from './sources.ts'

/** Is there a problem? Any answer but the good one is, also "cannot be done". */
const bukan = (answer: string | undefined, baik: string) =>
  answer === undefined ? undefined : answer !== baik

/**
 * Section 2.6, back of form 12. The two questions on mood are confidential, so what follows from them is kept apart from
 * what follows from the rest.
 */
export const skilas = instrument({
  id: 'skilas',
  title: 'SKILAS: skrining lansia sederhana',
  form: 'Formulir 5 ILP: SKILAS',
  appliesTo: isElderly,
  typical: { ageYears: 67 },
  questions: skilasQuestions,
  sections: [
    { id: 'kognitif', title: 'Ingatan', langkah: 4, questions: kognitif },
    { id: 'gerak', title: 'Gerak', langkah: 4, questions: gerak },
    { id: 'gizi', title: 'Gizi', langkah: 4, questions: gizi },
    { id: 'lihat', title: 'Penglihatan', langkah: 4, questions: lihat },
    { id: 'dengar', title: 'Pendengaran', langkah: 4, questions: dengar },
    { id: 'suasana', title: 'Suasana hati', langkah: 4, questions: suasana },
    { id: 'imunisasi', title: 'Imunisasi', langkah: 4, questions: ['covid19'] },
  ],
  askOnlyIf: { hitungJari: a => not(yes(a.masalahMata)), covid19: (_, c) => is2025(c) },
  thresholds: [lilaLansia],
  derive: (a, c) => {
    const ingatan = any(bukan(a.orientasi, 'benar'), bukan(a.ulangKata, 'bisa'))
    const bergerak = bukan(a.berdiri, 'bisa')
    const kurangGizi = any(yes(a.bbBerkurang), yes(a.sulitMakan), crosses(lilaLansia, a.lila, c))
    const melihat = yes(a.masalahMata) === true ? true : bukan(a.hitungJari, 'benar')
    const mendengar = any(bukan(a.bisikKanan, 'bisa'), bukan(a.bisikKiri, 'bisa'))
    return {
      skilasKognitif: ingatan,
      skilasGerak: bergerak,
      skilasGizi: kurangGizi,
      skilasLihat: melihat,
      skilasDengar: mendengar,
      skilasSuasanaHati: any(yes(a.sedih), yes(a.kurangMinat)),
      skilasGangguan: any(ingatan, bergerak, kurangGizi, melihat, mendengar),
    }
  },
})({
  findings: [
    {
      code: 'skilas-kognitif',
      colour: 'kuning',
      words: 'Ingatan perlu diperiksa',
      from: kognitif,
      when: r => r.skilasKognitif,
      ...ilp2023,
    },
    {
      code: 'skilas-gerak',
      colour: 'kuning',
      words: 'Gerak perlu diperiksa',
      from: gerak,
      when: r => r.skilasGerak,
      ...ilp2023,
    },
    {
      code: 'skilas-gizi',
      colour: 'kuning',
      words: 'Gizi perlu diperiksa',
      from: gizi,
      when: r => r.skilasGizi,
      ...ilp2023,
    },
    {
      code: 'skilas-lihat',
      colour: 'kuning',
      words: 'Penglihatan perlu diperiksa',
      from: lihat,
      when: r => r.skilasLihat,
      ...ilp2023,
    },
    {
      code: 'skilas-dengar',
      colour: 'kuning',
      words: 'Pendengaran perlu diperiksa',
      from: dengar,
      when: r => r.skilasDengar,
      ...ilp2023,
    },
    {
      code: 'skilas-baik',
      colour: 'hijau',
      words: 'Ingatan, gerak, gizi, penglihatan, dan pendengaran baik',
      from: tampak,
      when: r => not(r.skilasGangguan),
      ...ilp2023,
    },
    {
      code: 'skilas-suasana-hati',
      colour: 'kuning',
      words: 'Suasana hati perlu dibicarakan dengan nakes',
      from: suasana,
      when: r => r.skilasSuasanaHati,
      ...ilp2023,
    },
    {
      code: 'skilas-suasana-hati-baik',
      colour: 'hijau',
      words: 'Suasana hati baik',
      from: suasana,
      when: r => not(r.skilasSuasanaHati),
      ...ilp2023,
    },
  ],
  refer: [
    {
      id: 'rujuk-skilas',
      when: r => r.skilasGangguan,
      to: 'pustu',
      unit: 'dokter',
      urgency: '7-hari',
      because: 'Ada hasil SKILAS yang perlu pemeriksaan lanjutan',
      from: tampak,
      ...ilp2023,
    },
    {
      id: 'rujuk-skilas-suasana-hati',
      when: r => r.skilasSuasanaHati,
      to: 'pustu',
      unit: 'jiwa',
      urgency: '7-hari',
      because: 'Suasana hati perlu pemeriksaan lanjutan (SKILAS)',
      from: suasana,
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-skilas-gizi',
      when: r => r.skilasGizi,
      text: 'Makan sedikit tetapi sering, lauk lembut setiap kali makan, timbang lagi bulan depan.',
      from: gizi,
      ...ilp2023,
    },
    {
      id: 'edukasi-skilas-pendamping',
      when: r => any(r.skilasKognitif, r.skilasGerak, r.skilasLihat),
      text: 'Keluarga mendampingi: pegangan di kamar mandi, lampu terang, lantai kering, ajak mengobrol dan mengingat setiap hari.',
      from: [...kognitif, ...gerak, ...lihat],
      ...ilp2023,
    },
  ],
})

import { ibuHamil } from '../instruments/ibu-hamil.ts'
import { nifasMenyusui } from '../instruments/nifas-menyusui.ts'
import { countedOf } from '../records/history.ts'
import { isMaternal, kematian } from '../records/kematian.ts'
import { read } from '../records/read-body.ts'
import { count, event, looked } from './count.ts'
import type { Count, Looked } from './count.ts'
import type { Indicator } from './indicator.ts'
import { reachedAnc, tabletsReached } from './kia-days.ts'
import {
  attendantUnknown,
  attended,
  delivered,
  deliveryCounts,
  imd,
  imdAsked,
  inFacility,
  kf,
  kf1,
  placeUnknown,
} from './kia-deliveries.ts'
import { hepatitis, hiv, sifilis } from './kia-tests.ts'
import { foundInPregnancy } from './kia-registered.ts'
import { veryLowNote } from './hb-note.ts'
import { happenedIn } from './happened.ts'
import type { PersonMonth } from './person-month.ts'
import { gotService } from './services.ts'
import { cardsThisYear } from './this-year.ts'

const yearly = { each: 'pertama-di-tahun' } as const
const isPregnant = (m: PersonMonth): boolean => m.stages?.pregnant === true

const mothers = count({
  id: 'kia-bumil',
  words: 'Ibu hamil di wilayah tahun ini',
  when: isPregnant,
  ...yearly,
})

const registered = event('kia-bumil-baru', 'Ibu hamil baru terdata', m =>
  m.person.episodes().some(e => happenedIn(m, e.openedOn)),
)
const k1 = event('kia-k1', 'K1: periksa kehamilan pertama', reachedAnc('k1'))
const k1Murni = event('kia-k1-murni', 'K1 murni: pertama, sampai 12 minggu', reachedAnc('k1Murni'))
const k4 = event('kia-k4', 'K4: 1 kali trimester 1, 1 kali trimester 2, 2 kali trimester 3', reachedAnc('k4'))
const k6 = event('kia-k6', 'K6: 1 kali trimester 1, 2 kali trimester 2, 3 kali trimester 3', reachedAnc('k6'))

const k6Doctor = event('kia-k6-dokter', 'K6, di antaranya 2 kali oleh dokter', reachedAnc('k6Doctor'))

/** Measured in the year, and found in the year: each mother once. */
const finding = (
  id: string,
  words: string,
  fact: (m: PersonMonth) => boolean | undefined,
  found: string,
): Looked =>
  looked({ id: `${id}-diukur`, words: `${words} diperiksa`, within: mothers, fact }, { id, words: found })

const kek = finding('kia-kek', 'LiLA ibu hamil', m => m.latest(ibuHamil, r => r.kek), 'Ibu hamil risiko KEK')
const anemia = finding(
  'kia-anemia',
  'Hb ibu hamil',
  m => m.latest(ibuHamil, r => r.hbKurang),
  'Ibu hamil dengan Hb di bawah batas',
)
const hbVeryLow = count({
  id: 'kia-hb-sangat-rendah',
  words: 'Ibu hamil dengan Hb jauh di bawah batas',
  within: anemia.found,
  when: m => m.latest(ibuHamil, r => r.hbBerat) === true,
})
const ht = finding(
  'kia-td-tinggi',
  'Tekanan darah ibu hamil',
  m => m.latest(ibuHamil, r => r.tdIbuTinggi),
  'Ibu hamil dengan tekanan darah tinggi',
)

const tdKnown = event(
  'kia-td-status',
  'Ibu hamil baru terdata, status T (Td) diketahui',
  foundInPregnancy('tdKnown'),
)
const t2 = event('kia-t2', 'Ibu hamil baru terdata, status T2 ke atas', foundInPregnancy('tdProtected'))

const gotMt = gotService('mt')
const hadKek = ({ person, ...m }: PersonMonth): boolean =>
  cardsThisYear({ person, ...m }).some(
    s => s.instrument === ibuHamil.id && person.reading(s)?.facts['kek'] === true,
  )
const hadMt = (m: PersonMonth): boolean =>
  gotMt(m) || m.latest(ibuHamil, r => (Number(r.mtPorsi) > 0 ? true : undefined)) === true
const kekEver = count({
  id: 'kia-kek-tahun-ini',
  words: 'Ibu hamil risiko KEK, ditemukan sampai bulan ini',
  within: mothers,
  when: hadKek,
})
const kekMt = count({
  id: 'kia-kek-mt',
  words: 'Ibu hamil risiko KEK dapat PMT',
  within: kekEver,
  when: hadMt,
})

const risk = event(
  'kia-risti',
  'Ibu hamil baru terdata, risiko ditemukan kader atau masyarakat',
  foundInPregnancy('risk'),
)

const tablets90 = event('kia-ttd-90', 'Ibu hamil sudah dapat 90 tablet', m => tabletsReached(m, 90))
const tablets180 = event('kia-ttd-180', 'Ibu hamil sudah dapat 180 tablet', m => tabletsReached(m, 180))

const kbAsked = count({
  id: 'kia-kb-ditanya',
  words: 'Ibu nifas atau menyusui, KB ditanyakan',
  when: m => m.latest(nifasMenyusui, r => r.kb) !== undefined,
  ...yearly,
})
const kb = count({
  id: 'kia-kb',
  words: 'KB pasca salin',
  within: kbAsked,
  when: m => m.latest(nifasMenyusui, r => r.kb) === true,
})

const motherDied = (m: PersonMonth): boolean =>
  happenedIn(m, m.person.died) &&
  countedOf(m.person.view, kematian.kind).some(r => isMaternal(read(kematian, r).saat))
const maternal = event('kia-ibu-meninggal', 'Ibu meninggal (hamil, bersalin, nifas)', motherDied)

/** Another file divides by these. */
export const kiaShared = { mothers, registered, k6Doctor, delivered, inFacility, hepatitis, hiv } as const

const lookedAt = [kek, anemia, ht, hiv, sifilis, hepatitis].flatMap(l => [l.measured, l.found])

export const kiaCounts: readonly Count[] = [
  mothers,
  registered,
  k1,
  k1Murni,
  k4,
  k6,
  k6Doctor,
  ...deliveryCounts,
  ...lookedAt,
  tdKnown,
  t2,
  hbVeryLow,
  kekEver,
  kekMt,
  risk,
  tablets90,
  tablets180,
  kbAsked,
  kb,
  maternal,
]

const base = {
  programme: 'kia',
  cluster: 2,
  better: 'up',
  period: 'tahun',
  source: 'PWS KIA; KMK HK.01.07/MENKES/2015/2023',
} as const
/** A year of pregnancies is those that became known in it; one that runs over New Year is counted once. */
const ofMothers = { denominator: registered, sasaran: 'bumil', ...base } as const
const ofDelivered = { denominator: delivered, sasaran: 'bulin', ...base } as const
const contactNote =
  'Kontak dengan tenaga kesehatan, dihitung pada bulan tercapainya; minggu dihitung dari HPHT atau taksirannya'

const found = (id: string, words: string, { measured, found: n }: Looked): Indicator => ({
  id,
  words,
  numerator: n,
  denominator: measured,
  ...base,
  better: 'down',
})

/** Section 5.4 of the domain document. */
export const kiaIndicators: readonly Indicator[] = [
  { id: 'k1', words: 'K1 (akses)', numerator: k1, notes: contactNote, ...ofMothers },
  {
    id: 'k1-murni',
    words: 'K1 murni (sampai 12 minggu)',
    numerator: k1Murni,
    notes: contactNote,
    ...ofMothers,
  },
  { id: 'k4', words: 'K4', numerator: k4, notes: contactNote, ...ofMothers },
  {
    id: 'k6',
    words: 'K6',
    numerator: k6,
    notes: `${contactNote}. Siapa yang memeriksa tidak ikut dinilai`,
    ...ofMothers,
  },
  {
    id: 'k6-dokter',
    words: 'K6 dengan 2 kali dokter',
    numerator: k6Doctor,
    notes: `${contactNote}. Hanya kontak yang pemeriksanya dicatat sebagai dokter`,
    ...ofMothers,
  },
  {
    id: 'persalinan-faskes',
    words: 'Persalinan di fasilitas kesehatan',
    numerator: inFacility,
    missing: placeUnknown,
    notes: 'Pustu atau polindes, praktik bidan, puskesmas, klinik, rumah sakit',
    ...ofDelivered,
  },
  {
    id: 'persalinan-nakes',
    words: 'Persalinan ditolong tenaga kesehatan',
    numerator: attended,
    missing: attendantUnknown,
    ...ofDelivered,
  },
  { id: 'kf1', words: 'KF1', numerator: kf1, ...ofDelivered },
  { id: 'kf-lengkap', words: 'KF lengkap', numerator: kf, ...ofDelivered },
  { id: 'imd', words: 'IMD', numerator: imd, ...base, denominator: imdAsked },
  {
    id: 'risti-masyarakat',
    words: 'Deteksi risiko tinggi oleh masyarakat',
    numerator: risk,
    share: 0.2,
    notes: 'Tiap kehamilan sekali, dibagi 20 % sasaran ibu hamil',
    ...ofMothers,
  },
  found('kek', 'Ibu hamil risiko KEK', kek),
  found('anemia-bumil', 'Ibu hamil dengan Hb di bawah batas', anemia),
  {
    ...found('hb-sangat-rendah-bumil', hbVeryLow.words, { measured: anemia.measured, found: hbVeryLow }),
    notes: veryLowNote,
  },
  found('td-bumil', 'Ibu hamil dengan tekanan darah tinggi', ht),
  {
    id: 't2-bumil',
    words: 'Ibu hamil status T2 ke atas',
    numerator: t2,
    notes:
      'Tiap kehamilan sekali. Menurut bidan, Buku KIA, atau suntikan yang tercatat; yang belum diketahui tidak dihitung',
    ...ofMothers,
  },
  {
    id: 'kek-pmt',
    words: 'Ibu hamil risiko KEK dapat PMT',
    numerator: kekMt,
    ...base,
    denominator: kekEver,
    denominatorGrows: true,
  },
  { id: 'ttd-90', words: 'Ibu hamil dapat 90 tablet', numerator: tablets90, ...ofMothers },
  { id: 'ttd-180', words: 'Ibu hamil dapat 180 tablet', numerator: tablets180, ...ofMothers },
  {
    id: 'kb-pasca-salin',
    words: 'KB pasca salin',
    numerator: kb,
    ...base,
    denominator: kbAsked,
    denominatorGrows: true,
  },
  { id: 'periksa-hiv', words: 'Ibu hamil diperiksa HIV', numerator: hiv.measured, ...ofMothers },
  { id: 'periksa-sifilis', words: 'Ibu hamil diperiksa sifilis', numerator: sifilis.measured, ...ofMothers },
  {
    id: 'periksa-hepatitis',
    words: 'Ibu hamil diperiksa hepatitis B',
    numerator: hepatitis.measured,
    ...ofMothers,
  },
]

import { describe, expect, test } from 'vitest'
import {
  edukasi,
  kebijakan,
  kehamilan,
  layanan,
  pmt,
  pmtMinggu,
  rujukan,
  wilayah,
} from '../../../src/domain/records/index.ts'
import { id, melati, village } from './village.ts'

const month = '2026-10'
const day = '2026-10-07'

/** Each village is counted by hand; the numbers stand in the order of the columns that are named. */
describe('R1: mothers', () => {
  const v = village()
  const mother = (name: string, pregnancy: Record<string, unknown>) => {
    const who = v.person(name, { lahir: '1998-05-05' })
    v.wrote(who, '2026-06-01', kehamilan, {
      hamil_ke: 1,
      tercatat: '2026-06-01',
      hpht: '2026-04-20',
      ...pregnancy,
    })
    return who
  }
  const [ani, bela, cici] = [mother('Ani', {}), mother('Bela', {}), mother('Cici', {})]
  const dina = mother('Dina', {
    hpht: '2025-12-20',
    akhir: 'lahir_hidup',
    tanggal_akhir: '2026-09-20',
    menyusui: true,
  })
  const tbc = { batuk: false, demam2mgg: false, bbTurun: false, kontak: false }
  const hamil = (who: string, body: Record<string, unknown>) =>
    v.screened(who, day, { ...tbc, ...body }, 'periksa-ibu-hamil')
  hamil(ani, {
    bbKurva: 'hijau',
    lila: 23.5,
    sistolik: 139,
    diastolik: 89,
    minumTtd: true,
    jumlahTablet: 30,
    kelasIbu: true,
  })
  hamil(bela, {
    bbKurva: 'merah',
    lila: 23.4,
    sistolik: 140,
    diastolik: 80,
    minumTtd: false,
    kelasIbu: false,
    mtPorsi: 14,
    makanMt: true,
    batuk: true,
    kontak: true,
  })
  v.screened(
    dina,
    day,
    { lila: 25, sistolik: 120, diastolik: 80, minumVitA: true, kb: false, ...tbc },
    'periksa-nifas-menyusui',
  )
  v.screened(cici, '2026-09-07', { lila: 25 }, 'periksa-ibu-hamil')
  v.wrote(bela, day, rujukan, {
    mendesak: 'hari-ini',
    paling_lambat: day,
    tujuan: 'puskesmas',
    unit: ['bidan'],
  })
  v.wrote(ani, day, edukasi, { materi: ['edukasi-ttd'] })

  test('who is expected, who came', () => {
    expect(v.row(month, ['r1-sasaran-bumil', 'r1-datang-bumil', 'r1-tidak-datang-bumil'])).toEqual([3, 2, 1])
    expect(v.row(month, ['r1-sasaran-nifas', 'r1-datang-nifas', 'r1-tidak-datang-nifas'])).toEqual([1, 1, 0])
    expect(v.who('r1-tidak-datang-bumil', month)).toEqual([cici])
  })
  test('weight, arm (23,5 is green) and pressure (140 or 90 is red) add up to those who were measured', () => {
    expect(v.row(month, ['r1-bb', 'r1-bb-hijau', 'r1-bb-merah'])).toEqual([2, 1, 1])
    expect(v.row(month, ['r1-lila', 'r1-lila-hijau', 'r1-lila-merah'])).toEqual([3, 2, 1])
    expect(v.row(month, ['r1-td', 'r1-td-hijau', 'r1-td-merah'])).toEqual([3, 2, 1])
  })
  test('two signs of TBC; tablets, extra food, class, vitamin A, KB', () => {
    expect(v.row(month, ['r1-tbc-ya', 'r1-tbc-tidak'])).toEqual([1, 2])
    expect(v.row(month, ['r1-ttd', 'r1-minum-ttd-ya', 'r1-minum-ttd-tidak'])).toEqual([1, 1, 1])
    expect(v.row(month, ['r1-pmt', 'r1-makan-pmt-ya', 'r1-makan-pmt-tidak'])).toEqual([1, 1, 0])
    expect(v.row(month, ['r1-kelas-ya', 'r1-kelas-tidak'])).toEqual([1, 1])
    expect(v.row(month, ['r1-vit-a-ya', 'r1-vit-a-tidak', 'r1-kb-ya', 'r1-kb-tidak'])).toEqual([1, 0, 0, 1])
    expect(v.row(month, ['r1-edukasi', 'r1-dirujuk-bumil', 'r1-dirujuk-nifas'])).toEqual([1, 1, 0])
  })
  test('she stands in no other recap', () => {
    expect(v.row(month, ['r4-sasaran', 'r3-sasaran'])).toEqual([0, 0])
  })
})

describe('R2: children', () => {
  const v = village()
  const [baby, boy, girl] = [
    v.person('Bayi', { lahir: '2026-06-01', jk: 'L' }),
    v.person('Budi', { lahir: '2024-06-01', jk: 'L' }),
    v.person('Gita', { lahir: '2024-06-01', jk: 'P' }),
  ]
  const absent = v.person('Tidak datang', { lahir: '2024-06-01', jk: 'P' })
  v.screened(absent, '2026-09-07', { bb: 12 })
  v.screened(boy, '2026-09-07', { bb: 12 })
  v.screened(baby, day, { bb: 6.8, tb: 64, caraUkur: 'telentang', asiEksklusif: true, sakit: false })
  v.screened(boy, day, { bb: 12.2, tb: 88, caraUkur: 'berdiri', lila: 12.5, sakit: true, vitA: true })
  v.screened(girl, day, { bb: 8, tb: 80, caraUkur: 'berdiri', lila: 12.4, sakit: false })
  // A second visit that only weighs does not erase what the first one found.
  v.screened(girl, '2026-10-21', { bb: 8.1 })
  v.wrote(girl, day, layanan, { jenis: 'mt', tanggal: day, sumber: 'diberikan' })

  test('extra food of a course counts as food that was given', () => {
    const w = village()
    const [eats, begun] = [
      w.person('Ani', { lahir: '2024-06-01', jk: 'P' }),
      w.person('Ida', { lahir: '2024-06-01', jk: 'P' }),
    ]
    const plan = { alasan: 'bb_kurang', jenis: 'lokal', mulai: day, target_hari: 14 }
    for (const who of [eats, begun]) w.screened(who, day, { bb: 9 })
    w.wrote(eats, day, pmt, plan, id('PMT Ani'))
    w.wrote(begun, day, pmt, plan)
    w.wrote(eats, day, pmtMinggu, {
      pmt: id('PMT Ani'),
      minggu_ke: 1,
      tanggal: day,
      dimakan: ['h1', 'h2'],
    })
    expect(w.row(month, ['r2-mt'])).toEqual([1])
  })
  test('an injection that only the card tells of is an immunisation, as it is a dose; nothing given today is none', () => {
    const w = village()
    const born = { lahir: '2026-07-20', jk: 'L' } as const
    const [ticked, both, none] = [w.person('Ani', born), w.person('Ida', born), w.person('Uli', born)]
    for (const who of [ticked, both])
      w.screened(who, '2026-10-07', { bb: 5, imunisasiHariIni: ['dpt', 'opv'] })
    w.screened(none, '2026-10-07', { bb: 5, imunisasiHariIni: [] })
    w.wrote(both, '2026-10-07', layanan, {
      jenis: 'imunisasi',
      produk: 'dpt',
      tanggal: '2026-10-07',
      sumber: 'diberikan',
    })
    expect(w.row(month, ['r2-imunisasi', 'im-dpt-hb-hib-1'])).toEqual([2, 2])
    expect(w.who('r2-imunisasi', month).toSorted()).toEqual([ticked, both].toSorted())
  })
  test('bayi, balita, who came', () => {
    expect(
      v.row(month, ['r2-sasaran-bayi', 'r2-sasaran-balita', 'r2-datang-bayi', 'r2-datang-balita']),
    ).toEqual([1, 3, 1, 2])
  })
  test('N; below the red line; without a comparison', () => {
    expect(v.row(month, ['r2-bb', 'r2-bb-naik', 'r2-bb-perlu', 'r2-bb-lain'])).toEqual([3, 1, 1, 1])
    expect(v.row(month, ['r2-bbu-normal', 'r2-bbu-lain', 'r2-bbtb-normal'])).toEqual([2, 1, 2])
  })
  test('12,5 cm is normal, 12,4 is not; a baby has no arm to measure', () => {
    expect(v.row(month, ['r2-lila', 'r2-lila-normal', 'r2-lila-lain'])).toEqual([2, 1, 1])
  })
  test('ASI of babies, illness, extra food; vitamin A outside its month is still what was written', () => {
    expect(v.row(month, ['r2-asi', 'r2-asi-ya', 'r2-sakit-ya', 'r2-mt', 'r2-vit-a'])).toEqual([1, 1, 1, 1, 1])
  })
})

describe('R3 and R4', () => {
  const v = village()
  const girl = v.person('Rina', { lahir: '2010-10-07', jk: 'P' })
  const man = v.person('Pak Joko', { lahir: '1980-01-01', jk: 'L' })
  const old = v.person('Mbah Sri', { lahir: '1950-01-01', jk: 'P' })
  v.screened(
    girl,
    day,
    { bb: 50, tb: 155, lp: 80.1, sistolik: 130, diastolik: 70, hb: 11.9 },
    'periksa-usia-sekolah-remaja',
  )
  v.screened(
    man,
    day,
    { bb: 80, tb: 165, lp: 90, sistolik: 139, diastolik: 89, gula: 200, gulaJenis: 'sewaktu' },
    'periksa-dewasa',
  )
  v.screened(
    old,
    day,
    { bb: 50, tb: 150, lp: 80, sistolik: 140, diastolik: 80, gula: 199, gulaJenis: 'sewaktu' },
    'periksa-lansia',
  )

  test('R3: waist from 15 years, pressure of her age, haemoglobin below 12', () => {
    expect(v.row(month, ['r3-lp-ya', 'r3-lp-ya-p', 'r3-td-T', 'r3-anemia-ya', 'r3-imt-N'])).toEqual([
      1, 1, 1, 1, 1,
    ])
  })
  test('R4: 90 cm of a man and 80 cm of a woman are normal; 140 is high; 200 is high and 199 stands under normal', () => {
    expect(v.row(month, ['r4-lp-ya', 'r4-lp-tidak'])).toEqual([0, 2])
    expect(v.row(month, ['r4-td-N', 'r4-td-T', 'r4-gd-N', 'r4-gd-T'])).toEqual([1, 1, 1, 1])
    expect(v.row(month, ['r4-imt-O', 'r4-imt-N'])).toEqual([1, 1])
  })
  test('R4: COVID-19 of lansia as the cards of 2025 ask it, had or not; of whom nobody asked there is no figure', () => {
    const w = village()
    w.wrote(melati, '2026-01-01', wilayah, { nama: 'Melati', jenis: 'posyandu', aktif: true }, melati)
    w.wrote(melati, '2026-01-01', kebijakan, { berlaku_mulai: '2026-01-01', edisi: 'kb-2025' })
    const [had, lacks, unasked] = ['Satu', 'Dua', 'Tiga'].map(name =>
      w.person(name, { lahir: '1950-01-01', jk: 'P' }),
    )
    w.screened(had ?? '', day, { covid19: true }, 'periksa-skilas')
    w.screened(lacks ?? '', day, { covid19: false }, 'periksa-skilas')
    w.screened(unasked ?? '', day, { berdiri: 'bisa' }, 'periksa-skilas')
    expect(w.row(month, ['r4-covid19', 'r4-covid19-ya', 'r4-covid19-tidak'])).toEqual([2, 1, 1])
  })
  test('once in a year: the second measurement of the year counts nothing more', () => {
    v.screened(man, '2026-11-07', { bb: 80, sistolik: 120, diastolik: 80 }, 'periksa-dewasa')
    expect(v.row('2026-10', ['ptm-td', 'ptm-gula'])).toEqual([3, 2])
    expect(v.row('2026-11', ['ptm-td', 'ptm-td-tinggi'])).toEqual([0, 0])
    expect(v.who('ptm-td', '2026-10')).toEqual([girl, man, old].toSorted())
  })
  test('at another posyandu there is nobody', () => {
    expect(v.row(month, ['r4-sasaran'], id('Anggrek'))).toEqual([0])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { aksQuestions } from '../../../src/domain/instruments/parts/aks-items.ts'
import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import type { GrowthReference } from '../../../src/domain/reference/index.ts'
import { isRefused, tryCase } from '../../../src/domain/trial/index.ts'

let reference: GrowthReference
beforeAll(async () => {
  reference = await loadGrowthReference()
})

type Answer = Readonly<Record<string, unknown>>
const per = '2026-11-10'
const say = (kasus: Answer) => {
  const tried = tryCase({ per, ...kasus }, reference)
  if (isRefused(tried)) throw new Error(tried.galat.join('\n'))
  return tried
}
const galat = (kasus: unknown) => {
  const tried = tryCase(kasus, reference)
  return isRefused(tried) ? tried.galat : []
}
const codes = (kasus: Answer) => say(kasus).hasil.map(h => h.kode)
const colour = (kasus: Answer, kode: string) => say(kasus).hasil.find(h => h.kode === kode)
const due = (kasus: Answer, kunci: string, dosis?: number) =>
  (say(kasus)['jadwal'] as Answer[]).find(r => r['kunci'] === kunci && r['dosis'] === dosis)

const mother = { lahir: '1998-04-30', jk: 'P', hamil: { minggu: 20 } }
const man = (years: number) => ({ lahir: `${2026 - years}-01-05`, jk: 'L' })
const woman = { lahir: '1986-01-05', jk: 'P' }
const born = (lahir: string) => ({ lahir, jk: 'P' })

describe('the sample cases of the domain document', () => {
  it('an upper arm of 23,5 cm is green in a pregnancy, 23,4 cm is red on the card and referred', () => {
    const at = (lila: number) => ({ kartu: 'ibu-hamil', warga: mother, jawaban: { lila } })
    expect(colour(at(23.5), 'lila-hijau')?.warna).toBe('hijau')
    expect(say(at(23.5)).rujuk).toEqual([])
    expect(colour(at(23.4), 'lila-merah')).toMatchObject({ warna: 'merah', warna_layar: 'kuning' })
    expect(say(at(23.4)).rujuk).toMatchObject([
      { aturan: ['rujuk-lila-kek'], tujuan: 'pustu', paling_lambat: '2026-11-17' },
    ])
  })

  it('an AKS of 20 stays at home, one of 19 is sent', () => {
    const best = Object.fromEntries(
      Object.entries(aksQuestions).map(([key, q]) => [key, Object.keys(q.options)[0]]),
    )
    const sent = (jawaban: Answer) => say({ kartu: 'aks', warga: man(70), jawaban }).rujuk.length
    expect(sent(best)).toBe(0)
    expect(sent({ ...best, bab: 'kadang' })).toBe(1)
    expect(sent({ bab: 'kadang' })).toBe(0)
  })

  it('a PUMA of 6 is sent, one of 5 is not', () => {
    // A man of 60 has 3 points; each complaint is one more.
    const score = (jawaban: Answer) =>
      say({
        kartu: 'puma',
        warga: man(60),
        jawaban: {
          merokok: false,
          napasPendek: true,
          dahak: true,
          batuk: false,
          spirometri: false,
          ...jawaban,
        },
      }).rujuk.length
    expect(score({})).toBe(0)
    expect(score({ batuk: true })).toBe(1)
  })

  it('a child of five months that gained 500 g has N, with 499 g T on the spot, and O without last month', () => {
    const child = { kartu: 'bayi-balita-apras', warga: { lahir: '2026-06-05', jk: 'L' } }
    const at = (bb: number, bulan: string) =>
      say({ ...child, jawaban: { bb }, riwayat: [{ tanggal: `2026-${bulan}-10`, bb: 6.4 }] })
    const found = (bb: number, bulan = '10') => at(bb, bulan).hasil.map(h => h.kode)
    expect(found(6.9)).toContain('bb-n')
    expect(found(6.899)).toContain('bb-t')
    expect(at(6.899, '10').konsul).toContain('tumbuh-t-pertama')
    expect(found(6.9, '09')).not.toContain('bb-n')
    expect(found(6.5, '09')).not.toContain('bb-t')
  })

  it.each([
    [139, 'gula-normal', 0],
    [140, 'gula-waspada', 0],
    [200, 'gula-tinggi', 1],
  ])('a random blood sugar of %i is %s', (gula, kode, sent) => {
    const kasus = {
      kartu: 'dewasa',
      warga: man(40),
      jawaban: { gula, gulaJenis: 'sewaktu' },
      kebijakan: { kader_boleh_gds: true },
    }
    expect(codes(kasus)).toContain(kode)
    expect(say(kasus).rujuk).toHaveLength(sent)
  })

  it('a blood pressure of 138/92 is high', () => {
    const kasus = {
      kartu: 'dewasa',
      warga: man(40),
      jawaban: { sistolik: 138, diastolik: 92, sistolik2: 138, diastolik2: 92 },
    }
    expect(codes(kasus)).toContain('td-tinggi')
  })

  it('a waist of 80,0 cm is normal for a woman, 80,1 cm is not', () => {
    const at = (lp: number) => codes({ kartu: 'dewasa', warga: woman, jawaban: { lp } })
    expect(at(80)).not.toContain('lp-berisiko')
    expect(at(80.1)).toContain('lp-berisiko')
  })

  it('a yes to the seventeenth question of the SRQ is referred whatever the score', () => {
    const said = say({ kartu: 'srq-20', warga: man(40), jawaban: { srq1: true, srq2: true, srq17: true } })
    expect(said.rujuk[0]?.aturan).toContain('gawat-srq-17')
    expect(say({ kartu: 'srq-20', warga: man(40), jawaban: { srq1: true, srq2: true } }).rujuk).toEqual([])
  })

  it('a first rotavirus dose is too late at seven months, a first DPT at fourteen is caught up', () => {
    expect(due({ warga: born('2026-04-10') }, 'RV', 1)).toMatchObject({ status: 'lewat-usia', dosis: 1 })
    expect(due({ warga: born('2026-04-11') }, 'RV', 1)?.['status']).toBe('terlambat')
    expect(due({ warga: born('2025-09-10') }, 'DPT-HB-Hib', 1)?.['status']).toBe('kejar')
  })

  it('vitamin A is blue until the day before the first birthday, and red from then on', () => {
    const on = (day: string) => due({ per: day, warga: born('2025-08-31') }, 'vit-a')?.['kata']
    expect(on('2026-08-30')).toContain('biru')
    expect(on('2026-08-31')).toContain('merah')
  })

  it('the group follows from age alone: 18 years 364 days, 19 years, 72 months', () => {
    const group = (lahir: string) => say({ warga: { lahir, jk: 'L' } })['kelompok']
    expect(group('2007-11-11')).toBe('remaja')
    expect(group('2007-11-10')).toBe('dewasa')
    expect(group('2020-11-11')).toBe('bayi-balita-apras')
    expect(group('2020-11-10')).toBe('remaja')
  })
})

describe('what is known of the past', () => {
  const baby = { lahir: '2026-06-05', jk: 'L' }

  it('counts screenings in the order of their days, whatever the order in the file', () => {
    const t = (tanggal: string) => ({ kartu: 'srq-20', tanggal, jawaban: { srq1: true } })
    const card = { kartu: 'srq-20', warga: woman }
    expect(say({ ...card, riwayat: [t('2025-10-01'), t('2025-01-01')] }).rujuk).toEqual([])
  })

  it('gives the app the doses and weighings as records of their days', () => {
    const riwayat = [
      { antigen: 'DPT-HB-Hib', dosis: 1, tanggal: '2026-08-07' },
      { tanggal: '2026-10-10', bb: 6.9 },
      { jenis: 'vit_a', tanggal: '2026-11-01' },
    ]
    expect(due({ warga: baby, riwayat }, 'DPT-HB-Hib', 1)).toMatchObject({
      status: 'selesai',
      diberikan: '2026-08-07',
    })
    expect(say({ kartu: 'bayi-balita-apras', warga: baby, riwayat }).belum_diperiksa).toContain('bb')
  })

  it('keeps what was told on its day', () => {
    const dewasa = { kartu: 'dewasa', warga: man(40) }
    const riwayat = [
      {
        kartu: 'dewasa',
        tanggal: '2026-10-10',
        jawaban: { sistolik: 150, diastolik: 95 },
        hasil: ['td-tinggi'],
      },
    ]
    expect(() => say({ ...dewasa, riwayat })).not.toThrow()
  })
})

describe('a home visit', () => {
  it('is tried by its checklist', () => {
    const kasus = { kartu: 'kunjungan-hamil', warga: mother, jawaban: { lilaKurang: true } }
    expect(say(kasus).rujuk).toMatchObject([{ aturan: ['rujuk-kr-hamil-lila'], tujuan: 'pustu' }])
    expect(galat({ kartu: 'kunjungan-lansia', per, warga: mother })).toHaveLength(1)
  })
})

describe('what an area chose', () => {
  it('offers the four questions on mood in the edition of 2025 only', () => {
    const kasus = { kartu: 'perasaan-4', per, warga: man(40) }
    expect(galat(kasus)).toHaveLength(1)
    expect(say({ ...kasus, kebijakan: { edisi: 'kb-2025' } }).belum_diperiksa).toHaveLength(4)
  })

  it('moves a cut-off', () => {
    const kasus = { kartu: 'ibu-hamil', warga: mother, jawaban: { lila: 23.6 } }
    expect(codes(kasus)).toEqual(['lila-hijau'])
    expect(codes({ ...kasus, kebijakan: { ambang: { 'lila-kek': 24 } } })).toEqual(['lila-merah'])
  })
})

describe('mother', () => {
  it('after a birth has the card of nifas, after a loss nothing about a baby is asked', () => {
    const kasus = (akhir: string) => ({
      kartu: 'nifas-menyusui',
      warga: { lahir: '1998-04-30', jk: 'P', nifas: { tanggal_bersalin: '2026-11-01', akhir } },
    })
    expect(say(kasus('lahir_hidup'))['kelompok']).toBe('nifas-menyusui')
    expect(say(kasus('lahir_hidup')).belum_diperiksa.length).toBeGreaterThan(
      say(kasus('lahir_mati')).belum_diperiksa.length,
    )
  })
})

describe('what cannot be read is refused by name', () => {
  const card = { kartu: 'ibu-hamil', per, warga: mother }
  it.each([
    ['an unknown question', { ...card, jawaban: { lilla: 23 } }, 'jawaban.lilla'],
    ['text for a number', { ...card, jawaban: { lila: 'dua puluh' } }, 'jawaban.lila: LiLA'],
    ['a figure that cannot be', { ...card, jawaban: { lila: 1e9 } }, 'jawaban.lila: LiLA tidak mungkin'],
    ['an option that is not there', { ...card, jawaban: { bbKurva: 'ungu' } }, 'jawaban.bbKurva'],
    ['an unknown card', { ...card, kartu: 'kartu-x' }, 'kartu: tidak ada kartu "kartu-x"'],
    ['a card that is not hers', { ...card, kartu: 'lansia' }, 'kartu: lansia tidak untuk orang ini'],
    ['no birth date', { ...card, warga: { jk: 'P' } }, 'warga.lahir'],
    ['a birth in the future', { ...card, warga: { lahir: '2027-01-01', jk: 'P' } }, 'warga.lahir'],
    ['no sex', { ...card, warga: { lahir: '1998-04-30' } }, 'warga.jk'],
    ['a pregnant man', { ...card, warga: { ...mother, jk: 'L' } }, 'warga.hamil'],
    ['an unknown fact of hers', { ...card, warga: { ...mother, tinggi: 150 } }, 'warga.tinggi'],
    [
      'an impossible weight',
      { ...card, warga: { ...mother, hamil: { bb_awal: 900 } } },
      'warga.hamil.bb_awal',
    ],
    ['a day that is not', { ...card, per: '2026-02-30' }, 'per'],
    ['a future past', { ...card, riwayat: [{ antigen: 'Td', tanggal: '2027-01-01' }] }, 'riwayat[0].tanggal'],
    [
      'a dose before birth',
      { ...card, riwayat: [{ antigen: 'Td', tanggal: '1990-01-01' }] },
      'riwayat[0].tanggal',
    ],
    [
      'an unknown antigen',
      { ...card, riwayat: [{ antigen: 'CAMPAK', tanggal: '2020-01-01' }] },
      'riwayat[0].antigen',
    ],
    [
      'half a dose',
      { ...card, riwayat: [{ antigen: 'Td', dosis: 1.5, tanggal: '2020-01-01' }] },
      'riwayat[0].dosis',
    ],
    ['an unknown cut-off', { ...card, kebijakan: { ambang: { x: 1 } } }, 'kebijakan.ambang.x'],
    ['an unknown choice', { ...card, kebijakan: { skemaImt: 'x' } }, 'kebijakan.skemaImt'],
    ['an unknown part', { ...card, catatan: 1 }, 'catatan'],
    ['text', 'halo', 'kasus'],
  ])('%s', (_, kasus, named) => {
    expect(galat(kasus).join('\n')).toContain(named)
  })

  it('names every wrong answer at once', () => {
    expect(galat({ ...card, jawaban: { lila: 1e9, bb: -1 } })).toHaveLength(2)
  })
})

it('what is answered and not asked is named, and does not count', () => {
  const said = say({ kartu: 'ibu-hamil', warga: mother, jawaban: { lila: 24, mtPorsi: 3 } })
  expect(said['tidak_ditanyakan']).toEqual(['mtPorsi'])
})

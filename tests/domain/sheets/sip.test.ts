import { describe, expect, test } from 'vitest'
import { sheetById } from '../../../src/domain/sheets/index.ts'
import type { Sheet } from '../../../src/domain/sheets/index.ts'
import { id } from '../../fixtures/entries.ts'
import { asked, byKey, changed, made, person } from './village.ts'
import type { Fact } from './village.ts'

const need = (name: string): Sheet => {
  const found = sheetById(name)
  if (!found) throw new Error(`No sheet ${name}`)
  return found
}
const card = (on: string, body: object, kind = 'bayi-balita-apras'): Fact => ({
  kind: `periksa-${kind}`,
  on,
  body: { lokasi: 'posyandu', ...body },
})
const injected = (tanggal: string, produk: string, dosis?: string): Fact => ({
  kind: 'layanan',
  on: tanggal,
  body: { jenis: 'imunisasi', produk, tanggal, sumber: 'menurut_kia', ...(dosis ? { dosis } : {}) },
})
const pregnancy = (name: string, body: object, on = '2026-08-01'): Fact => ({
  kind: 'kehamilan',
  on,
  record: id(name),
  body: { hamil_ke: 2, tercatat: on, ...body },
})
const death = (tanggal: string, saat: string): Fact => ({
  kind: 'kematian',
  on: tanggal,
  body: { tanggal, saat },
})
const woman = { jk: 'P', nik: '3374015505900001', tanggal_lahir: '1990-05-15' }

describe('SIP 2: what was given to a child', () => {
  const rows = async (facts: readonly Fact[], body: object = {}) => {
    const child = person('Ani', { jk: 'P', tanggal_lahir: '2025-02-04', ...body }, facts)
    const [row] = byKey(need('sip-2'), await made(need('sip-2'), [child]))
    return row ?? {}
  }

  test('L4 injections, vitamin A and deworming that only the cards tell of stand there', async () => {
    expect(
      await rows([
        card('2025-04-10', { bb: 5, imunisasiHariIni: ['dpt', 'opv'] }),
        card('2026-08-10', { bb: 9, vitA: true, obatCacing: true }),
        card('2026-09-10', { bb: 9, vitA: false, imunisasiHariIni: [] }),
      ]),
    ).toMatchObject({
      'beri_DPT-HB-Hib 1': '2025-04-10',
      'beri_OPV 1': '2025-04-10',
      beri_vit_a: '2026-08-10',
      beri_obat_cacing: '2026-08-10',
    })
  })

  test('L4 two drops of polio without a number are the first and the second, in the order of their days', async () => {
    const row = await rows([injected('2025-05-12', 'OPV'), injected('2025-04-10', 'opv')])
    expect([row['beri_OPV 1'], row['beri_OPV 2'], row['beri_OPV 3']]).toEqual([
      '2025-04-10',
      '2025-05-12',
      undefined,
    ])
  })

  test.each([
    ['2026-01-01', '2025-02-04', 1],
    ['2025-12-31', '2025-02-04', 0],
    ['2026-08-20', '2021-08-21', 1],
    ['2026-08-20', '2021-08-20', 0],
    ['2026-12-01', '2025-02-04', 0],
  ])('L4 who died on %s, born on %s, stands %i times in the book of November', async (on, born, times) => {
    const facts = [death(on, 'balita'), changed('Ani', on, { status: 'meninggal', tanggal_status: on })]
    const child = person('Ani', { jk: 'P', tanggal_lahir: born }, facts)
    const dead = byKey(need('sip-2'), await made(need('sip-2'), [child])).filter(r => r['meninggal'] === on)
    expect(dead).toHaveLength(times)
  })

  test('L4 hexavalent is the next DPT/HB', async () => {
    const row = await rows([injected('2025-04-10', 'DPT-HB-Hib', '1'), injected('2025-05-12', 'HEXA')])
    expect([row['beri_DPT-HB-Hib 1'], row['beri_DPT-HB-Hib 2'], row['beri_OPV 1']]).toEqual([
      '2025-04-10',
      '2025-05-12',
      undefined,
    ])
  })

  test('L4 a tick of the card and the line of the book are one injection; a day after the month is not told', async () => {
    const row = await rows([
      card('2025-04-10', { bb: 5, imunisasiHariIni: ['opv'] }),
      injected('2025-04-10', 'OPV', '1'),
      injected('2026-12-01', 'MR', '1'),
    ])
    expect([row['beri_OPV 1'], row['beri_OPV 2'], row['beri_MR 1']]).toEqual([
      '2025-04-10',
      undefined,
      undefined,
    ])
  })

  test('L4 the day of her death is that of the register, else of the record of the death', async () => {
    const written = [death('2026-11-20', 'balita')]
    const dead = { status: 'meninggal', tanggal_status: '2026-11-05' }
    expect((await rows(written))['meninggal']).toBe('2026-11-20')
    expect((await rows(written, dead))['meninggal']).toBe('2026-11-05')
    expect((await rows(written, { ...dead, tanggal_status: '2026-12-01' }))['meninggal']).toBeUndefined()
  })

  test('L4 without a date of birth the dates still stand', async () => {
    const row = await rows([card('2026-11-10', { bb: 9, imunisasiHariIni: ['bcg'] })], {
      tanggal_lahir: undefined,
    })
    expect(row['beri_BCG 1']).toBe('2026-11-10')
  })
})

describe('SIP 4: what was given to a mother', () => {
  test('L4 tablets and extra food of the card stand there as those of a service do', async () => {
    const mother = person('Siti', woman, [
      pregnancy('hamil', { hpht: '2026-06-01' }),
      card('2026-11-12', { jumlahTablet: 30, mtPorsi: 14 }, 'ibu-hamil'),
      { kind: 'layanan', on: '2026-10-12', body: { jenis: 'ttd', tanggal: '2026-10-12' } },
    ])
    expect(byKey(need('sip-4'), await made(need('sip-4'), [mother]))).toEqual([
      expect.objectContaining({ beri_ttd: '2026-11-12', beri_mt: '2026-11-12' }),
    ])
  })
})

describe('SIP 3: women and couples', () => {
  test('L4 children who are registered as hers are counted, who died apart; of whom nobody is registered the cells are empty', async () => {
    const child = (name: string, body: object) =>
      person(name, { ibu: id('Siti'), tanggal_lahir: '2020-01-01', ...body })
    const sheet = need('sip-3')
    const village = [
      person('Siti', woman),
      person('Tuti', woman),
      child('Satu', {}),
      child('Dua', {}),
      child('Tiga', { status: 'meninggal', tanggal_status: '2021-03-04' }),
      child('Belum lahir', { tanggal_lahir: '2026-12-01' }),
    ]
    const [siti, tuti] = byKey(sheet, await made(sheet, village))
    expect([siti?.['anak_hidup'], siti?.['anak_meninggal']]).toEqual([2, 1])
    expect([tuti?.['anak_hidup'], tuti?.['anak_meninggal']]).toEqual([undefined, undefined])
  })

  test('L4 what only hands can fill is an empty column of the form', () => {
    const keys = need('sip-3')
      .heads()
      .map(h => h.key)
    expect(keys).toEqual(expect.arrayContaining(['ks', 'yodium']))
  })
})

describe('SIP 1: pregnant women, births, deaths', () => {
  const sheet = need('sip-1')
  const rows = async (facts: readonly Fact[], body: object = {}, others: ReturnType<typeof person>[] = []) =>
    byKey(sheet, await made(sheet, [person('Siti', { ...woman, ...body }, facts), ...others]))

  test('L4 a woman who is pregnant now has a line, with weeks and the day that is expected', async () => {
    expect(await rows([pregnancy('hamil', { hpht: '2026-06-01' })])).toEqual([
      { no: 1, nik: woman.nik, nama: 'Siti', ket: 'Hamil 26 minggu, perkiraan lahir 08-03-2027' },
    ])
  })

  test('L4 not before she was known to be pregnant, nor after she moved away', async () => {
    expect(await rows([pregnancy('hamil', {}, '2026-12-01')])).toEqual([])
    expect(await rows([pregnancy('hamil', {}, '2026-11-30')])).toHaveLength(1)
    const gone = { status: 'pindah_keluar', tanggal_status: '2026-10-31' }
    expect(await rows([pregnancy('hamil', {})], gone)).toEqual([])
  })

  test('L4 births of the year; twins have a line each; a loss is no birth', async () => {
    const born = { akhir: 'lahir_hidup', tanggal_akhir: '2026-03-05', anak: [id('Ani'), id('Ida')] }
    const baby = (name: string, body: object = {}) =>
      person(name, { tanggal_lahir: '2026-03-05', ibu: id('Siti'), ...body })
    const twins = [baby('Ani'), baby('Ida', { status: 'meninggal', tanggal_status: '2026-04-01' })]
    expect(await rows([pregnancy('hamil', born, '2025-09-01')], {}, twins)).toEqual([
      expect.objectContaining({ bayi: 'Ani', lahir: '2026-03-05', ket: 'Lahir hidup' }),
      expect.objectContaining({ bayi: 'Ida', lahir: '2026-03-05', bayi_meninggal: '2026-04-01' }),
    ])
    const lost = { akhir: 'keguguran', tanggal_akhir: '2026-03-05' }
    const [row] = await rows([pregnancy('hamil', lost, '2026-01-01')])
    expect([row?.['lahir'], row?.['ket']]).toEqual([undefined, 'Keguguran, 05-03-2026'])
    expect(await rows([pregnancy('hamil', { ...lost, tanggal_akhir: '2025-12-31' }, '2025-09-01')])).toEqual(
      [],
    )
  })

  test('L4 a mother who died in nifas has her day, of a birth of last year too', async () => {
    const birth = (tanggal_akhir: string) =>
      pregnancy('hamil', { akhir: 'lahir_hidup', tanggal_akhir }, '2025-06-01')
    expect(await rows([birth('2026-02-01'), death('2026-02-20', 'nifas')])).toEqual([
      expect.objectContaining({ lahir: '2026-02-01', ibu_meninggal: '2026-02-20' }),
    ])
    expect(await rows([birth('2025-12-20'), death('2026-01-02', 'nifas')])).toEqual([
      expect.objectContaining({ lahir: '2025-12-20', ibu_meninggal: '2026-01-02' }),
    ])
    expect(await rows([birth('2025-12-20'), death('2025-12-31', 'nifas')])).toEqual([])
  })

  test('L4 who died of something else has no day there; who died pregnant and was not known to be has a line', async () => {
    const birth = pregnancy('hamil', { akhir: 'lahir_hidup', tanggal_akhir: '2026-02-01' }, '2025-06-01')
    const [row] = await rows([birth, death('2026-08-20', 'lain')])
    expect(row?.['ibu_meninggal']).toBeUndefined()
    expect(await rows([death('2026-08-20', 'hamil')])).toEqual([
      expect.objectContaining({ ibu_meninggal: '2026-08-20', ket: 'Ibu meninggal' }),
    ])
  })

  test('L4 a day of death that was put right in the register is the day in the books; a death that was a mistake is none', async () => {
    const facts = [death('2026-08-20', 'hamil')]
    const dead = { status: 'meninggal', tanggal_status: '2026-08-02' }
    expect(await rows(facts, dead)).toEqual([expect.objectContaining({ ibu_meninggal: '2026-08-02' })])
    expect(await rows(facts, { ...dead, tanggal_status: '2025-12-31' })).toEqual([])
  })

  test('L4 of a month of last year she stands as she was then', async () => {
    const ended = pregnancy('hamil', { akhir: 'lahir_hidup', tanggal_akhir: '2026-02-01' }, '2025-09-01')
    const then = await asked({}, '2025-12', '2026-11-30')
    const [row] = byKey(sheet, await made(sheet, [person('Siti', woman, [ended])], then))
    expect([row?.['lahir'], row?.['ket']]).toEqual([undefined, 'Hamil'])
  })

  const baby = (name: string, body: object = {}, facts: readonly Fact[] = []) =>
    person(name, { tanggal_lahir: '2026-03-05', ibu_nama: 'Bu Wati', ayah_nama: 'Pak Adi', ...body }, facts)

  test('L4 a baby whose mother has no pregnancy here has a line of her own, with the names written on the child', async () => {
    const nik_ortu = '3374015505900007'
    expect(await rows([], {}, [baby('Ani', { nik_ortu })])).toEqual([
      {
        no: 1,
        nik: nik_ortu,
        nama: 'Bu Wati',
        bapak: 'Pak Adi',
        bayi: 'Ani',
        lahir: '2026-03-05',
        ket: 'Lahir hidup',
      },
    ])
  })

  test('L4 of a mother who is registered and whose pregnancy is not, by her own name', async () => {
    expect(await rows([], {}, [baby('Ani', { ibu: id('Siti') })])).toEqual([
      expect.objectContaining({ nama: 'Siti', nik: woman.nik, bayi: 'Ani' }),
    ])
  })

  test.each([
    ['born on the last day of the year before', { tanggal_lahir: '2025-12-31' }, 0],
    ['born on the first day of the year', { tanggal_lahir: '2026-01-01' }, 1],
    ['born on the last day that is asked for', { tanggal_lahir: '2026-11-30' }, 1],
    ['born a day later', { tanggal_lahir: '2026-12-01' }, 0],
    [
      'born last year, dead this year',
      { tanggal_lahir: '2025-12-31', status: 'meninggal', tanggal_status: '2026-01-01' },
      1,
    ],
    [
      'born and dead last year',
      { tanggal_lahir: '2025-12-30', status: 'meninggal', tanggal_status: '2025-12-31' },
      0,
    ],
    [
      'dead on the day before she would have turned one',
      { tanggal_lahir: '2025-06-05', status: 'meninggal', tanggal_status: '2026-06-04' },
      1,
    ],
    [
      'dead on the day on which she turned one: no baby any more',
      { tanggal_lahir: '2025-06-05', status: 'meninggal', tanggal_status: '2026-06-05' },
      0,
    ],
    ['a guest', { sasaran: 'tamu' }, 0],
    ['of an import that was taken back', { impor: id('impor'), status: 'tidak_ditemukan' }, 0],
  ] as const)('L4 a baby alone, %s', async (_, body, lines) => {
    expect(await rows([], {}, [baby('Ani', body)])).toHaveLength(lines)
  })

  test('L4 the day of her death stands there, also when only its own record tells of it', async () => {
    const [row] = await rows([], {}, [baby('Ani', {}, [death('2026-03-06', 'bayi')])])
    expect(row?.['bayi_meninggal']).toBe('2026-03-06')
  })

  test('L4 whom the line of a mother names has none of her own; a birth without a name takes hers', async () => {
    const birth = (more: object) =>
      pregnancy('hamil', { akhir: 'lahir_hidup', tanggal_akhir: '2026-03-05', ...more }, '2025-09-01')
    const her = [baby('Ani', { ibu: id('Siti') })]
    const line = expect.objectContaining({ nama: 'Siti', bayi: 'Ani', lahir: '2026-03-05' })
    expect(await rows([birth({ anak: [id('Ani')] })], {}, her)).toEqual([line])
    expect(await rows([birth({})], {}, her)).toEqual([line])
    const twins = [...her, baby('Ida', { ibu: id('Siti') })]
    expect((await rows([birth({})], {}, twins)).map(r => r['bayi'])).toEqual(
      expect.arrayContaining(['Ani', 'Ida']),
    )
    expect(await rows([birth({})], {}, twins)).toHaveLength(2)
    expect(await rows([birth({ akhir: 'lahir_mati' })], {}, her)).toHaveLength(2)
  })

  test.each([
    ['2026-03-08', '2026-03-08'],
    ['2026-11-30', '2026-11-30'],
    ['2026-12-01', undefined],
  ] as const)(
    'L4 the day of her death that was put right on the baby, %s, goes before that of the mother’s record',
    async (right, told) => {
      const birth = {
        akhir: 'lahir_hidup',
        tanggal_akhir: '2026-03-05',
        anak: [id('Ani')],
        bayi_meninggal_pada: '2026-03-06',
      }
      const her = baby('Ani', { ibu: id('Siti'), status: 'meninggal', tanggal_status: right })
      const [row] = await rows([pregnancy('hamil', birth, '2025-09-01')], {}, [her])
      expect(row?.['bayi_meninggal']).toBe(told)
    },
  )

  test('L4 a twin of last year who died this year is told of though the birth is not of this year', async () => {
    const born = { akhir: 'lahir_hidup', tanggal_akhir: '2025-12-20', anak: [id('Ani'), id('Ida')] }
    const twin = (name: string, body: object = {}) =>
      baby(name, { ibu: id('Siti'), tanggal_lahir: '2025-12-20', ...body })
    const dead = twin('Ida', { status: 'meninggal', tanggal_status: '2026-01-04' })
    expect(await rows([pregnancy('hamil', born, '2025-06-01')], {}, [twin('Ani'), dead])).toEqual([
      expect.objectContaining({ nama: 'Siti', bayi: 'Ida', bayi_meninggal: '2026-01-04' }),
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { registerPerson } from '../../../src/domain/records/index.ts'
import { addDays } from '../../../src/domain/measures/age.ts'
import { kehamilan } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { id, melati, village } from './village.ts'

/** The day on which everybody of these tests is looked at: the last visit of the month. */
const visit = '2026-10-15'
const month = '2026-10'

/** Born so that on the day of the visit she has just not reached, has reached, or has passed an age. */
const ages = (months: number) => [-1, 0, 1].map(days => addDays(birthFor(months), -days))
const birthFor = (months: number): string => {
  const [year, number] = [Math.floor((2026 * 12 + 9 - months) / 12), (2026 * 12 + 9 - months) % 12]
  return `${year}-${String(number + 1).padStart(2, '0')}-15`
}

const years = (n: number): number => n * 12

/** Just below, at and just above an age: in which of these counts does each stand? */
function standing(months: number, ids: readonly string[], jk: 'L' | 'P' = 'L') {
  return ages(months).map(lahir => {
    const v = village()
    const who = v.person('Ani', { lahir, jk })
    v.screened(who, visit, { bb: 10 }, cardFor(lahir))
    return ids.filter(count => v.figure(count, month) === 1)
  })
}

const cardFor = (lahir: string): string => {
  const months = (2026 - Number(lahir.slice(0, 4))) * 12
  if (months < 90) return 'periksa-bayi-balita-apras'
  return months < years(19) ? 'periksa-usia-sekolah-remaja' : 'periksa-dewasa'
}

describe('just below, at and just above an age', () => {
  test.each([
    ['bayi and balita of R2, 6 months', 6, ['r2-sasaran-bayi', 'r2-sasaran-balita']],
    ['0–5 and 6–11 of F1, ASI eksklusif', 6, ['skdn-s-0-5-l', 'skdn-s-6-11-l', 'anak-0-5']],
    ['6–11 and 12–23 of F1', 12, ['skdn-s-6-11-l', 'skdn-s-12-23-l']],
    ['12–23 and 24–35 of F1', 24, ['skdn-s-12-23-l', 'skdn-s-24-35-l']],
    ['24–35 and 36–59 of F1', 36, ['skdn-s-24-35-l', 'skdn-s-36-59-l']],
  ] as const)('%s', (_, months, ids) => {
    const [below, at, above] = standing(months, ids)
    expect(at).toEqual(above)
    expect(below?.[0]).toBe(ids[0])
    expect(at?.[0]).toBe(ids[1])
  })

  test('balita ends at 60 months, apras at 72', () => {
    expect(standing(60, ['skdn-s', 'r2-sasaran'])).toEqual([
      ['skdn-s', 'r2-sasaran'],
      ['r2-sasaran'],
      ['r2-sasaran'],
    ])
    expect(standing(72, ['r2-sasaran', 'r3-sasaran'])).toEqual([
      ['r2-sasaran'],
      ['r3-sasaran'],
      ['r3-sasaran'],
    ])
  })

  test('6–14, 15–18, 19 and 60 years of R3 and R4', () => {
    const r3 = ['r3-sasaran-6-14', 'r3-sasaran-15-18', 'r4-sasaran-dewasa', 'r4-sasaran-lansia']
    expect(standing(years(15), r3)).toEqual([['r3-sasaran-6-14'], ['r3-sasaran-15-18'], ['r3-sasaran-15-18']])
    expect(standing(years(19), r3)).toEqual([
      ['r3-sasaran-15-18'],
      ['r4-sasaran-dewasa'],
      ['r4-sasaran-dewasa'],
    ])
    expect(standing(years(60), r3)).toEqual([
      ['r4-sasaran-dewasa'],
      ['r4-sasaran-lansia'],
      ['r4-sasaran-lansia'],
    ])
  })

  test.each([
    [years(15), 'ptm-15'],
    [years(15), 'spm-produktif'],
    [years(18), 'ptm-18'],
    [years(40), 'ptm-40'],
    [years(60), 'lansia-sasaran'],
    [years(7), 'spm-sekolah'],
    [12, 'spm-balita'],
    [years(10), 'remaja-10'],
  ] as const)('from %i months: %s', (months, count) => {
    expect(standing(months, [count])).toEqual([[], [count], [count]])
  })

  test.each([
    [years(60), 'spm-produktif'],
    [years(16), 'spm-sekolah'],
    [60, 'spm-balita'],
  ] as const)('until %i months: %s', (months, count) => {
    expect(standing(months, [count])).toEqual([[count], [], []])
  })

  test('girls of 12 years are rematri, boys never', () => {
    expect(standing(years(12), ['rematri-bulan'], 'P')).toEqual([[], ['rematri-bulan'], ['rematri-bulan']])
    expect(standing(years(12), ['rematri-bulan'], 'L')).toEqual([[], [], []])
  })
})

test('vitamin A is counted in its months alone', () => {
  const v = village()
  const who = v.person('Ani', { lahir: '2025-01-15', jk: 'L' })
  for (const day of ['2026-08-15', visit]) v.screened(who, day, { bb: 9, vitA: true })
  expect([v.figure('anak-vit-a', '2026-08'), v.figure('anak-vit-a', month)]).toEqual([1, 0])
})

test('a baby of 2499 g is BBLR, of 2500 g and more is not; without a weight it is not known', () => {
  const born = (bb_lahir?: number) => {
    const v = village()
    v.person('Bayi', { lahir: '2026-11-03', ...(bb_lahir === undefined ? {} : { bb_lahir }) })
    return v.row('2026-11', ['anak-lahir', 'anak-lahir-ditimbang', 'anak-bblr'])
  }
  expect([born(2.499), born(2.5), born(2.501), born()]).toEqual([
    [1, 1, 1],
    [1, 1, 0],
    [1, 1, 0],
    [1, 0, 0],
  ])
})

test('a newborn is counted from birth on when she was registered within 28 days of it, later from that day on: her birth too', () => {
  const since = (registered: string) => {
    const v = village()
    const body = { nama: 'Bayi', jk: 'L', tanggal_lahir: '2026-09-28', nik_status: 'belum' } as const
    const rest = { posyandu: melati, status: 'aktif', sasaran: 'sasaran' } as const
    v.accept(registerPerson(pen(registered), { ...body, ...rest }, id('Bayi')))
    return ['2026-09', '2026-10'].map(m => v.row(m, ['skdn-s', 'anak-lahir']))
  }
  expect([since('2026-10-25'), since('2026-10-26'), since('2026-10-27')]).toEqual([
    [
      [1, 1],
      [1, 0],
    ],
    [
      [1, 1],
      [1, 0],
    ],
    [
      [0, 0],
      [1, 1],
    ],
  ])
})

test('nifas lasts until day 42: then she is busui while she breastfeeds, or her age group', () => {
  const group = (delivered: string, menyusui: boolean) => {
    const v = village()
    const who = v.person('Sari', { lahir: '1998-01-01' })
    const episode = {
      hamil_ke: 1,
      tercatat: '2026-02-01',
      akhir: 'lahir_hidup',
      tanggal_akhir: delivered,
      menyusui,
    }
    v.wrote(who, '2026-02-01', kehamilan, episode)
    v.screened(who, visit, { bb: 50 }, 'periksa-nifas-menyusui')
    return v.row(month, ['r1-sasaran-nifas', 'r4-sasaran-dewasa'])
  }
  const [day42, day43] = [addDays(visit, -42), addDays(visit, -43)]
  expect([group(day42, false), group(day43, false), group(day43, true)]).toEqual([
    [1, 0],
    [0, 1],
    [1, 0],
  ])
})

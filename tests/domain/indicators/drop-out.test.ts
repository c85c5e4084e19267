import { describe, expect, test } from 'vitest'
import { figureKey, indicatorById, standingOf } from '../../../src/domain/indicators/index.ts'
import { registerPerson, service } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { registered } from './registered.ts'
import { id, melati } from './village.ts'

type Village = ReturnType<typeof registered>['v']
type Given = readonly [dosis: string, tanggal: string, produk?: string]

const vaccinated = (v: Village, who: string, doses: readonly Given[]) => {
  for (const [dosis, tanggal, produk = 'DPT-HB-Hib'] of doses)
    v.accept(
      service(pen(tanggal), who, { jenis: 'imunisasi', produk, dosis, tanggal, sumber: 'menurut_kia' }),
    )
}
const another = (v: Village, nama: string, tanggal_lahir: string) => {
  const facts = { nik_status: 'belum', posyandu: melati, status: 'aktif', sasaran: 'sasaran' } as const
  v.accept(registerPerson(pen(tanggal_lahir), { nama, jk: 'P', tanggal_lahir, ...facts }, id(nama)))
  return id(nama)
}

describe('drop-out by the doses of the year', () => {
  /** One child with all three; others of whom only the first or only the third dose is of this year. */
  function village(onlyFirst: number, onlyThird: number) {
    const { v, who } = registered('Bayi', '2026-02-01', 'L', '2026-02-01')
    vaccinated(v, who, [
      ['1', '2026-04-02'],
      ['2', '2026-05-02'],
      ['3', '2026-06-02'],
    ])
    for (let i = 0; i < onlyFirst; i++)
      vaccinated(v, another(v, `Mulai ${i}`, '2026-02-01'), [['1', '2026-04-02']])
    for (let i = 0; i < onlyThird; i++)
      vaccinated(v, another(v, `Tahun lalu ${i}`, '2025-09-01'), [
        ['1', '2025-11-02'],
        ['2', '2025-12-02'],
        ['3', '2026-01-10'],
      ])
    return v
  }

  test.each([
    ['one more first dose than third ones', 1, 0, { numerator: 1, denominator: 2, value: 50 }],
    ['as many', 1, 1, { numerator: 0, denominator: 2, value: 0 }],
    ['one less: no percentage', 0, 1, { numerator: -1, denominator: 1, value: undefined }],
  ] as const)('%s', (_, onlyFirst, onlyThird, expected) =>
    expect(village(onlyFirst, onlyThird).ratio('do-dpt', '2026-12')).toMatchObject({
      ...expected,
      flagged: false,
    }),
  )

  test('until the third dose is due, who began is among them; hexavalent is a dose too', () => {
    const { v, who } = registered('Bayi', '2026-02-01', 'L', '2026-02-01')
    vaccinated(v, who, [
      ['1', '2026-04-02', 'HEXA'],
      ['2', '2026-05-02', 'HEXA'],
      ['3', '2026-06-02', 'HEXA'],
    ])
    expect(['2026-03', '2026-05', '2026-06'].map(m => v.ratio('do-dpt', m).value)).toEqual([
      undefined,
      100,
      0,
    ])
  })
})

describe('drop-out of those who turn one', () => {
  const ids = ['im-genap-1', 'im-genap-1-dpt1', 'im-genap-1-dpt-putus']
  test.each([
    ['no dose: never began', [], [1, 0, 0]],
    ['the first on the day before the birthday', [['1', '2026-10-09']], [1, 1, 1]],
    ['the first on the birthday: began too late for this', [['1', '2026-10-10']], [1, 0, 0]],
    [
      'two',
      [
        ['1', '2025-12-12'],
        ['2', '2026-01-14'],
      ],
      [1, 1, 1],
    ],
    [
      'the third on the day before the birthday',
      [
        ['1', '2025-12-12'],
        ['2', '2026-01-14'],
        ['3', '2026-10-09'],
      ],
      [1, 1, 0],
    ],
    [
      'the third on the birthday',
      [
        ['1', '2025-12-12'],
        ['2', '2026-01-14'],
        ['3', '2026-10-10'],
      ],
      [1, 1, 1],
    ],
    ['only the third was copied from the book', [['3', '2026-02-12']], [1, 1, 0]],
    [
      'the second was not copied',
      [
        ['1', '2025-12-12'],
        ['3', '2026-02-12'],
      ],
      [1, 1, 0],
    ],
  ] as const)('%s', (_, doses, row) => {
    const { v, who } = registered('Bayi', '2025-10-10', 'L', '2025-10-10')
    vaccinated(v, who, doses)
    expect(v.row('2026-10', ids)).toEqual(row)
    expect(v.row('2026-11', ids)).toEqual([0, 0, 0])
  })
})

describe('how a difference stands at a place', () => {
  const indicator = indicatorById.get('do-dpt')
  const [first, third] = ['im-dpt-hb-hib-1', 'im-dpt-hb-hib-3']
  const stands = (many: readonly [number, number], hidden: readonly string[] = []) =>
    indicator &&
    standingOf(
      indicator,
      { area: 'desa', members: ['a'], chain: ['desa'] },
      {
        known: {
          figures: new Map([
            [figureKey(first, 'a', '2026-02'), many[0]],
            [figureKey(third, 'a', '2026-03'), many[1]],
          ]),
          hidden: new Set(hidden),
        },
        plans: [{ record: 'r', area: 'desa', tahun: 2026, target: { 'do-dpt': 5 } }],
        month: '2026-03',
        base: 'register',
      },
    )

  test.each([
    [20, 18, 1],
    [20, 19, 0],
    [20, 20, 0],
  ])('%i first and %i third doses, at most 5 %%: %i too many', (a, b, gap) =>
    expect(stands([a, b])).toMatchObject({ numerator: a - b, value: ((a - b) / a) * 100, gap }),
  )

  test('more third doses: neither a percentage nor a judgement', () => {
    const said = stands([20, 21])
    expect(said).toMatchObject({ numerator: -1, value: undefined, hidden: false })
    expect([said?.gap, said?.quadrant]).toEqual([undefined, undefined])
  })

  test('a month alone says nothing of it', () => {
    const said = stands([20, 18])
    expect([said?.inMonth, said?.course, said?.quadrant]).toEqual([undefined, undefined, undefined])
  })

  test('where the third doses are too few to be published there is no number', () =>
    expect(stands([20, 0], [figureKey(third, 'a', '2026-03')])).toMatchObject({ hidden: true }))
})

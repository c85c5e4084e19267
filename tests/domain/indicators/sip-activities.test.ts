import { describe, expect, test } from 'vitest'
import { openPregnancy } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { registered } from './registered.ts'
import { village } from './village.ts'

const ways = ['pil', 'suntik', 'kondom', 'implan', 'iud', 'mow', 'mal', 'lainnya']
const ids = ['sip-kb', ...ways.map(way => `sip-kb-${way}`)]

/** Whom SIP 7 counts under which way in November, of one person with these cards. */
function counted(cards: readonly (readonly [card: string, day: string, answers: object])[], who = {}) {
  const v = village()
  const person = v.person('Rina', { lahir: '1990-05-15', ...who })
  for (const [card, day, answers] of cards) v.screened(person, day, { ...answers }, `periksa-${card}`)
  const row = v.row('2026-11', ids)
  return ids.filter((_, i) => row[i] === 1)
}
const adult = (kontrasepsi: string, day = '2026-11-12') => ['dewasa', day, { bb: 55, kontrasepsi }] as const
const visit = (kbJenis: string) => ['kunjungan-dewasa', '2026-11-20', { kb: true, kbJenis }] as const

describe('KB by method of SIP 7', () => {
  test.each([
    ['pills on the adult’s card', [adult('pil')], ['sip-kb', 'sip-kb-pil']],
    ['any other way on it', [adult('lainnya')], ['sip-kb', 'sip-kb-lainnya']],
    ['of which a visit knows more', [adult('lainnya'), visit('suntik')], ['sip-kb', 'sip-kb-suntik']],
    ['a visit alone', [visit('mow')], ['sip-kb', 'sip-kb-mow']],
    ['none', [adult('tidak')], []],
    ['nobody asked', [['dewasa', '2026-11-12', { bb: 55 }] as const], []],
    ['asked in another month', [adult('pil', '2026-10-31')], []],
  ])('%s', (_, cards, is) => expect(counted(cards)).toEqual(is))

  test.each([
    ['a woman who turns 50 next month', '1976-12-15', 'P', ['sip-kb', 'sip-kb-pil']],
    ['a woman of 50', '1976-11-01', 'P', []],
    ['a man', '1990-05-15', 'L', []],
  ] as const)('%s', (_, lahir, jk, is) => expect(counted([adult('pil')], { lahir, jk })).toEqual(is))

  test('after a birth the card of the mother says it, milk alone too', () => {
    const { v, who } = registered('Ani', '1998-03-01', 'P', '2024-01-05')
    const born = { hamil_ke: 1, akhir: 'lahir_hidup', tanggal_akhir: '2026-09-01' } as const
    v.accept(openPregnancy(pen('2026-01-20'), who, born))
    v.screened(who, '2026-11-12', { kb: true, kbJenis: 'mal' }, 'periksa-nifas-menyusui')
    expect(v.row('2026-11', ['sip-kb', 'sip-kb-mal', 'r1-kb-ya'])).toEqual([1, 1, 1])
  })
})

test.each([
  [29, [0, 0, 0]],
  [30, [1, 0, 0]],
  [31, [1, 0, 0]],
  [59, [1, 0, 0]],
  [60, [1, 1, 0]],
  [61, [1, 1, 0]],
  [89, [1, 1, 0]],
  [90, [1, 1, 1]],
])('a pregnant mother who got %i tablets stands in %j of TTD I, II, III', (jumlahTablet, is) => {
  const { v, who } = registered('Ani', '1998-03-01', 'P', '2024-01-05')
  v.accept(openPregnancy(pen('2026-08-20'), who, { hamil_ke: 1 }))
  v.screened(who, '2026-11-12', { jumlahTablet }, 'periksa-ibu-hamil')
  expect(v.row('2026-11', ['sip-ttd-30', 'sip-ttd-60', 'kia-ttd-90'])).toEqual(is)
  expect(v.row('2026-12', ['sip-ttd-30', 'sip-ttd-60', 'kia-ttd-90'])).toEqual([0, 0, 0])
})

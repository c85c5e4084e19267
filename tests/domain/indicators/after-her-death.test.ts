import { describe, expect, test } from 'vitest'
import { death, editPerson, registerPerson } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { registered } from './registered.ts'
import { id, melati, village } from './village.ts'

const months = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07']

/** Born, died, and written down only then, as a kader does it: registered, and on the same day that she is dead. */
function baby(born: string, died: string, on: string) {
  const { v, who } = registered('Bayi', born, 'P', on)
  v.accept(death(pen(on), v.opened(who, 'orang'), { tanggal: died, saat: 'bayi' }))
  return v
}

const course = (v: ReturnType<typeof village>, ids: readonly string[]) =>
  months.flatMap(m => (v.row(m, ids).some(n => n > 0) ? [[m, ...v.row(m, ids)]] : []))

const ids = ['anak-lahir', 'anak-bayi-meninggal', 'skdn-s', 'skdn-d']

describe('a baby whom nobody registered while she lived', () => {
  test.each([
    ['the day on which she was born', '2026-03-10', '2026-03-10', [['2026-03', 1, 1, 1, 0]]],
    ['the next day', '2026-03-10', '2026-03-11', [['2026-03', 1, 1, 1, 0]]],
    [
      'on day 28, in the next month: born in the one, dead in the other',
      '2026-03-10',
      '2026-04-07',
      [
        ['2026-03', 1, 0, 1, 0],
        ['2026-04', 0, 1, 1, 0],
      ],
    ],
    [
      'on day 29: her birth counts in the month from which she is known',
      '2026-03-10',
      '2026-04-08',
      [['2026-04', 1, 1, 1, 0]],
    ],
  ] as const)('who died %s', (_, born, died, expected) =>
    expect(course(baby(born, died, '2026-07-15'), ids)).toEqual(expected),
  )

  test.each(['2026-03-12', '2026-03-13', '2026-03-14', '2026-04-08', '2026-12-30'])(
    'written down on %s she counts the same',
    on => expect(course(baby('2026-03-10', '2026-03-13', on), ids)).toEqual([['2026-03', 1, 1, 1, 0]]),
  )

  test('over New Year the death is not lost; a birth of the year before is none of this one, as of the living', () => {
    const v = baby('2025-12-20', '2026-02-02', '2026-03-15')
    expect(course(v, ids)).toEqual([['2026-02', 0, 1, 1, 0]])
  })

  test('at the posyandu that registered her, under her own name', () => {
    const v = baby('2026-03-10', '2026-03-13', '2026-07-15')
    expect(v.who('anak-bayi-meninggal', '2026-03')).toEqual([id('Bayi')])
  })

  test('of whom the register said from its first line on that she is dead', () => {
    const v = village()
    const body = { nama: 'Bayi', jk: 'P', tanggal_lahir: '2026-03-10', nik_status: 'belum' } as const
    const dead = { posyandu: melati, sasaran: 'sasaran', status: 'meninggal' } as const
    v.accept(
      registerPerson(pen('2026-07-15'), { ...body, ...dead, tanggal_status: '2026-03-13' }, id('Bayi')),
    )
    expect(course(v, ids)).toEqual([['2026-03', 1, 1, 1, 0]])
    v.accept(registerPerson(pen('2026-07-15'), { ...body, ...dead }, id('Kapan?')))
    expect(course(v, ids)).toEqual([['2026-03', 1, 1, 1, 0]])
  })

  test('who was nobody here: a guest', () => {
    const v = village()
    const body = { nama: 'Bayi', jk: 'P', tanggal_lahir: '2026-03-10', nik_status: 'belum' } as const
    v.accept(
      registerPerson(
        pen('2026-07-15'),
        { ...body, posyandu: melati, sasaran: 'tamu', status: 'aktif' },
        id('Bayi'),
      ),
    )
    v.accept(death(pen('2026-07-15'), v.opened(id('Bayi'), 'orang'), { tanggal: '2026-03-13' }))
    expect(course(v, ids)).toEqual([])
  })
})

test('the day of a death that was put right in the register is the day, and she died once', () => {
  const v = baby('2026-03-10', '2026-03-13', '2026-07-15')
  v.accept(editPerson(pen('2026-07-16'), v.opened(id('Bayi'), 'orang'), { tanggal_status: '2026-04-02' }))
  expect(course(v, ids)).toEqual([
    ['2026-03', 1, 0, 1, 0],
    ['2026-04', 0, 1, 1, 0],
  ])
})

test('a mother who died before anybody registered her counts in the month of her death', () => {
  const { v, who } = registered('Ani', '1998-03-01', 'P', '2026-06-10')
  v.accept(death(pen('2026-06-10'), v.opened(who, 'orang'), { tanggal: '2026-04-20', saat: 'bersalin' }))
  expect(course(v, ['kia-ibu-meninggal', 'kr-sasaran'])).toEqual([['2026-04', 1, 1]])
})

describe('a baby who died while she was away for a time', () => {
  test.each([
    ['2026-04-30', '2026-04'],
    ['2026-05-04', '2026-05'],
    ['2026-06-30', '2026-06'],
    ['2026-07-01', '2026-07'],
  ] as const)('on %s counts at home in %s: no month has her back', (died, month) => {
    const { v, who } = registered('Bayi', '2026-04-05', 'L', '2026-04-10')
    v.accept(editPerson(pen('2026-04-20'), v.opened(who, 'orang'), { sementara_pindah_sampai: '2026-06-30' }))
    v.accept(death(pen('2026-07-20'), v.opened(who, 'orang'), { tanggal: died, saat: 'bayi' }))
    expect(months.map(m => v.figure('anak-bayi-meninggal', m))).toEqual(
      months.map(m => (m === month ? 1 : 0)),
    )
  })
})

describe('a mother whose day of death was put right in the register', () => {
  test.each([
    ['2026-06-10', '2026-04-20', '2026-04'],
    ['2026-04-10', '2026-06-05', '2026-06'],
  ] as const)('from %s to %s died once, in %s', (first, right, month) => {
    const { v, who } = registered('Ani', '1998-03-01', 'P', '2026-01-10')
    v.accept(death(pen('2026-06-20'), v.opened(who, 'orang'), { tanggal: first, saat: 'bersalin' }))
    v.accept(editPerson(pen('2026-06-21'), v.opened(who, 'orang'), { tanggal_status: right }))
    expect(months.map(m => v.figure('kia-ibu-meninggal', m))).toEqual(months.map(m => (m === month ? 1 : 0)))
    expect(months.map(m => v.figure('kr-sasaran', m))).toEqual(months.map(m => (m <= month ? 1 : 0)))
  })
})

describe('who was written down as dead and is not', () => {
  test.each([
    ['since the day of the decision', { status: 'aktif', tanggal_status: '2026-06-01' }],
    ['without a day', { status: 'aktif', tanggal_status: null }],
    ['the status alone', { status: 'aktif' }],
  ] as const)('%s: nobody died, and no month is without her', (_, right) => {
    const { v, who } = registered('Bayi', '2026-02-10', 'P', '2026-02-12')
    v.accept(death(pen('2026-03-20'), v.opened(who, 'orang'), { tanggal: '2026-03-15', saat: 'bayi' }))
    v.accept(editPerson(pen('2026-06-01'), v.opened(who, 'orang'), right))
    expect(months.map(m => v.row(m, ['anak-bayi-meninggal', 'skdn-s']))).toEqual(months.map(() => [0, 1]))
  })

  test('from her first line on', () => {
    const v = village()
    const body = { nama: 'Bayi', jk: 'P', tanggal_lahir: '2026-02-10', nik_status: 'belum' } as const
    const dead = { posyandu: melati, sasaran: 'sasaran', status: 'meninggal' } as const
    v.accept(registerPerson(pen('2026-03-15'), { ...body, ...dead }, id('Bayi')))
    v.accept(editPerson(pen('2026-06-01'), v.opened(id('Bayi'), 'orang'), { status: 'aktif' }))
    expect(months.map(m => v.row(m, ['anak-bayi-meninggal', 'skdn-s']))).toEqual(
      months.map(m => [0, m < '2026-03' ? 0 : 1]),
    )
  })

  test('who then moved away left on the day of the move', () => {
    const { v, who } = registered('Bayi', '2026-02-10', 'P', '2026-02-12')
    v.accept(death(pen('2026-03-20'), v.opened(who, 'orang'), { tanggal: '2026-03-15', saat: 'bayi' }))
    const right = { status: 'pindah_keluar', tanggal_status: '2026-05-31' }
    v.accept(editPerson(pen('2026-06-01'), v.opened(who, 'orang'), right))
    expect(months.map(m => v.row(m, ['anak-bayi-meninggal', 'skdn-s']))).toEqual(
      months.map(m => [0, m < '2026-06' ? 1 : 0]),
    )
  })
})

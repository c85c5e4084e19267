import { describe, expect, it } from 'vitest'
import { confirmFigures, registerOf, sumOf, toMend } from '../../../src/domain/quality/index.ts'
import type { Fact } from './people.ts'
import { card, child, found, id, melati, someone } from './people.ts'

const grownUp = { tanggal_lahir: '1970-01-01', jk: 'L' } as const
const sums = (facts: readonly Fact[], who = {}) => sumOf(found([someone('Ani', who, facts)]).visits)
const edit = (
  body: object,
  of: Readonly<Record<string, readonly number[]>>,
  at: string,
  kind = 'bayi-balita-apras',
) => card(kind, '2026-11-10', {}, { record: 'kartu', body: { ...body }, replaces: of, at })

describe('how many are mended since', () => {
  const wrong = child('2026-11-10', { tb: 500 }, { record: 'kartu' })

  it('a doubtful figure that is corrected counts as one, and is in the list no more', () => {
    expect(sums([wrong])).toMatchObject({ doubtful: 1, mended: 0 })
    const right = edit({ tb: 80 }, { tb: [1] }, '2026-11-10T09:00:00+07:00')
    expect(sums([wrong, right])).toMatchObject({ doubtful: 0, mended: 1 })
  })

  it('one that is corrected into another doubtful one is not mended', () => {
    const stillWrong = edit({ tb: 400 }, { tb: [1] }, '2026-11-10T09:00:00+07:00')
    expect(sums([wrong, stillWrong])).toMatchObject({ doubtful: 1, mended: 0 })
  })

  it('a card that was cancelled, or given to its right owner, mends what was doubtful on it', () => {
    const cancel = edit({ batal: true }, {}, '2026-11-12T09:00:00+07:00')
    expect(sums([wrong, cancel])).toMatchObject({ cards: 0, doubtful: 0, open: 0, mended: 1 })
    const moved = edit({ milik: id('Budi') }, {}, '2026-11-12T09:00:00+07:00')
    expect(sums([wrong, moved])).toMatchObject({ cards: 0, mended: 1 })
  })

  it('an answer of another desk on the same day belongs to the visit; one of the next day fills a gap', () => {
    const begun = card('dewasa', '2026-11-10', { bb: 60 }, { record: 'kartu' })
    const later = (at: string) => edit({ sistolik: 120 }, {}, at, 'dewasa')
    const before = sums([begun], grownUp)
    const sameDay = sums([begun, later('2026-11-10T23:00:00+08:00')], grownUp)
    const nextDay = sums([begun, later('2026-11-11T00:30:00+08:00')], grownUp)
    expect([before.mended, sameDay.mended, nextDay.mended]).toEqual([0, 0, 1])
    expect(sameDay.open).toBe(before.open - 1)
    expect(nextDay.open).toBe(sameDay.open)
  })

  it('figures that were copied and then measured count as one', () => {
    const october = child('2026-10-10', { bb: 9, tb: 80 })
    const november = child('2026-11-10', { bb: 9, tb: 80 }, { record: 'kartu' })
    expect(sums([october, november])).toMatchObject({ comparable: 1, same: 1, mended: 0 })
    const measured = edit({ bb: 9.2 }, { bb: [2] }, '2026-11-12T09:00:00+07:00')
    expect(sums([october, november, measured])).toMatchObject({ comparable: 1, same: 0, mended: 1 })
  })

  it('of the register: what was missing when the month began and is there now', () => {
    const nik = (on: string): Fact => ({
      kind: 'orang',
      record: 'Ani',
      on,
      body: { nik: '9977015011240001' },
      replaces: {},
    })
    const mended = (facts: readonly Fact[]) =>
      registerOf(found([someone('Ani', { nik: undefined }, facts)]).people)
    expect(mended([])).toMatchObject({ open: 1, mended: 0 })
    expect(mended([nik('2026-10-31')])).toMatchObject({ open: 0, mended: 0 })
    expect(mended([nik('2026-11-01')])).toMatchObject({ open: 0, mended: 1 })
  })
})

describe('"Memang benar"', () => {
  const wrong = child('2026-11-10', { bb: 9, tb: 500 }, { record: 'kartu' })
  const pen = {
    newId: () => id('baru'),
    happenedOn: '2026-11-10',
    posyandu: melati,
    by: id('kader A'),
  }
  const confirmed = (fact: Fact, keys: readonly string[]): Fact => {
    const record = someone('Ani', {}, [fact]).view.records.find(r => r.id === id('kartu'))
    const [entry, more] = record ? confirmFigures(pen, record, keys) : []
    expect([entry?.seenBy, more]).toEqual(['posyandu', undefined])
    return card('bayi-balita-apras', '2026-11-10', {}, { record: 'kartu', body: entry?.body ?? {} })
  }

  it('takes a right figure out of the list: it is confirmed, and nothing was mended', () => {
    expect(sums([wrong, confirmed(wrong, ['tb'])])).toMatchObject({ doubtful: 0, mended: 0, confirmed: 1 })
  })

  it('is said of the figure that stands there: another one is asked about again', () => {
    const other = edit({ tb: 400 }, { tb: [1] }, '2026-11-12T09:00:00+07:00')
    expect(sums([wrong, confirmed(wrong, ['tb']), other])).toMatchObject({ doubtful: 1, confirmed: 0 })
    expect(sums([wrong, confirmed(wrong, ['bb'])])).toMatchObject({ doubtful: 1, confirmed: 0 })
  })

  it('of figures like those of last month, when each of them is', () => {
    const october = child('2026-10-10', { bb: 9, tb: 80 })
    const november = child('2026-11-10', { bb: 9, tb: 80 }, { record: 'kartu' })
    const after = (keys: readonly string[]) => {
      const sum = sums([october, november, confirmed(november, keys)])
      return [
        sum.same,
        sum.open - sums([october, child('2026-11-10', { bb: 9.1, tb: 80 })]).open,
        sum.confirmed,
      ]
    }
    expect(after(['bb'])).toEqual([1, 1, 0])
    expect(after(['bb', 'tb'])).toEqual([1, 0, 1])
  })

  it('cannot be said of what contradicts itself', () => {
    const upsideDown = card('dewasa', '2026-11-10', { sistolik: 80, diastolik: 80 }, { record: 'kartu' })
    const rows = toMend(found([someone('Ani', grownUp, [upsideDown])]), new Set([melati]))
    expect(rows.map(r => [r.kind, r.mayBeRight])).toEqual([
      ['angka', false],
      ['isian', false],
    ])
    const marked = { ...confirmed(upsideDown, ['diastolik']), kind: 'periksa-dewasa' }
    expect(sums([upsideDown, marked], grownUp)).toMatchObject({ doubtful: 1, confirmed: 0 })
  })
})

describe('figures that are those of last month', () => {
  const same = (before: object, now: object, on = '2026-10-10', kind = 'bayi-balita-apras', who = {}) => {
    const { comparable, same: equal } = sums(
      [card(kind, on, { ...before }), card(kind, '2026-11-10', { ...now })],
      who,
    )
    return comparable === 0 ? 'tidak dibandingkan' : equal === 1
  }

  it.each([
    [{ bb: 9, tb: 80 }, { bb: 9, tb: 80 }, true],
    [{ bb: 9, tb: 80 }, { bb: 9, tb: 80.1 }, false],
    [{ bb: 9, tb: 80, lila: 14 }, { bb: 9, tb: 80, lila: 14.1 }, false],
    [{ bb: 9, tb: 80, lila: 14 }, { bb: 9, tb: 80 }, true],
    [{ bb: 9 }, { bb: 9 }, 'tidak dibandingkan'],
    [{ bb: 9, lk: 45 }, { bb: 9, lk: 45 }, 'tidak dibandingkan'],
  ] as const)('%j, then %j: %s', (before, now, said) => {
    expect(same(before, now)).toBe(said)
  })

  it("last month's card and an earlier one of this month are held against it, an older one is not", () => {
    const both = { bb: 9, tb: 80 }
    expect(same(both, both, '2026-11-01')).toBe(true)
    expect(same(both, both, '2026-10-01')).toBe(true)
    expect(same(both, both, '2026-09-30')).toBe('tidak dibandingkan')
  })

  it("a grown-up's height is the same by itself; weight and pressure are not", () => {
    expect(same({ bb: 60, tb: 160 }, { bb: 60, tb: 160 }, '2026-10-10', 'dewasa', grownUp)).toBe(
      'tidak dibandingkan',
    )
    expect(same({ bb: 60, sistolik: 121 }, { bb: 60, sistolik: 121 }, '2026-10-10', 'dewasa', grownUp)).toBe(
      true,
    )
  })
})

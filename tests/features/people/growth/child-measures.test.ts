import { describe, expect, it } from 'vitest'
import { cancel, correctAboutWhom, openRecord } from '../../../../src/domain/records/index.ts'
import { recordsOf } from '../../../../src/domain/log/index.ts'
import { id, pen } from '../../../domain/records/world.ts'
import { childWith } from './child.ts'

const kind = 'periksa-bayi-balita-apras'
const visits = [
  { on: '2026-09-10', bb: 8.3, tb: 71.9, caraUkur: 'telentang', lk: 44.2, lila: 12.9, statusNT: 'N' },
  { on: '2026-10-10', bb: 8 },
] as const

describe('what is known of the growth of a child', () => {
  it('is every card of hers, oldest first, in the words of the growth engine', () => {
    const { taken, weighings, child } = childWith(visits, { uk_lahir: 34 }).measures()
    expect(taken[0]).toMatchObject({
      onDate: '2026-09-10',
      weightKg: 8.3,
      heightCm: 71.9,
      position: 'telentang',
      headCm: 44.2,
      armCm: 12.9,
      oedema: false,
      kia: 'N',
    })
    expect(weighings).toEqual([
      { onDate: '2026-09-10', grams: 8300, inBook: 'N' },
      { onDate: '2026-10-10', grams: 8000 },
    ])
    expect(child).toMatchObject({ sex: 'P', birthDate: '2025-08-24', birthWeeks: 34 })
  })

  it('does not hold a card that was entered by mistake', () => {
    const { w, measures } = childWith(visits)
    const first = recordsOf(w.viewOf(id('Aisyah')), kind)[0]
    if (!first) throw new Error('no card')
    w.accept(cancel(pen(), openRecord(first)))
    expect(measures().weighings.map(x => x.onDate)).toEqual(['2026-10-10'])
  })

  it('goes with a card that belongs to another child', () => {
    const { w, measures } = childWith(visits)
    const records = recordsOf(w.viewOf(id('Aisyah')), kind).slice(0, 1)
    w.accept(correctAboutWhom(pen(), records, id('Bayu')))
    expect(measures().weighings.map(x => x.grams)).toEqual([8000])
    expect(measures(id('Bayu')).weighings.map(x => x.grams)).toEqual([8300])
  })

  it('ends on the day that is looked at, and holds no card of before birth', () => {
    const { measures } = childWith([
      { on: '2025-08-23', bb: 3 },
      { on: '2026-11-11', bb: 9 },
    ])
    expect(measures().taken).toEqual([])
  })

  it('does not hold the weight of a pregnancy, nor a card that measured nothing', () => {
    const { weigh, measures } = childWith([{ on: '2026-09-10', statusNT: 'N' }])
    weigh({ on: '2026-10-10', bb: 50 }, id('Aisyah'), 'periksa-ibu-hamil')
    expect(measures().taken).toEqual([])
  })
})

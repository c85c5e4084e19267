import { describe, expect, it } from 'vitest'
import type { Body } from '../../../src/domain/log/index.ts'
import { entriesOf } from '../../../src/domain/records/draft.ts'
import { measurerReadings } from '../../../src/domain/records/index.ts'
import type { MeasurerReading } from '../../../src/domain/records/index.ts'
import { digitWords, mayHelp, measurers } from '../../../src/features/office/measure-quality.ts'
import { id, pen, world } from '../../domain/records/world.ts'

const read = (by: string, values: readonly number[], tool: MeasurerReading['tool'] = 'pita') =>
  values.map(value => ({ by, posyandu: 'Melati', tool, value }))
const tenths = (n: number) => Array.from({ length: n }, (_, i) => 70 + i / 10)
const whole = (n: number) => Array.from({ length: n }, (_, i) => 70 + i)

describe('how figures are read', () => {
  it('whoever rounds often stands first, with words that help and do not blame', () => {
    const found = measurers([
      ...read('Ani', tenths(60)),
      ...read('Wati', whole(40)),
      ...read('Sri', whole(3)),
    ])
    expect(found.map(m => [m.by, mayHelp(m)])).toEqual([
      ['Wati', true],
      ['Ani', false],
      ['Sri', false],
    ])
    expect(found.map(m => digitWords('pita', m.pita))).toEqual([
      'Panjang, LiLA, lingkar kepala: 40 dari 40 berakhir ,0 atau ,5, lebih sering dari biasanya',
      'Panjang, LiLA, lingkar kepala: 12 dari 60 berakhir ,0 atau ,5, wajar',
      'Panjang, LiLA, lingkar kepala: baru 3 ukuran, belum bisa dinilai',
    ])
    expect(found.map(m => digitWords('timbangan', m.timbangan))).toEqual(['', '', ''])
  })

  it('the scale is another tool than board and tape', () => {
    const [one] = measurers([...read('Ani', tenths(60)), ...read('Ani', whole(40), 'timbangan')])
    expect([one?.pita.verdict, one?.timbangan.verdict]).toEqual(['wajar', 'sering-bulat'])
  })
})

describe('who measured', () => {
  const readings = (day: string, body: Body) => {
    const w = world()
    w.accept(
      entriesOf(
        pen(day),
        { kind: 'periksa-bayi-balita-apras', v: 1 },
        { about: id('Bayu'), record: id(day) },
        { posyandu: { ...body, lokasi: 'posyandu' }, health: {} },
      ),
    )
    return measurerReadings(w.viewOf(id('Bayu')), '2026-06-01')
  }

  it('is who is named at the scale, else who typed', () => {
    const named = readings('2026-10-10', { bb: 9.1, tb: 76.5, petugas: { ukur: id('Wati') } })
    expect(named.map(r => [r.by, r.tool, r.value])).toEqual(
      [
        [id('Wati'), 'timbangan', 9.1],
        [id('Wati'), 'pita', 76.5],
      ].toSorted((a, b) => String(a[1]).localeCompare(String(b[1]))),
    )
    expect(readings('2026-10-10', { bb: 9.1 }).map(r => r.by)).toEqual([id('kader A')])
  })

  it('is nobody where the figures were copied from paper, nor before the time that is looked at', () => {
    expect(readings('2026-10-10', { bb: 9.1, cara_isi: 'salin' })).toEqual([])
    expect(readings('2026-05-31', { bb: 9.1 })).toEqual([])
    expect(readings('2026-06-01', { bb: 9.1 })).toHaveLength(1)
  })
})

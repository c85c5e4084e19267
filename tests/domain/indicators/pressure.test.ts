import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/measures/age.ts'
import { openPregnancy } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { registered } from './registered.ts'

const [day, month] = ['2026-10-07', '2026-10']
const ids = ['ptm-td', 'ptm-td-tinggi', 'kia-td-tinggi']

function mother() {
  const { v, who } = registered('Ani', '1998-03-01', 'P', '2026-06-01')
  v.accept(openPregnancy(pen('2026-06-01'), who, { hpht: addDays(day, -150), hamil_ke: 1 }))
  const measured = (on: string, sistolik: number, diastolik: number, card = 'periksa-ibu-hamil') =>
    v.screened(who, on, { sistolik, diastolik }, card)
  return { v, measured }
}

describe('a pressure that the card of a pregnant mother found is the same in PTM and in KIA', () => {
  test.each([
    ['just below', 139, 89, [1, 0, 0]],
    ['systole at the limit', 140, 80, [1, 1, 1]],
    ['diastole at the limit', 120, 90, [1, 1, 1]],
    ['above', 160, 100, [1, 1, 1]],
  ] as const)('%s', (_, systole, diastole, row) => {
    const { v, measured } = mother()
    measured(day, systole, diastole)
    expect(v.row(month, ids)).toEqual(row)
  })

  test('a later card of the month that measured nothing leaves it as it was found', () => {
    const { v, measured } = mother()
    measured(day, 160, 100)
    v.screened(v.who('ptm-td', month)[0] ?? '', '2026-10-20', { lila: 24 }, 'periksa-ibu-hamil')
    expect(v.row(month, ids)).toEqual([1, 1, 1])
  })

  test('nobody measured it: neither measured nor high', () => {
    const { v } = mother()
    expect(v.row(month, ids)).toEqual([0, 0, 0])
  })
})

test('after birth the card of nifas judges it too', () => {
  const { v, who } = registered('Ani', '1998-03-01', 'P', '2026-06-01')
  v.screened(who, day, { sistolik: 150, diastolik: 95 }, 'periksa-nifas-menyusui')
  expect(v.row(month, ids)).toEqual([1, 1, 0])
})

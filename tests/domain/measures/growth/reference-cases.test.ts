import { describe, expect, it } from 'vitest'
import { growth, growthAt } from '../../../../src/domain/measures/growth/index.ts'
import { ageOf, classWords, ground, measuredOf, numberOf, reference, rowsOf, sexOf } from './cases.ts'
import type { Row } from './cases.ts'

const cases = rowsOf('cases.csv')
const monthCases = rowsOf('month-cases.csv')

const columns = [
  ['zlen', 'tbu'],
  ['zwei', 'bbu'],
  ['zwfl', 'bbtb'],
  ['zbmi', 'imtu'],
  ['zhc', 'lku'],
  ['zac', 'lilau'],
] as const

const words = { bbu: classWords.bbu, tbu: classWords.tbu, bbtb: classWords.gizi, imtu: classWords.gizi }
const indices = ['bbu', 'tbu', 'bbtb', 'imtu'] as const

/** To day 1856 this project reads the standards of 2006, where AnthroPlus has its own or nothing. */
const isOtherReference = (row: Row): boolean => {
  const age = ageOf(row)
  if (!age || age.days > 1856) return false
  return row['source'] === 'p' || (row['source'] === 'a' && age.days > 1826)
}

const withoutWeight = (row: Row): boolean => numberOf(row['weight_kg']) === 0
const comparable = cases.filter(row => !isOtherReference(row) && !withoutWeight(row))

function differences(row: Row): string[] {
  const { readings } = growthAt(ageOf(row), measuredOf(row), ground(sexOf(row)))
  const zs = columns.flatMap(([column, index], i) => {
    const [want, got] = [numberOf(row[column]), readings[index]]
    const flag = got ? String(Number(got.implausible)) : '-'
    const same = want === undefined ? !got : got?.z === Number(want.toFixed(2)) || got?.z === 0
    const close = want === undefined || Math.abs((got?.exact ?? Infinity) - want) < 1e-8
    return same && close && flag === row['flags']?.charAt(i) ? [] : [`${column}: ${got?.exact} not ${want}`]
  })
  const classes = indices.flatMap(index => {
    const place = numberOf(row[index])
    const want = place === undefined ? undefined : words[index][place]
    return readings[index]?.class?.words === want ? [] : [`${index}: not ${want}`]
  })
  return [...zs, ...classes].map(text => `case ${row['case']} (${row['group']}) ${text}`)
}

describe("the cases computed with WHO's own packages", () => {
  it('are 1,989, of which 1,860 are of the same reference', () => {
    expect(cases).toHaveLength(1989)
    expect(comparable).toHaveLength(1860)
  })

  it('come out equal: z at two decimals and at eight, flags, classes', () => {
    expect(comparable.flatMap(differences)).toEqual([])
  })

  it('a weight of 0 gives no z, where WHO’s package gives one', () => {
    const row = cases.find(withoutWeight) ?? {}
    const { readings, impossible } = growthAt(ageOf(row), measuredOf(row), ground('L'))
    expect(Object.keys(readings)).toEqual(['tbu'])
    expect(impossible).toEqual(['weightKg', 'headCm', 'armCm'])
  })
})

describe('the cases of the tables by completed months', () => {
  it('are 260 and come out equal, beside the z by days', () => {
    expect(monthCases).toHaveLength(260)
    const wrong = monthCases.filter(row => {
      const child = { sex: sexOf(row), birthDate: row['birth_date'] }
      const seen = growth(child, { ...measuredOf(row), onDate: row['visit_date'] ?? '' }, reference)
      return (
        seen.completedMonths !== numberOf(row['months']) ||
        seen.monthTable?.bbu?.words !== classWords.bbu[numberOf(row['bbu']) ?? -1] ||
        seen.monthTable?.tbu?.words !== classWords.tbu[numberOf(row['tbu']) ?? -1] ||
        seen.readings.bbu?.exact.toFixed(4) !== row['z_bbu'] ||
        seen.readings.tbu?.exact.toFixed(4) !== row['z_tbu']
      )
    })
    expect(wrong.map(row => row['case'])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { adherenceCutOffs } from '../../../src/domain/adherence/index.ts'
import { instruments } from '../../../src/domain/instruments/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { readCutOffs } from '../../../src/features/office/cut-off-changes.ts'
import { cutOffGroups, cutOffLabel } from '../../../src/features/office/cut-off-groups.ts'

const groups = cutOffGroups()
const all = groups.flatMap(g => g.cutOffs)
const read = (id: string, typed: string) => {
  const { ambang, faults } = readCutOffs({ [id]: typed }, policyDefaults, all)
  return faults[id] ?? ambang[id]
}

describe('the list of cut-offs', () => {
  it('has every cut-off once', () => expect(new Set(all.map(t => t.id)).size).toBe(all.length))

  it('has those of growth, weight gain, pregnancy and treatment too', () => {
    const ids = all.map(t => t.id)
    for (const t of [
      ...instruments.flatMap(i => [...i.thresholds, ...(i.cutOffs ?? [])]),
      ...adherenceCutOffs,
    ])
      expect(ids).toContain(t.id)
    expect(ids).toEqual(expect.arrayContaining(['tbu-pendek', 'kbm-l-7', 'hamil-kurva-mulai', 'tbc-mangkir']))
  })

  it('says each in words of its own within its card', () => {
    for (const g of groups.filter(one => /z-skor|Kenaikan/.test(one.title))) {
      const labels = g.cutOffs.map(t => `${cutOffLabel(t)} ${t.compare}`)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  it('says boys and girls where each has a figure', () =>
    expect(all.filter(t => /^kbm-.-7$/.test(t.id)).map(cutOffLabel)).toEqual([
      'Kenaikan berat minimal (KBM) laki-laki umur 7 bulan',
      'Kenaikan berat minimal (KBM) perempuan umur 7 bulan',
    ]))
})

describe('a cut-off as typed', () => {
  it.each(['-2,5', '-2.5', '−2,5', '–2,5', ' -2,5 '])('below zero may be written "%s"', typed =>
    expect(read('tbu-pendek', typed)).toBe(-2.5),
  )
  it.each(['2', '0,5'])('%s without the minus is asked back, not taken', typed =>
    expect(read('tbu-pendek', typed)).toBe(
      'Angka pedoman di bawah nol: -2 SD. Ketik dengan tanda minus, misalnya -2.',
    ),
  )
  it('below zero is refused where the guideline is above', () =>
    expect(read('lila-kek', '-23')).toContain('tidak boleh di bawah nol'))

  it.each(['dua', '2,,5', '-', '--2', '2-', '1.234,5', '9,', '- 2', 'NaN'])(
    'with "%s" is refused with an example of its own',
    typed => expect(read('tbu-pendek', typed)).toBe('Ketik angka saja, misalnya -2. Pecahan memakai koma.'),
  )
  it.each([
    ['235', 235],
    ['236', 'Terlalu jauh dari pedoman (23,5 cm). Periksa koma dan nolnya.'],
    ['999999999', 'Terlalu jauh dari pedoman (23,5 cm). Periksa koma dan nolnya.'],
  ])('of %s for an arm of 23,5 cm', (typed, said) => expect(read('lila-kek', typed)).toBe(said))

  it('that stands as it was is no change', () => expect(read('tbu-pendek', '-2')).toBeUndefined())
})

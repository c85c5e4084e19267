import { expect, it } from 'vitest'
import { editPregnancy, openRecord } from '../../../src/domain/records/index.ts'
import { recordsOf } from '../../../src/domain/log/index.ts'
import { breastfeedingOf } from '../../../src/features/people/breastfeeding.ts'
import { pen } from '../../domain/records/world.ts'
import { pregnant } from './pregnant.ts'

const mother = (more: Record<string, string | boolean> = {}) => {
  const w = pregnant({
    hpht: '2024-01-15',
    akhir: 'lahir_hidup',
    tanggal_akhir: '2024-10-20',
    tercatat: '2024-03-01',
  })
  const edit = (values: Record<string, string | boolean>) => {
    const [record] = recordsOf(w.view(), 'kehamilan')
    if (!record) throw new Error('no pregnancy')
    w.w.accept(editPregnancy(pen(), openRecord(record), values))
  }
  edit(more)
  return w
}
const asked = (w: ReturnType<typeof mother>, on: string) => breastfeedingOf(w.view(), on)?.ask

it('a mother is asked from 24 completed months whether she still breastfeeds, not before', () => {
  const w = mother()
  expect(['2026-10-19', '2026-10-20', '2026-10-21'].map(on => asked(w, on))).toEqual([false, true, true])
})

it('who said yes is asked again after half a year', () => {
  const w = mother({ masih_menyusui_pada: '2026-11-10' })
  expect(['2026-11-09', '2026-11-10', '2027-05-09', '2027-05-10'].map(on => asked(w, on))).toEqual([
    true,
    false,
    false,
    true,
  ])
})

it('nobody is asked in nifas, after she stopped, or after a loss', () => {
  expect(breastfeedingOf(mother().view(), '2024-12-01')).toBeUndefined()
  expect(breastfeedingOf(mother().view(), '2024-12-02')?.months).toBe(1)
  expect(
    breastfeedingOf(mother({ berhenti_menyusui_pada: '2026-01-01' }).view(), '2026-11-10'),
  ).toBeUndefined()
  expect(breastfeedingOf(mother({ akhir: 'lahir_mati' }).view(), '2026-11-10')).toBeUndefined()
})

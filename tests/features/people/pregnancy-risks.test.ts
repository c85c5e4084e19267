import { expect, it } from 'vitest'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { openPregnancy, registerPerson } from '../../../src/domain/records/index.ts'
import { pregnancyRisks } from '../../../src/features/people/pregnancy-risks.ts'
import { id, pen, world } from '../../domain/records/world.ts'

const pregnantBorn = (born: string) => {
  const w = world()
  const p = pen()
  const girl = id(born)
  const who = { nama: 'Ani', jk: 'P', tanggal_lahir: born, nik_status: 'belum', status: 'aktif' } as const
  w.accept(registerPerson(p, { ...who, posyandu: p.posyandu, sasaran: 'sasaran' }, girl))
  w.accept(openPregnancy(p, girl, { hpht: '2026-06-01', hamil_ke: 1 }))
  return pregnancyRisks(w.viewOf(girl), girl, '2026-11-10', policyDefaults)
}

it('a girl of sixteen is known to need more attention before her card is filled; a woman of 25 is not', () => {
  expect(pregnantBorn('2010-05-01')).toEqual([
    'Kehamilan perlu perhatian lebih (4T: terlalu muda, tua, dekat, atau banyak)',
  ])
  expect(pregnantBorn('2001-05-01')).toEqual([])
})

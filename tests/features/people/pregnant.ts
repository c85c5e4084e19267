import type { AnyAnswers } from '../../../src/domain/instrument/index.ts'
import { entriesOf } from '../../../src/domain/records/draft.ts'
import { openPregnancy, registerPerson, service } from '../../../src/domain/records/index.ts'
import { id, pen, world } from '../../domain/records/world.ts'

export const today = '2026-11-10'
type Known = Parameters<typeof openPregnancy>[2]

/** A pregnant woman through the builders of the app; HPHT of 1 June 2026 makes her 23 weeks on the day of these tests. */
export function pregnant(known: Partial<Known> = {}, born = '2001-05-01') {
  const w = world()
  const p = pen('2026-07-20')
  const ani = id('Ani')
  const who = { nama: 'Ani', jk: 'P', tanggal_lahir: born, nik_status: 'belum', status: 'aktif' } as const
  w.accept(registerPerson(p, { ...who, posyandu: p.posyandu, sasaran: 'sasaran' }, ani))
  w.accept(openPregnancy(p, ani, { hpht: '2026-06-01', hamil_ke: 1, ...known }))
  const card = (on: string, answers: AnyAnswers, kind = 'periksa-ibu-hamil') =>
    w.accept(
      entriesOf(
        pen(on),
        { kind, v: 1 },
        { about: ani, record: id(`${kind} ${on}`) },
        { posyandu: { ...answers, lokasi: 'posyandu' }, health: {} },
      ),
    )
  const given = (on: string, jenis: 'ttd' | 'mms' | 'mt', jumlah?: number) =>
    w.accept(service(pen(on), ani, { jenis, tanggal: on, sumber: 'diberikan', jumlah }))
  return { w, ani, card, given, view: () => w.viewOf(ani) }
}

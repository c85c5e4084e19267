import { registerPerson } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { id, melati, village } from './village.ts'

/** A posyandu in which somebody was registered on a day. */
export function registered(nama: string, tanggal_lahir: string, jk: 'L' | 'P', on: string) {
  const v = village()
  const facts = { nik_status: 'belum', posyandu: melati, status: 'aktif', sasaran: 'sasaran' } as const
  v.accept(registerPerson(pen(on), { nama, jk, tanggal_lahir, ...facts }, id(nama)))
  return { v, who: id(nama) }
}

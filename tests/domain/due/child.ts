import { dueOf } from '../../../src/domain/due/index.ts'
import type { Due } from '../../../src/domain/due/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import type { Policy } from '../../../src/domain/policy/index.ts'
import { create, layanan, openPregnancy, registerPerson } from '../../../src/domain/records/index.ts'
import type { Body } from '../../../src/domain/log/index.ts'
import { id, pen, world } from '../records/world.ts'

export const aisyah = id('Aisyah')
const posyandu = id('Melati')

/** A world with one person in it. */
export function somebody(lahir: string, more: Record<string, unknown> = {}) {
  const w = world()
  const who = { nama: 'Aisyah', jk: 'P', tanggal_lahir: lahir, nik_status: 'belum' } as const
  w.accept(registerPerson(pen(), { ...who, posyandu, status: 'aktif', sasaran: 'sasaran', ...more }, aisyah))
  return {
    ...w,
    view: () => w.viewOf(aisyah),
    gave: (body: Body) =>
      w.accept(create(pen(), layanan, aisyah, { jenis: 'imunisasi', sumber: 'menurut_kia', ...body })),
    card: (day: string, answers: Body, kind = 'periksa-bayi-balita-apras') =>
      w.accept(create(pen(day), { kind, v: 1, fields: {} }, aisyah, answers)),
    pregnant: (body: Parameters<typeof openPregnancy>[2]) => w.accept(openPregnancy(pen(), aisyah, body)),
    due: (on: string, policy: Partial<Policy> = {}): Due => {
      const due = dueOf(w.viewOf(aisyah), aisyah, on, { ...policyDefaults, ...policy })
      if (!due) throw new Error('nothing is known of her')
      return due
    },
  }
}

export const row = (due: Due, key: string) => {
  const all = [...due.immunisation, ...due.campaigns, ...(due.contacts?.rows ?? [])]
  const found = all.find(r => r.key === key)
  if (!found) throw new Error(`${key} is not among ${all.map(r => r.key).join(', ')}`)
  return found
}

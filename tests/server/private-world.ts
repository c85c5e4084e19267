import { demoData } from '../../bench/demo/index.ts'
import { assess, typicalSubject } from '../../src/domain/instrument/index.ts'
import type { AnyAnswers } from '../../src/domain/instrument/index.ts'
import { instrumentById } from '../../src/domain/instruments/index.ts'
import { idFromParts } from '../../src/domain/log/index.ts'
import { policyDefaults } from '../../src/domain/policy/index.ts'
import { registerPerson, saveScreening } from '../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { dayAt } from '../../sync-server/auth/clock.ts'
import { loadDemo } from '../../sync-server/demo.ts'
import { openBench } from './auth-world.ts'
import { handOf } from './hand.ts'
import type { Hand } from './hand.ts'

/** One posyandu with its real kinds: phones of people who work there, and what each of them is served. */

const size = { people: 12, posyandu: 1, months: 1 } as const

export async function privateWorld() {
  const bench = await openBench()
  await loadDemo(bench.ctx, size)
  const { staff } = demoData({ today: dayAt(bench.ctx.now()), seed: 'saku-kader', ...size })
  const named = (role: string, n = 0) => {
    const found = staff.filter(s => s.peran === role)[n]
    if (!found) throw new Error(`No ${role} in the demo`)
    return found
  }
  const posyandu = named('kader').wilayah[0] ?? ''
  const hand = (who: { id: string; nama: string; peran: Hand['pocket']['profile']['role'] }, phone = 'HP') =>
    handOf(bench, who, posyandu, phone)
  const [named1, other] = [await hand(named('kader')), await hand(named('kader', 1))]
  const bidan = await hand(named('bidan'))
  const puskesmas = await hand(named('puskesmas'))
  const person = async (name: string): Promise<string> => {
    const id = idFromParts('warga', name)
    const body = { nama: name, jk: 'P', tanggal_lahir: '1985-02-01', nik_status: 'belum', posyandu } as const
    await named1.does(registerPerson(named1.pen, { ...body, status: 'aktif', sasaran: 'sasaran' }, id))
    return id
  }
  const again = () => hand(named('kader'), 'HP baru')
  return { bench, posyandu, named: named1, other, bidan, puskesmas, person, again }
}

export async function close(w: Awaited<ReturnType<typeof privateWorld>>): Promise<void> {
  for (const h of [w.named, w.other, w.bidan, w.puskesmas]) h.pocket.close()
  await w.bench.app.close()
}

/** A checklist as its author saves it. */
export function visited(pen: Pen, person: string, id: string, answers: AnyAnswers): EntryDraft[] {
  const instrument = instrumentById(id)
  if (!instrument) throw new Error(`No instrument ${id}`)
  const c = { who: typicalSubject(instrument), policy: policyDefaults }
  const assessment = assess(instrument, answers, c)
  return saveScreening(pen, {
    instrument,
    person,
    lokasi: 'rumah',
    answers,
    assessment,
    version: { rules: 'v' },
  })
}

import { expect, it } from 'vitest'
import { recordsOf } from '../../src/domain/log/index.ts'
import { arrival, came, day, handOver, openDay, step } from '../db/handover-phones.ts'
import { id } from '../fixtures/entries.ts'
import { rng } from '../simulator/rng.ts'
import { village } from '../server/world.ts'
import { injectTransport } from './inject-transport.ts'
import { phone } from './phone.ts'
import type { Phone } from './phone.ts'

/** Three tables of one day that save, hand over and sync in any order; now and then an answer is lost. */
const people = ['Siti', 'Ani', 'Budi', 'Wati'] as const
const steps = 40

async function history(seed: number): Promise<void> {
  const chance = rng(seed)
  const one = <T>(...list: readonly [T, ...T[]]): T => chance.pick(list) ?? list[0]
  const v = await village()
  let calm = false
  const table = async (name: string): Promise<Phone> => {
    const member = await v.member(name, 'kader', [id('Melati')])
    const wire = injectTransport(v.app, member)
    const lossy: typeof wire = {
      ...wire,
      push: async request => {
        const outcome = await wire.push(request)
        return !calm && chance.chance(0.3) ? { fault: 'offline' } : outcome
      },
    }
    return phone({
      name,
      account: member.account,
      replica: member.replica,
      now: v.ctx.now,
      transport: lossy,
    })
  }
  const phones = [await table('meja 1'), await table('meja 2'), await table('meja 3')] as const
  const written = new Set<string>()
  const knows = async (p: Phone, subject: string) => (await p.open(subject)).view.records.length > 0
  const note = async (saving: ReturnType<Phone['save']>): Promise<void> => {
    for (const e of (await saving).entries) written.add(e.id)
  }
  const act = async (): Promise<void> => {
    const p = one(...phones)
    const who = one(...people)
    const what = one('arrives', 'measured', 'stepped', 'handed', 'handed', 'synced')
    if (what === 'synced') return void (await p.engine.syncOnce())
    if (what === 'handed')
      return void (await handOver(p, phones.find(q => q !== p && chance.chance(0.5)) ?? p, ...people))
    if (!(await knows(p, day))) return note(p.save(openDay(p)))
    if (what === 'arrives') {
      if (await knows(p, id(who))) return note(p.save(step(p, who, { l1: p.log.account })))
      return note(p.save(p.person(who), arrival(p, who, { l1: p.log.account })))
    }
    if (!(await knows(p, id(who)))) return
    if (what === 'stepped') return note(p.save(step(p, who, { [`l${one(2, 3, 4)}`]: p.log.account })))
    return note(
      p.save(
        p.draft(id(who), {
          record: id(`kartu ${who}`),
          body: { [one('bb', 'tb')]: one(7, 8, 9) },
        }),
      ),
    )
  }
  for (let i = 0; i < steps; i++) await act()
  calm = true
  for (const p of [...phones, ...phones, ...phones])
    expect(await p.engine.syncOnce(), `seed ${seed}`).toBe('done')

  const served = (await v.pull(v.admin)).items.flatMap(i => ('entry' in i ? [i.entry.id] : []))
  expect(served.filter(e => written.has(e)).toSorted(), `seed ${seed}: each once`).toEqual(
    [...written].toSorted(),
  )
  for (const p of phones)
    expect(
      Object.keys(await p.states()).filter(s => s !== 'sent'),
      `seed ${seed}`,
    ).toEqual([])
  for (const subject of [day, ...people.map(id)]) {
    const [first, ...others] = await Promise.all(phones.map(async p => (await p.open(subject)).view))
    for (const other of others) expect(other, `seed ${seed}: ${subject}`).toEqual(first)
  }
  const arrived = recordsOf((await phones[0].open(day)).view, 'ukur').map(r => r.id)
  expect(new Set(arrived).size).toBe(arrived.length)
  expect(arrived.every(a => people.some(p => came(p) === a))).toBe(true)
}

it('Y7 whatever is saved, handed over and sent in whatever order: the server has each once and all tables show the same', async () => {
  for (let seed = 1; seed <= 20; seed++) await history(seed)
}, 120_000)

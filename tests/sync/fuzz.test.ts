import { describe, expect, it } from 'vitest'
import { heldBuckets } from '../../src/db/held-digests.ts'
import { bodyShown, bucketKey, conflictsOf, fold, recordsOf } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import { failed } from '../../src/sync/transport.ts'
import type { Outcome, Transport } from '../../src/sync/transport.ts'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import { id } from '../fixtures/entries.ts'
import { village, world } from '../server/world.ts'
import type { Member, World } from '../server/world.ts'
import { memoryStore, emptyDisk } from '../simulator/memory-store.ts'
import type { Disk } from '../simulator/memory-store.ts'
import { injectTransport } from './inject-transport.ts'
import { phone } from './phone.ts'
import type { Phone } from './phone.ts'

/** mulberry32: the same seed is the same story. */
function chance(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Desk = {
  member: Member
  name: string
  role: 'kader' | 'bidan'
  posyandu: string
  disk: Disk
  phone: Phone
}

const persons = ['Siti', 'Budi', 'Ani', 'Dewi']

async function story(seed: number, steps: number) {
  const random = chance(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T // never empty
  const ledger = memoryLedger()
  const v = await village({ ledger })
  let server: World = v
  let backup = await v.ctx.store.snapshot()
  let calm = false
  const saved: Entry[] = []

  const wire = (member: Member): Transport => {
    const risky = async <T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
      const luck = calm ? 1 : random()
      if (luck < 0.08) return { fault: 'offline' }
      const outcome = await ask()
      return luck < 0.2 ? { fault: 'offline' } : outcome
    }
    const to = () => injectTransport(server.app, member)
    return {
      push: r => risky(() => to().push(r)),
      pull: r => risky(() => to().pull({ ...r, limit: 3 })),
      digest: () => risky(() => to().digest()),
      bucket: r => risky(() => to().bucket(r)),
      entries: r => risky(() => to().entries(r)),
    }
  }
  const deadly = () => {
    if (!calm && random() < 0.03) throw new Error('the phone dies')
  }
  const start = (d: Omit<Desk, 'phone'>): Promise<Phone> =>
    phone({
      name: d.name,
      role: d.role,
      posyandu: d.posyandu,
      disk: d.disk,
      replica: d.member.replica,
      account: d.member.account,
      store: memoryStore(d.disk, deadly),
      transport: wire(d.member),
    })
  calm = true
  const desks: Desk[] = []
  for (const [member, name, role, place] of [
    [v.kader, 'kader Melati', 'kader', 'Melati'],
    [v.kaderMawar, 'kader Mawar', 'kader', 'Mawar'],
    [v.bidan, 'bidan A', 'bidan', 'Desa A'],
  ] as const) {
    const d = { member, name, role, posyandu: id(place), disk: emptyDisk() }
    desks.push({ ...d, phone: await start(d) })
  }
  calm = false

  const write = async ({ phone: p, role }: Desk): Promise<void> => {
    const word = pick(persons)
    const [record] = recordsOf((await p.open(id(word))).view, 'warga')
    const edit = (field: string, value: unknown) => {
      const ids = record?.fields[field]?.values.flatMap(x => x.ids)
      const body = { [field]: value }
      return p.draft(id(word), {
        kind: 'warga',
        record: id(word),
        body,
        ...(ids && { replaces: { [field]: ids } }),
      })
    }
    const what = random()
    const drafts = () => {
      if (!record || what < 0.15) return [p.person(word), p.draft(id(word), { body: { berat: seed } })]
      if (what < 0.3 && role === 'bidan') return [edit('rumah', id(pick(['Melati', 'Mawar'])))]
      if (what < 0.5) return [edit('nama', `${word} ${Math.floor(random() * 1000)}`)]
      if (what < 0.6) return [p.draft(id(word), { seenBy: 'health', body: { skor: 3 } }), p.draft(id(word))]
      return [p.draft(id(word), { body: { berat: Math.floor(random() * 20) } }), p.draft(id(pick(persons)))]
    }
    saved.push(...(await p.save(...drafts())).entries)
  }
  const act = async (d: Desk): Promise<void> => {
    if (random() < 0.55) return write(d)
    await d.phone.engine.syncOnce()
  }

  for (let step = 0; step < steps; step++) {
    const luck = random()
    if (luck < 0.04) backup = await server.ctx.store.snapshot()
    else if (luck < 0.07) server = await world({ source: { bytes: backup }, ledger })
    else {
      const desk = pick(desks)
      await act(desk).catch(async () => {
        calm = true
        desk.phone = await start(desk)
        calm = false
      })
    }
  }
  calm = true
  for (let round = 0; round < 6; round++)
    for (const d of desks) expect(await d.phone.engine.syncOnce()).toBe('done')
  return { saved, desks, server: () => server, wire }
}

async function check(seed: number, steps: number): Promise<void> {
  const { saved, desks, server, wire } = await story(seed, steps)
  const known = await server().ctx.store.read.known(saved.map(e => e.id))
  const open = new Set<string>()
  for (const { phone: p } of desks)
    for (const row of await p.log.store.saves(['waiting', 'rejected']))
      for (const own of row.ids) open.add(own)
  const lost = saved.filter(e => !known.has(e.id) && !open.has(e.id))
  expect(lost, `seed ${seed}: saved and nowhere`).toEqual([])
  for (const { phone: p, member, name } of desks) {
    expect((await p.log.store.counts()).pending, `seed ${seed}: ${name} has unsent`).toBe(0)
    const outcome = await wire(member).digest()
    if (failed(outcome)) throw new Error('the server does not answer')
    const there = Object.fromEntries(
      outcome.answer.buckets.filter(b => b.n > 0).map(b => [bucketKey(b.feed, b.seenBy, b.month), b.n]),
    )
    const here = Object.fromEntries([...(await heldBuckets(p.log))].map(([key, b]) => [key, b.digest.n]))
    expect(here, `seed ${seed}: ${name} holds what the server serves`).toEqual(there)
    const { head, place } = await p.log.store.meta()
    expect([place.beside, place.old]).toEqual([undefined, []])
    const strangers = [...p.disk.subjects.values()].filter(r => r.generation !== head?.generation || !r.feed)
    const spoken = new Set((await p.log.store.saves(['waiting', 'rejected'])).flatMap(s => s.abouts))
    expect(
      strangers.filter(r => !spoken.has(r.id)),
      `seed ${seed}: ${name} keeps whom it should not`,
    ).toEqual([])
  }
  for (const word of persons) {
    const shown = await Promise.all(desks.map(d => acceptedBy(d, id(word))))
    for (const kader of shown.slice(0, 2)) if (kader) expect(kader, `seed ${seed}: ${word}`).toEqual(shown[2])
  }
}

/** What a phone shows of what the server accepted; refused and waiting saves are seen by their author alone. */
async function acceptedBy({ phone: p }: Desk, subject: string) {
  const { feed, view } = await p.open(subject)
  if (feed === undefined) return undefined
  const items = view.records
    .flatMap(r => r.items)
    .filter(i => i.seq !== undefined && i.entry.seenBy === 'posyandu')
  return fold(items, p.log.kinds).records.map(r => ({ ...bodyShown(r), conflicts: conflictsOf(r), id: r.id }))
}

describe('three phones, a bad network, dying phones and a server that is put back', () => {
  const seeds = Array.from(
    { length: Number(process.env['SEEDS'] ?? 25) },
    (_, i) => i + Number(process.env['FROM'] ?? 1),
  )
  it.each(seeds)('seed %i: nothing is lost, all see the same, nobody sees more', seed => check(seed, 60))
})

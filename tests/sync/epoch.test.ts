import { counted } from '../../src/db/sync-state.ts'
import { describe, expect, it } from 'vitest'
import { id } from '../fixtures/entries.ts'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import { village, world } from '../server/world.ts'
import type { Member, World } from '../server/world.ts'
import { injectTransport } from './inject-transport.ts'
import { phone } from './phone.ts'
import type { PhoneOptions } from './phone.ts'
import type { Transport } from '../../src/sync/transport.ts'

/** A village whose server can be put back to an earlier backup while the phones go on. */
async function restorable() {
  const ledger = memoryLedger()
  const v = await village({ ledger })
  let now: World = v
  const wire = (member: Member): Transport => {
    const to = () => injectTransport(now.app, member)
    return {
      push: r => to().push(r),
      pull: r => to().pull(r),
      digest: () => to().digest(),
      bucket: r => to().bucket(r),
      entries: r => to().entries(r),
    }
  }
  return {
    ...v,
    wire,
    kaderPhone: (more: PhoneOptions = {}) =>
      phone({
        name: 'kader Melati',
        replica: v.kader.replica,
        account: v.kader.account,
        transport: wire(v.kader),
        ...more,
      }),
    bidanPhone: (more: PhoneOptions = {}) =>
      phone({
        name: 'bidan A',
        role: 'bidan',
        posyandu: id('Desa A'),
        replica: v.bidan.replica,
        account: v.bidan.account,
        transport: wire(v.bidan),
        ...more,
      }),
    backup: () => now.ctx.store.snapshot(),
    async restore(bytes: Uint8Array) {
      now = await world({ source: { bytes }, ledger })
    },
    served: async (about: string) => (await now.ctx.store.read.about(about)).map(e => e.entry.id),
  }
}

describe('a server that was put back to a backup', () => {
  it('H1 H3 gets back what a phone had sent after the backup, and nobody presses anything', async () => {
    const v = await restorable()
    const a = await v.kaderPhone()
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    const backup = await v.backup()
    const { entries } = await a.save(a.draft(id('Siti'), { body: { berat: 8.4 } }))
    await a.engine.syncOnce()
    await v.restore(backup)
    const before = await a.shows(id('Siti'))
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await v.served(id('Siti'))).toContain(entries[0]?.id)
    expect(await a.shows(id('Siti'))).toEqual(before)
    expect(await a.states()).toEqual({ sent: 2 })
    const { head, place } = await a.log.store.meta()
    expect([head?.generation, place.beside, place.old, place.proof]).toEqual([2, undefined, [], undefined])
    expect([...a.disk.subjects.values()].every(r => r.generation === 2)).toBe(true)
  })

  it('H1 a phone that only sends hears of the new epoch from the answer to its push', async () => {
    const v = await restorable()
    const a = await v.kaderPhone()
    const { entries } = await a.save(a.person('Siti'))
    const backup = await v.backup()
    await a.engine.syncOnce()
    await v.restore(backup)
    await a.save(a.person('Budi'))
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await v.served(id('Siti'))).toEqual([entries[0]?.id])
    expect(await a.states()).toEqual({ sent: 2 })
  })

  it('W6 gets back what another phone had sent, from whoever holds it, with its author', async () => {
    const v = await restorable()
    const [a, b] = [await v.kaderPhone(), await v.bidanPhone()]
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    const backup = await v.backup()
    const { entries } = await a.save(a.draft(id('Siti'), { body: { berat: 8.4 } }))
    await a.engine.syncOnce()
    await b.engine.syncOnce()
    await v.restore(backup)
    expect(await b.engine.syncOnce()).toBe('done')
    expect(await v.served(id('Siti'))).toContain(entries[0]?.id)
    expect(await b.states()).toEqual({})
    expect(await b.shows(id('Siti'))).toEqual(await a.shows(id('Siti')))
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await a.states()).toEqual({ sent: 2 })
    expect(await a.shows(id('Siti'))).toEqual(await b.shows(id('Siti')))
  })

  it('H4 an accepted save about a guest, whose view has left the phone, is offered again too', async () => {
    const v = await restorable()
    await v.push(v.kaderMawar, [{ save: id('simpan warga Ani'), entries: [v.asMawar.person('Ani')] }])
    const a = await v.kaderPhone()
    await a.engine.syncOnce()
    const backup = await v.backup()
    const { entries } = await a.save(a.draft(id('Ani'), { body: { berat: 11 } }))
    await a.engine.syncOnce()
    expect(await a.shows(id('Ani'))).toEqual([])
    await v.restore(backup)
    expect(await a.engine.syncOnce()).toBe('done')
    expect(await v.served(id('Ani'))).toContain(entries[0]?.id)
  })

  it('H3 what is saved while the new history is pulled is in the view after the switch', async () => {
    const v = await restorable()
    const a = await v.kaderPhone()
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    const backup = await v.backup()
    await a.save(a.draft(id('Siti'), { body: { berat: 8 } }))
    await a.engine.syncOnce()
    await v.restore(backup)
    const syncing = a.engine.syncOnce()
    await a.save(a.draft(id('Siti'), { body: { berat: 9 } }))
    expect(await syncing).toBe('done')
    await a.engine.syncOnce()
    expect((await a.shows(id('Siti'))).flatMap(r => r['berat'] ?? [])).toEqual([8, 9])
    expect(await a.states()).toEqual({ sent: 3 })
  })

  it('H3 a phone that dies at any commit of it goes on where it was and loses nothing', async () => {
    for (let fatal = 1; fatal <= 14; fatal++) {
      const v = await restorable()
      const [a, b] = [await v.kaderPhone(), await v.bidanPhone()]
      await a.save(a.person('Siti'))
      await a.engine.syncOnce()
      const backup = await v.backup()
      const { entries } = await a.save(a.draft(id('Siti'), { body: { berat: 8 } }), a.person('Budi'))
      await a.engine.syncOnce()
      await b.engine.syncOnce()
      await v.restore(backup)
      let commits = 0
      const { commit } = b.log.store
      b.log.store.commit = tx => {
        commits += 1
        if (commits === fatal) throw new Error('the phone dies')
        return commit(tx)
      }
      await b.engine.syncOnce().catch(() => undefined)
      const risen = await v.bidanPhone({ disk: b.disk })
      expect(await risen.engine.syncOnce()).toBe('done')
      expect(await v.served(id('Siti')), `died at commit ${fatal}`).toContain(entries[0]?.id)
      expect(await v.served(id('Budi'))).toEqual([entries[1]?.id])
      expect(await risen.shows(id('Siti'))).toEqual(await a.shows(id('Siti')))
    }
  })

  it('H3 what came of a history that ended before it was here whole is offered too', async () => {
    const unfinished: boolean[] = []
    for (let fatal = 1; fatal <= 6; fatal++) {
      const v = await restorable()
      const [a, b] = [await v.kaderPhone(), await v.bidanPhone()]
      const backup = await v.backup()
      await a.save(a.person('Siti'))
      await a.engine.syncOnce()
      await b.engine.syncOnce()
      await v.restore(backup)
      const { entries } = await a.save(a.person('Budi'))
      await a.engine.syncOnce()
      let commits = 0
      const { commit } = b.log.store
      b.log.store.commit = tx => {
        commits += 1
        if (commits >= fatal) throw new Error('the phone dies')
        return commit(tx)
      }
      await b.engine.syncOnce().catch(() => undefined)
      const { place } = await b.log.store.meta()
      const holds = [...b.disk.subjects.values()].some(row => row.id === id('Budi'))
      unfinished.push(holds && place.beside !== undefined)
      await v.restore(backup)
      const risen = await v.bidanPhone({ disk: b.disk })
      expect(await risen.engine.syncOnce()).toBe('done')
      expect(await v.served(id('Budi')), `died at commit ${fatal}`).toEqual(holds ? [entries[0]?.id] : [])
      const { place: after } = await risen.log.store.meta()
      expect([after.beside, after.old, after.proof]).toEqual([undefined, [], undefined])
    }
    expect(unfinished).toContain(true)
  })

  it('H3 W6 what the server lets wait is offered again with the same proof, until it is answered for good', async () => {
    const v = await restorable()
    const transport = v.wire(v.bidan)
    const [a, b] = [await v.kaderPhone(), await v.bidanPhone({ transport })]
    const backup = await v.backup()
    const { entries } = await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    await b.engine.syncOnce()
    await v.restore(backup)
    const { push } = transport
    transport.push = async request => {
      if (request.saves[0]?.rescued !== true) return push(request)
      const verdicts = request.saves.map(
        ({ save }) => ({ save, verdict: 'waiting', needs: id('Baru') }) as const,
      )
      return { answer: { epoch: request.epoch ?? '', verdicts } }
    }
    const proof = async () => (await b.log.store.meta()).place.proof !== undefined
    await b.engine.syncOnce()
    await b.engine.syncOnce()
    expect([(await b.log.store.meta()).place.old, await proof()]).toEqual([[], true])
    transport.push = push
    await b.engine.syncOnce()
    expect([await v.served(id('Siti')), await proof()]).toEqual([[entries[0]?.id], false])
  })

  it('W6 what still waits is offered with what is on the server again about her, and nothing of it stays in the end', async () => {
    const v = await restorable()
    const transport = v.wire(v.bidan)
    const [a, b] = [await v.kaderPhone(), await v.bidanPhone({ transport })]
    const backup = await v.backup()
    const first = await a.save(a.person('Siti'))
    const second = await a.save(a.draft(id('Siti'), { body: { bb: 50 } }))
    await a.engine.syncOnce()
    await b.engine.syncOnce()
    await v.restore(backup)
    const { push } = transport
    const offered: (readonly string[])[] = []
    let isTaken = false
    transport.push = async request => {
      if (request.saves[0]?.rescued !== true) return push(request)
      offered.push(request.saves.map(s => s.save))
      if (isTaken) return push(request)
      const known = await push({ ...request, saves: request.saves.filter(s => s.save === first.save) })
      if (!('answer' in known)) return known
      const waits = { save: second.save, verdict: 'waiting', needs: id('Baru') } as const
      return { answer: { ...known.answer, verdicts: [...known.answer.verdicts, waits] } }
    }
    await b.engine.syncOnce()
    expect((await counted(b.log)).state.sent).toBe(0)
    isTaken = true
    await b.engine.syncOnce()
    const both = [first.save, second.save]
    expect([offered[0], offered.at(-1)]).toEqual([both, both])
    expect(await v.served(id('Siti'))).toEqual([...first.entries, ...second.entries].map(e => e.id))
    expect([...b.disk.saves.values()].filter(row => row.rescued)).toEqual([])
  })

  it('the planted phone that offers nothing again loses what the backup lacked', async () => {
    const v = await restorable()
    const a = await v.kaderPhone({ rules: { offersAgain: false } })
    await a.engine.syncOnce()
    const backup = await v.backup()
    await a.save(a.person('Siti'))
    await a.engine.syncOnce()
    await v.restore(backup)
    await a.engine.syncOnce()
    expect(await v.served(id('Siti'))).toEqual([])
  })
})

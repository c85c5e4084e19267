import { describe, expect, it } from 'vitest'
import { id } from '../fixtures/entries.ts'
import { emergencyWorld } from './emergency-world.ts'
import { named, pen, save, wordsOf } from './world.ts'

const taken = (counts: object) => ({
  status: 200,
  body: { accepted: 0, duplicate: 0, waiting: 0, rejected: 0, ...counts },
})

describe('a file of what one phone could not send, in the hands of another', () => {
  it('X4 X8 is filed as if its author had sent it, and the carrier learns counts alone', async () => {
    const v = await emergencyWorld()
    const answer = await v.bring(v.kader, await v.sealed(v.three))
    expect(answer).toEqual(taken({ saves: 3, accepted: 3 }))
    expect(wordsOf(await v.pull(v.kader))).toContain(id('ukur Siti'))
    expect(await v.audited()).toContain(`berkas-darurat:3/0/0/0 ${v.tini.replica}`)
  })

  it.each(['columns', 'json'] as const)('X3 in %s', async form => {
    const v = await emergencyWorld()
    expect(await v.bring(v.bidan, await v.sealed(v.three, { form }))).toEqual(
      taken({ saves: 3, accepted: 3 }),
    )
  })

  it('X4 twice, or after its author came online: nothing is doubled', async () => {
    const v = await emergencyWorld()
    const file = await v.sealed(v.three)
    await v.bring(v.kader, file)
    expect(await v.bring(v.admin, file)).toEqual(taken({ saves: 3, duplicate: 3 }))
    const { verdicts, newReplica } = await v.push(v.tini, v.three)
    expect(verdicts.map(x => x.verdict)).toEqual(['duplicate', 'duplicate', 'duplicate'])
    expect(newReplica).toBeUndefined()
    const after = await v.bring(v.kader, await v.sealed([...v.three, save(v.asTini.person('Rina'))]))
    expect(after).toEqual(taken({ saves: 4, accepted: 1, duplicate: 3 }))
  })

  it('X4 her own phone hears of it at its next pull, by id and seq', async () => {
    const v = await emergencyWorld()
    await v.bring(v.kader, await v.sealed(v.three))
    const { items } = await v.pull(v.tini)
    const own = items.filter(i => 'own' in i).map(named)
    expect(own).toEqual(expect.arrayContaining(v.three.flatMap(s => s.entries.map(e => e.id))))
  })

  it('X4 in any order: what names somebody of a later file waits for it', async () => {
    const v = await emergencyWorld()
    const [siti, budi, weighed] = v.three
    if (!siti || !budi || !weighed) throw new Error('three saves')
    expect(await v.bring(v.kader, await v.sealed([weighed]))).toEqual(taken({ saves: 1, waiting: 1 }))
    expect(await v.bring(v.kader, await v.sealed([siti, budi]))).toEqual(taken({ saves: 2, accepted: 2 }))
    expect(wordsOf(await v.pull(v.bidan))).toContain(weighed.entries[0]?.id)
  })

  it('X4 late: after she was moved to another posyandu and the person was forgotten', async () => {
    const v = await emergencyWorld()
    const file = await v.sealed(v.three)
    await v.ctx.accounts.assign(v.tini.account, [id('Mawar')])
    await v.push(v.admin, [
      save(v.asAdmin.person('Siti', { rumah: id('Melati') }, { id: id('lain') })),
      save(v.asAdmin.write('lupakan Siti', { kind: 'lupakan' })),
    ])
    expect(await v.bring(v.kader, file)).toEqual(taken({ saves: 3, accepted: 1, rejected: 2 }))
  })

  it('X4 a whole backlog, in batches as large as a push', async () => {
    const v = await emergencyWorld()
    const many = Array.from({ length: 1400 }, (_, i) => save(v.asTini.person(`warga ke-${i}`)))
    expect(await v.bring(v.kader, await v.sealed(many))).toEqual(taken({ saves: 1400, accepted: 1400 }))
  })

  it('X2 a file for an older key of the server is opened after a newer one was made', async () => {
    const v = await emergencyWorld()
    const { newSealPair, sealsOf } = await import('../../sync-server/emergency/seals.ts')
    const [old, fresh] = [await newSealPair(new Date(1)), await newSealPair(new Date(2))]
    const file = await v.sealed(v.three, { key: sealsOf([old]).current })
    expect((await v.bring(v.kader, file)).body['reason']).toBe('server-lain')
    Object.assign(v.ctx, { seals: sealsOf([old, fresh]) })
    expect((await v.bring(v.kader, file)).status).toBe(200)
    expect(v.ctx.seals.current.id).toBe(fresh.id)
  })
})

describe('whose phone was put out', () => {
  it('X5 she brings it herself with her new phone', async () => {
    const v = await emergencyWorld()
    const file = await v.sealed(v.three)
    await v.ctx.accounts.revoke(v.tini.replica)
    const again = await v.member('kader Tini', 'kader', [id('Melati')], { replica: id('HP baru') })
    expect(await v.bring(again, file)).toEqual(taken({ saves: 3, accepted: 3 }))
  })

  it('X5 another cadre is told whom to give it to, and nothing is filed', async () => {
    const v = await emergencyWorld()
    const file = await v.sealed(v.three)
    await v.ctx.accounts.revoke(v.tini.replica)
    for (const yes of [false, true])
      expect(await v.bring(v.kader, file, yes)).toMatchObject({
        status: 409,
        body: { reason: 'pembuat-dicabut' },
      })
    expect(await v.ctx.store.read.subject(id('Siti'))).toBeUndefined()
    expect(await v.audited()).toContain(`berkas-darurat:pembuat-dicabut ${v.tini.replica}`)
  })

  it('X5 who answers for her is asked, and says yes', async () => {
    const v = await emergencyWorld()
    const file = await v.sealed(v.three)
    await v.ctx.accounts.setDisabled(v.tini.account, true)
    const asked = await v.bring(v.bidan, file)
    expect(asked).toMatchObject({ status: 409, body: { reason: 'perlu-ya' } })
    expect(asked.body['message']).toMatch(/kader Tini.* 3 simpanan/)
    expect(await v.bring(v.bidan, file, true)).toEqual(taken({ saves: 3, accepted: 3 }))
  })

  it('X5 a bidan of another desa answers for nobody here', async () => {
    const v = await emergencyWorld()
    const other = await v.member('bidan B', 'bidan', [id('Desa B')])
    const file = await v.sealed(v.three)
    await v.ctx.accounts.revoke(v.tini.replica)
    expect((await v.bring(other, file, true)).body['reason']).toBe('pembuat-dicabut')
  })

  it('X5 a registration that ran out after a year is one that was put out', async () => {
    const v = await emergencyWorld()
    const file = await v.sealed(v.three)
    v.tick(366 * 86_400_000)
    const fresh = await v.member('kader baru', 'kader', [id('Melati')])
    expect((await v.bring(fresh, file)).body['reason']).toBe('pembuat-dicabut')
  })
})

describe('the rights of the author, not of the carrier', () => {
  it('X4 a carrier of another desa brings it, and still reads nothing of it', async () => {
    const v = await emergencyWorld()
    expect(await v.bring(v.kaderAnggrek, await v.sealed(v.three))).toEqual(taken({ saves: 3, accepted: 3 }))
    expect(wordsOf(await v.pull(v.kaderAnggrek))).not.toContain(id('ukur Siti'))
  })

  it('X4 what its author may not write is refused, though the carrier might', async () => {
    const v = await emergencyWorld()
    const area = save(v.asTini.area('Kenanga', id('Desa A')))
    const elsewhere = save(v.asTini.person('Orang Mawar', { rumah: id('Mawar') }, { posyandu: id('Mawar') }))
    expect(await v.bring(v.admin, await v.sealed([area, elsewhere]))).toEqual(
      taken({ saves: 2, rejected: 2 }),
    )
  })

  it('W1 X4 nobody writes in the name of another through her own file', async () => {
    const v = await emergencyWorld()
    const forged = save(pen(v.kader, id('Melati')).person('Palsu'))
    expect(await v.bring(v.kader, await v.sealed([forged]))).toEqual(taken({ saves: 1, rejected: 1 }))
  })
})

import { describe, expect, it } from 'vitest'
import { applyPage } from '../../src/db/apply-page.ts'
import { placeKey } from '../../src/db/expect.ts'
import type { PullRequest, PushRequest } from '../../src/domain/log/index.ts'
import { failed } from '../../src/sync/transport.ts'
import type { Transport } from '../../src/sync/transport.ts'
import { id } from '../fixtures/entries.ts'
import { save, village } from '../server/world.ts'
import { injectTransport } from './inject-transport.ts'
import { phone } from './phone.ts'

type Asked = readonly [path: string, request?: PushRequest | PullRequest]

/** A phone on the real server that has synced once; `between` stands between the two. */
async function synced(between: (wire: Transport) => Transport = wire => wire) {
  const v = await village()
  const asked: Asked[] = []
  const wire = between(injectTransport(v.app, v.kader))
  const transport: Transport = {
    push: request => (asked.push(['push', request]), wire.push(request)),
    pull: request => (asked.push(['pull', request]), wire.pull(request)),
    digest: () => (asked.push(['digest']), wire.digest()),
    bucket: request => (asked.push(['bucket']), wire.bucket(request)),
    entries: request => (asked.push(['entries']), wire.entries(request)),
  }
  const { replica, account } = v.kader
  const p = await phone({ name: 'kader Melati', replica, account, now: v.ctx.now, transport })
  expect(await p.engine.syncOnce()).toBe('done')
  asked.length = 0
  const bidanWrites = (name: string) =>
    v.push(v.bidan, [save(v.asBidan.person(name, { rumah: id('Melati') }))])
  return { ...p, v, asked, paths: () => asked.map(([path]) => path), bidanWrites }
}

/** As the server before P10 was: it reads neither wish. */
const older = (wire: Transport): Transport => ({
  ...wire,
  push: ({ page: _, ...request }) => wire.push(request),
  pull: ({ digest: _, ...request }) => wire.pull(request),
})

describe('P10 one round trip', () => {
  it('sends a day, brings what is new and compares, in one request', async () => {
    const p = await synced()
    await p.bidanWrites('Ani')
    await p.save(p.person('Siti'))
    await p.save(p.draft(id('Siti'), { body: { berat: 8 } }))
    expect(await p.engine.syncOnce()).toBe('done')
    expect(p.paths()).toEqual(['push'])
    expect(await p.states()).toEqual({ sent: 2 })
    expect(await p.shows(id('Ani'))).toHaveLength(1)
    expect(
      (await p.open(id('Siti'))).view.records.flatMap(r => r.items.map(i => i.seq !== undefined)),
    ).toEqual([true, true])
  })

  it('with nothing to send and nothing new is one small request', async () => {
    const p = await synced()
    expect(await p.engine.syncOnce()).toBe('done')
    expect(p.paths()).toEqual(['pull'])
  })

  it('with news alone is one request too', async () => {
    const p = await synced()
    await p.bidanWrites('Ani')
    expect(await p.engine.syncOnce()).toBe('done')
    expect(p.paths()).toEqual(['pull'])
    expect(await p.shows(id('Ani'))).toHaveLength(1)
  })

  it('on an older server takes three, and the end is the same', async () => {
    const p = await synced(older)
    await p.bidanWrites('Ani')
    await p.save(p.person('Siti'))
    expect(await p.engine.syncOnce()).toBe('done')
    expect(p.paths()).toEqual(['push', 'pull', 'digest'])
    expect(await p.states()).toEqual({ sent: 1 })
    expect(await p.shows(id('Ani'))).toHaveLength(1)
  })

  it('only the last batch asks, and not one of what others wrote', async () => {
    const p = await synced()
    for (let i = 0; i < 10; i++)
      await p.save(...Array.from({ length: 150 }, (_, n) => p.draft(id(`orang ${i} ${n}`))))
    await p.engine.syncOnce()
    const pushes = p.asked.flatMap(([path, request]) => (path === 'push' && request ? [request] : []))
    expect(pushes.map(r => 'page' in r)).toEqual([false, true])
  })

  it('a page that was asked for from where the device no longer stands is not applied', async () => {
    let other = async (): Promise<void> => {}
    const p = await synced(wire => ({
      ...wire,
      push: async request => {
        const outcome = await wire.push(request)
        await other()
        return outcome
      },
    }))
    await p.bidanWrites('Ani')
    await p.save(p.person('Siti'))
    other = async () => {
      other = async () => {}
      const { place } = await p.log.store.meta()
      const { cursor = '' } = place
      const pulled = await injectTransport(p.v.app, p.v.kader).pull({ cursor, limit: 1 })
      if (failed(pulled)) throw new Error('no page')
      // Another tab.
      expect(await applyPage(p.log, placeKey(place), pulled.answer)).toBe('applied')
    }
    expect(await p.engine.syncOnce()).toBe('done')
    expect(p.paths()).toEqual(['push', 'pull'])
    expect(await p.shows(id('Ani'))).toHaveLength(1)
    expect((await p.open(id('Siti'))).feed).toBe(id('Melati'))
  })

  it('H1 an answer of a new epoch takes the device over to it, whatever else it says', async () => {
    const p = await synced()
    await p.save(p.person('Siti'))
    await p.engine.syncOnce()
    const epoch = id('masa lain')
    await p.v.ctx.store.write(async tx => {
      await tx.setMeta('epochs', JSON.stringify([await tx.meta('epoch')]))
      await tx.setMeta('epoch', epoch)
    })
    await p.save(p.person('Budi'))
    p.asked.length = 0
    expect(await p.engine.syncOnce()).toBe('done')
    expect(p.paths().slice(0, 2)).toEqual(['push', 'pull'])
    expect((await p.log.store.meta()).place.epoch).toBe(epoch)
    expect(await p.states()).toEqual({ sent: 2 })
  })
})

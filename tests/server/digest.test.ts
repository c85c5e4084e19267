import { describe, expect, it } from 'vitest'
import { addToDigest, emptyDigest } from '../../src/domain/log/index.ts'
import type { BucketAnswer, DigestAnswer, EntriesAnswer, PullAnswer } from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import type { Member } from './world.ts'
import { named, save, village, world } from './world.ts'

type Village = Awaited<ReturnType<typeof village>>

async function digestOf(v: Village, who: Member): Promise<DigestAnswer> {
  const response = await v.app.inject({
    url: '/api/digest',
    headers: { 'x-saku-replica': who.replica },
    cookies: who.cookies,
  })
  return response.json<DigestAnswer>()
}

/** What a phone computes of the items that it holds. */
async function held(v: Village, who: Member): Promise<Record<string, unknown>> {
  const sums = new Map<string, typeof emptyDigest>()
  for (const item of (await v.pull(who)).items) {
    if (!('seq' in item)) continue
    const key = `${item.feed} ${item.month}`
    sums.set(key, addToDigest(sums.get(key) ?? emptyDigest, named(item)))
  }
  return Object.fromEntries(sums)
}

describe('digest', () => {
  it('G1 equals what a phone computes of what it pulled, over months and after a move', async () => {
    const v = await village()
    await v.push(v.kader, [
      save(v.asKader.person('Siti', { rumah: id('Melati') })),
      save(v.asKader.person('Budi')),
    ])
    v.tick(21 * 24 * 3600 * 1000)
    await v.push(v.kader, [save(v.asKader.write('berat'))])
    const move = v.asBidan.person(
      'Siti',
      { rumah: id('Mawar') },
      { id: id('pindah'), replaces: { rumah: [id('warga Siti')] } },
    )
    await v.push(v.bidan, [save(move)])
    for (const who of [v.kader, v.kaderMawar, v.bidan, v.admin]) {
      const { buckets } = await digestOf(v, who)
      const told = buckets.map(({ feed, month, n, hi, lo }) => [`${feed} ${month}`, { n, hi, lo }])
      expect(Object.fromEntries(told)).toEqual(await held(v, who))
    }
  })

  it('G1 health buckets are for health workers', async () => {
    const v = await village()
    await v.push(v.kader, [
      save(v.asKader.person('Siti')),
      save(v.asKader.write('skor', { seenBy: 'health' })),
    ])
    const classes = async (who: Member) => new Set((await digestOf(v, who)).buckets.map(b => b.seenBy))
    expect(await classes(v.kader)).toEqual(new Set(['posyandu']))
    expect(await classes(v.bidan)).toEqual(new Set(['posyandu', 'health']))
    const asked = await v.post(v.kader, '/api/bucket', {
      feed: id('Melati'),
      seenBy: 'health',
      month: 202611,
    })
    expect(asked.json<BucketAnswer>().ids).toEqual([])
  })

  it('G2 a differing bucket is repaired by its ids and whole entries', async () => {
    const v = await village()
    const person = v.asKader.person('Siti')
    await v.push(v.kader, [save(person), save(v.asKader.write('berat'))])
    const asked = await v.post(v.bidan, '/api/bucket', {
      feed: id('Melati'),
      seenBy: 'posyandu',
      month: 202611,
    })
    const { ids, more } = asked.json<BucketAnswer>()
    expect([[...ids].sort(), more]).toEqual([[person.id, id('berat')].sort(), false])
    const whole = await v.post(v.bidan, '/api/entries', { ids })
    const { items } = whole.json<EntriesAnswer>()
    expect(items.find(i => i.entry.id === person.id)).toEqual({
      feed: id('Melati'),
      seq: 7,
      month: 202611,
      entry: person,
    })
  })

  it('H2 what was fetched by id contradicts a restore, though no cursor names it; a higher receipt stays', async () => {
    const v = await village()
    const first = v.asKader.person('Budi')
    await v.push(v.kader, [save(first)])
    const { cursor, epoch } = await v.pull(v.bidan)
    const backup = await v.ctx.store.snapshot()
    const person = v.asKader.person('Siti')
    await v.push(v.kader, [save(person)])
    const fetched = async (ids: readonly string[], receipt?: string) =>
      (await v.post(v.bidan, '/api/entries', { ids, receipt })).json<EntriesAnswer>()
    const { receipt } = await fetched([first.id, person.id])
    expect(await fetched([first.id], receipt)).not.toHaveProperty('receipt')
    expect(await fetched([id('nobody')])).not.toHaveProperty('receipt')

    const w = await world({ source: { bytes: backup } })
    const bidan = await w.member('bidan A', 'bidan', [id('Desa A')])
    expect(await w.pull(bidan, cursor)).not.toHaveProperty('restarted')
    const answer = (await w.post(bidan, '/api/pull', { cursor, receipt })).json<PullAnswer>()
    expect(answer.restarted).toBe(true)
    expect(answer.epoch).not.toBe(epoch)
  })
})

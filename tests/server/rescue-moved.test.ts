import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import { save, village, world } from './world.ts'

const moved = 'pindah'

/**
 * Siti is registered at Melati and moves to Mawar, whose kader has her whole history. Then the server is put back to
 * before the move; `then` is what Melati's kader did before that.
 */
async function putBack(then: readonly string[] = []) {
  const v = await village()
  const siti = v.asKader.person('Siti', { rumah: id('Melati') })
  await v.push(v.kader, [save(siti), ...then.map(word => save(v.asKader.write(word)))])
  const backup = await v.ctx.store.snapshot()
  const move = v.asKader.person(
    'Siti',
    { rumah: id('Mawar') },
    { id: id(moved), replaces: { rumah: [siti.id] } },
  )
  await v.push(v.kader, [save(move)])
  const { cursor } = await v.pull(v.kaderMawar)
  const w = await world({ source: { bytes: backup } })
  const kader = await w.member('kader Melati', 'kader', [id('Melati')])
  const mawar = await w.member('kader Mawar', 'kader', [id('Mawar')])
  const offer = async (...entries: Entry[]) => {
    const saves = entries.map(e => ({ ...save(e), rescued: true }))
    return (await w.push(mawar, saves, { cursor })).verdicts.map(x => x.verdict)
  }
  const feed = async () => (await w.ctx.store.read.subject(id('Siti')))?.feed
  return { v, w, kader, siti, move, offer, feed }
}

describe('somebody who moved here, after the server was put back to before that', () => {
  it('W6 comes back with whoever took her in and offers her history', async () => {
    const s = await putBack()
    expect(await s.offer(s.siti, s.move)).toEqual(['duplicate', 'accepted'])
    expect(await s.feed()).toBe(id('Mawar'))
  })

  it('W6 comes back also when the history comes before the move, in a message of its own', async () => {
    const s = await putBack()
    const weighed = s.v.asKader.write('berat')
    expect(await s.offer(s.siti, weighed)).toEqual(['duplicate', 'accepted'])
    expect(await s.offer(s.siti, s.move)).toEqual(['duplicate', 'accepted'])
  })

  it('W6 comes back though the old posyandu has written on since', async () => {
    const s = await putBack()
    await s.offer()
    const since = s.v.asKader.write('sesudah dipulihkan')
    expect((await s.w.push(s.kader, [save(since)])).verdicts[0]?.verdict).toBe('accepted')
    expect(await s.offer(s.siti, s.move)).toEqual(['duplicate', 'accepted'])
  })

  it('W6 is not fetched by who does not know how she was registered', async () => {
    const s = await putBack()
    expect(await s.offer(s.move)).toEqual(['rejected'])
    const guess = { ...s.siti, body: { rumah: id('Melati'), nama: 'kira-kira' } }
    expect(await s.offer(guess, s.move)).toEqual(['rejected', 'rejected'])
    expect(await s.feed()).toBe(id('Melati'))
  })

  it('W6 is not fetched by who does not know all that was there before', async () => {
    const s = await putBack(['berat', 'tinggi'])
    expect(await s.offer(s.siti, s.move)).toEqual(['duplicate', 'rejected'])
    const [weighed, measured] = [s.v.asKader.write('berat'), s.v.asKader.write('tinggi')]
    expect(await s.offer(s.siti, weighed, measured, s.move)).not.toContain('accepted')
  })
})

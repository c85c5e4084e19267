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
  return { v, w, kader, mawar, siti, move, offer, feed }
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

/** Mawar's kader has an edit of Siti, who is at Melati again; her phone has nothing else of Siti's any more. */
async function editOfMoved() {
  const s = await putBack()
  const edit = s.v.asMawar.person('Siti', { nama: 'Siti Aminah' }, { id: id('ubahan') })
  const says = async () => (await s.w.push(s.mawar, [save(edit)])).verdicts[0]
  const stands = async () => (await s.w.ctx.store.read.known([edit.id])).has(edit.id)
  return { ...s, edit, says, stands }
}

describe('somebody who moved twice, when both moves come in one push', () => {
  it('W4 is still edited by those who had her in between, and by nobody else', async () => {
    const v = await village()
    const siti = v.asKader.person('Siti', { rumah: id('Melati') })
    await v.push(v.kader, [save(siti)])
    const there = v.asKader.person(
      'Siti',
      { rumah: id('Mawar') },
      { id: id('pergi'), replaces: { rumah: [siti.id] } },
    )
    const back = v.asKader.person(
      'Siti',
      { rumah: id('Melati') },
      { id: id('kembali'), replaces: { rumah: [there.id] } },
    )
    await v.push(v.kader, [save(there), save(back)])
    const edit = { id: id('ubahan') }
    const says = async (of: typeof v.asMawar, who: typeof v.kader) =>
      (await v.push(who, [save(of.person('Siti', { nama: 'Siti A.' }, edit))])).verdicts[0]
    expect(await says(v.asAnggrek, v.kaderAnggrek)).toMatchObject({ verdict: 'rejected', reason: 'right' })
    expect(await says(v.asMawar, v.kaderMawar)).toMatchObject({ verdict: 'accepted' })
  })
})

describe('what is written about somebody whom the restored server has where she was before', () => {
  it('W11 waits for her, and is taken when her move comes back', async () => {
    const s = await editOfMoved()
    await s.offer()
    expect(await s.says()).toMatchObject({ verdict: 'waiting', needs: id('Siti') })
    expect(await s.offer(s.siti, s.move)).toEqual(['duplicate', 'accepted'])
    expect([await s.stands(), await s.feed()]).toEqual([true, id('Mawar')])
    expect(await s.says()).toMatchObject({ verdict: 'duplicate' })
  })

  it('W11 is refused by a server that was never put back', async () => {
    const s = await editOfMoved()
    expect(await s.says()).toMatchObject({ verdict: 'rejected', reason: 'right' })
  })

  it('W11 stays out as long as she does not move, whatever else is written about her', async () => {
    const s = await editOfMoved()
    await s.offer()
    await s.says()
    const named = s.v.asKader.person('Siti', { nama: 'Siti A.' }, { id: id('ubahan Melati') })
    expect((await s.w.push(s.kader, [save(named)])).verdicts[0]?.verdict).toBe('accepted')
    expect([await s.stands(), await s.feed()]).toEqual([false, id('Melati')])
    expect(await s.says()).toMatchObject({ verdict: 'waiting' })
  })

  it('W11 does not wait with what would be refused wherever she were', async () => {
    const s = await editOfMoved()
    await s.offer()
    const foreign = { ...s.edit, id: id('atas nama lain'), by: s.kader.account }
    expect((await s.w.push(s.mawar, [save(foreign)])).verdicts[0]).toMatchObject({ reason: 'right' })
    const elsewhere = { ...s.edit, id: id('dari Melati'), posyandu: id('Melati') }
    expect((await s.w.push(s.mawar, [save(elsewhere)])).verdicts[0]).toMatchObject({ reason: 'right' })
  })

  it('W11 is gone from the server when she is forgotten meanwhile', async () => {
    const s = await editOfMoved()
    await s.offer()
    await s.says()
    const bidan = await s.w.member('bidan', 'bidan', [id('Melati'), id('Mawar')])
    const forget = s.v.asKader.write('lupakan', {
      kind: 'lupakan',
      by: bidan.account,
      replica: bidan.replica,
    })
    expect((await s.w.push(bidan, [save(forget)])).verdicts[0]?.verdict).toBe('accepted')
    expect(await s.w.ctx.store.write(tx => tx.takeWaiting(id('Siti')))).toEqual([])
    expect(await s.says()).toMatchObject({ verdict: 'rejected' })
  })
})

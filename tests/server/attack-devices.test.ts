import { describe, expect, it } from 'vitest'
import { id } from '../fixtures/entries.ts'
import { save, village } from './world.ts'
import type { Member, World } from './world.ts'

/** A registered phone with a changed app, and the ledger of devices. */

const rowsOf = async (v: World, who: Member): Promise<number> =>
  (await v.ctx.accounts.known(who.replica, [])).numbers.size

const listedBy = async (v: World, who: Member) =>
  (
    await v.app.inject({
      url: '/api/devices',
      headers: { 'x-saku-replica': who.replica },
      cookies: who.cookies,
    })
  ).json<{ devices: { replica: string; made: number; lost: { count: number } }[] }>().devices

describe('what a changed app tells of devices', () => {
  it('D7 who writes as a new phone with each entry is not written down as a thousand phones', async () => {
    const v = await village()
    const many = Array.from({ length: 60 }, (_, i) =>
      save(v.asKader.person(`Orang ${i}`, {}, { replica: id(`HP karangan ${i}`) })),
    )
    const { verdicts } = await v.push(v.kader, many)
    expect(new Set(verdicts.map(x => x.verdict))).toEqual(new Set(['accepted']))
    expect(await rowsOf(v, v.kader)).toBe(16)
    const writers = many.slice(0, 8).map((_, i) => ({ replica: id(`HP lain ${i}`), made: 9, unsent: 0 }))
    await v.push(v.kader, [], { device: { writers } })
    expect(await rowsOf(v, v.kader)).toBe(16)
  })

  it('D7 nobody makes another phone look as if it had lost records, or had none', async () => {
    const v = await village()
    const own = (made: number) => ({ device: { writers: [{ replica: v.kader.replica, made, unsent: 0 }] } })
    await v.push(v.kader, [save(v.asKader.person('Siti'))], own(1))
    await v.push(v.kader, [], own(2))
    for (const [made, unsent] of [
      [1_000_000_000, 0],
      [2, 1],
    ] as const)
      await v.push(v.kaderMawar, [], { device: { writers: [{ replica: v.kader.replica, made, unsent }] } })
    const after = (await listedBy(v, v.bidan)).find(d => d.replica === v.kader.replica)
    expect(after).toMatchObject({ made: 2, lost: { count: 1 } })
  })

  it('D7 a cadre sees no phone but her own', async () => {
    const v = await village()
    expect((await listedBy(v, v.kader)).map(d => d.replica)).toEqual([v.kader.replica])
  })

  it('D8 a number out of all bounds stops no list and no push', async () => {
    const v = await village()
    const wild = v.asKader.person('Siti', {}, { localSeq: Number.MAX_SAFE_INTEGER })
    const even = Array.from({ length: 600 }, (_, i) =>
      save(v.asKader.write(`genap ${i}`, { localSeq: 2 * i + 2 })),
    )
    await v.push(v.kader, [save(wild), ...even])
    const { numbers } = await v.ctx.accounts.known(v.kader.replica, [])
    expect(numbers.get(v.kader.replica)?.received.length).toBe(200)
    expect(await listedBy(v, v.bidan)).toHaveLength(2)
  })
})

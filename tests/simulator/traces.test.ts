import { describe, expect, it } from 'vitest'
import { noPlant } from './plants.ts'
import { baseRev } from './plants/edits.ts'
import { cloneOf, stage } from './traces.ts'
import type { Stage } from './traces.ts'

/**
 * Seven ways in which "the last number that I have heard" is not "what I have seen". Each passes with `replaces` and
 * fails when it is put back to that (`--plant base-rev`).
 */
type Trace = {
  readonly name: string
  play(s: Stage): Promise<void>
  readonly ends: readonly string[]
}

const traces: readonly Trace[] = [
  {
    name: 'ack without pull: the number of an own save says nothing of what stands before it',
    ends: ['Cici', 'Aan'],
    play: async s => {
      const [a, c] = [await s.phone('kader A'), await s.phone('kader C')]
      await s.sync(a, c)
      await s.calls(c, 'Cici')
      await s.sync(c)
      await s.edits(a, 'pekerjaan', 'tani')
      s.w.wire.closed.add('/api/pull')
      await s.sync(a)
      s.w.wire.closed.clear()
      await s.calls(a, 'Aan')
      await s.sync(a)
    },
  },
  {
    name: 'pull during an open form: what came meanwhile was not on the screen',
    ends: ['Cici', 'Aan'],
    play: async s => {
      const [a, c] = [await s.phone('kader A'), await s.phone('kader C')]
      await s.sync(a, c)
      const form = await s.form(a)
      await s.calls(c, 'Cici')
      await s.sync(c, a)
      await s.calls(a, 'Aan', form)
      await s.sync(a)
    },
  },
  {
    name: 'two accounts on one phone: what one of them has pulled, the other has not seen',
    ends: ['Bening', 'Aan'],
    play: async s => {
      const a = await s.phone('kader A')
      const c = await s.phone('kader C', a.device)
      const bidan = await s.phone('bidan')
      await s.sync(a, c, bidan)
      await s.calls(bidan, 'Bening')
      await s.sync(bidan, c)
      await s.calls(a, 'Aan')
      await s.sync(a)
    },
  },
  {
    name: 'saves out of order: the second look counts, whichever comes first',
    ends: ['Dua'],
    play: async s => {
      const a = await s.phone('kader A')
      await s.sync(a)
      await s.calls(a, 'Satu')
      await s.calls(a, 'Dua')
      s.w.wire.weather = { ...s.w.wire.weather, reversed: 1 }
      await s.sync(a)
    },
  },
  {
    name: 'an old-epoch entry in a new epoch: the numbers of another history mean nothing here',
    ends: ['Cici', 'Aan'],
    play: async s => {
      const [a, c] = [await s.phone('kader A'), await s.phone('kader C')]
      await s.sync(a, c)
      const backup = await s.w.server.backup()
      for (let i = 0; i < 6; i++) await s.registers(a, `Warga ${i}`)
      await s.sync(a)
      await s.calls(a, 'Aan')
      await s.w.server.restore(backup, 'kept')
      await s.calls(c, 'Cici')
      await s.sync(c, a)
    },
  },
  {
    name: 'a cloned phone: what one of the two has pulled, the other has not seen',
    ends: ['Bening', 'Klon'],
    play: async s => {
      const [a, bidan] = [await s.phone('kader A'), await s.phone('bidan')]
      await s.sync(a, bidan)
      const clone = await cloneOf(s, a)
      await s.calls(bidan, 'Bening')
      await s.sync(bidan, a)
      await s.calls(clone, 'Klon')
      await s.sync(clone)
    },
  },
  {
    name: 'hand-over before either was sent: an entry without a number can be seen',
    ends: ['Cici'],
    play: async s => {
      const [a, c] = [await s.phone('kader A'), await s.phone('kader C')]
      await s.sync(a, c)
      await s.calls(a, 'Aan')
      const handedOver = await s.form(a)
      await s.calls(c, 'Cici', handedOver)
      await s.sync(c, a)
    },
  },
]

describe('what her author had seen', () => {
  it.each(traces)('$name', async ({ play, ends }) => {
    const s = await stage(noPlant())
    await play(s)
    const { names, violations } = await s.end()
    expect(violations).toEqual([])
    expect(names).toEqual(names.map(() => ends))
  })

  it.each(traces)('base-rev fails: $name', async ({ play, ends }) => {
    const s = await stage(baseRev())
    await play(s)
    const { names } = await s.end()
    expect(names[0]).not.toEqual(ends)
  })
})

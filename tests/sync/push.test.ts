import { describe, expect, it } from 'vitest'
import type { PushRequest, Verdict } from '../../src/domain/log/index.ts'
import { firstBatch, offerOf, proofFor } from '../../src/sync/batch.ts'
import { pushAll } from '../../src/sync/push.ts'
import { openSession } from '../../src/sync/session.ts'
import type { Outcome, Transport } from '../../src/sync/transport.ts'
import type { PushAnswer } from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import { phone } from './phone.ts'
import type { PhoneOptions } from './phone.ts'

const no = async () => ({ fault: 'offline' }) as const

/** A phone whose pushes are answered by a function; what it sent is kept. */
async function pushing(answer: (r: PushRequest) => Outcome<PushAnswer>, more: PhoneOptions = {}) {
  const p = await phone(more)
  const sent: PushRequest[] = []
  const push = async (request: PushRequest) => {
    sent.push(request)
    return answer(request)
  }
  const transport: Transport = { push, pull: no, digest: no, bucket: no, entries: no }
  return { ...p, sent, push: () => pushAll(openSession(p.log, transport), ['pending', 'waiting']) }
}

let seq = 0
const accepted = (s: PushRequest['saves'][number]): Extract<Verdict, { verdict: 'accepted' }> => ({
  save: s.save,
  verdict: 'accepted',
  placed: s.entries.map(e => ({ id: (e as { id: string }).id, seq: (seq += 1), month: 202611 })), // entries made by save()
})
const acceptAll = (r: PushRequest) => ({ answer: { epoch: 'e', verdicts: r.saves.map(accepted) } })

const splitAll = (r: PushRequest) => ({
  answer: {
    epoch: 'e',
    verdicts: r.saves.map((s): Verdict => ({ save: s.save, verdict: 'rejected', reason: 'split' })),
  },
})

describe('pushing', () => {
  it('E2 a save is never split over batches', async () => {
    const p = await pushing(acceptAll)
    for (let i = 0; i < 10; i++)
      await p.save(...Array.from({ length: 150 }, (_, n) => p.draft(id(`orang ${i} ${n}`), { body: { n } })))
    expect(await p.push()).toEqual({})
    expect(p.sent.map(r => r.saves.map(s => s.entries.length))).toEqual([
      [150, 150],
      Array.from({ length: 8 }, () => 150),
    ])
    expect(p.sent.map(r => r.left)).toEqual([8, 0])
    expect(await p.states()).toEqual({ sent: 10 })
  })

  it('too large is halved down to one save, which alone is to be mended and blocks nobody', async () => {
    const p = await pushing(r =>
      r.saves.some(s => JSON.stringify(s).includes('besar'))
        ? { fault: 'too-large', reason: 'size' }
        : acceptAll(r),
    )
    for (const nama of ['a', 'b', 'besar', 'd', 'e']) await p.save(p.person(nama, { nama }))
    expect(await p.push()).toEqual({})
    expect(await p.states()).toEqual({ sent: 4, rejected: 1 })
    expect((await p.log.store.saves(['rejected']))[0]?.reason).toBe('size')
  })

  it('a box on the way that finds everything too large stops the sending, and costs no save anything', async () => {
    const p = await pushing(() => ({ fault: 'too-large' }))
    for (const nama of ['a', 'b', 'c']) await p.save(p.person(nama, { nama }))
    expect(await p.push()).toEqual({ fault: 'too-large' })
    expect(p.sent.map(r => r.saves.length)).toEqual([3, 1])
    expect(await p.states()).toEqual({ pending: 3 })
  })

  it('D1 only what the answer names is sent; what it leaves out stays', async () => {
    const p = await pushing(r => ({ answer: { epoch: 'e', verdicts: r.saves.slice(0, 1).map(accepted) } }))
    await p.save(p.person('Siti'))
    await p.save(p.person('Budi'))
    await p.push()
    expect(await p.states()).toEqual({ pending: 1, sent: 1 })
  })

  it('D1 an acceptance that names half of a save is not the acceptance of the save', async () => {
    const p = await pushing(r => {
      const verdicts = r.saves
        .map(accepted)
        .map(v => (v.verdict === 'accepted' ? { ...v, placed: v.placed.slice(0, 1) } : v))
      return { answer: { epoch: 'e', verdicts } }
    })
    await p.save(p.person('Siti'), p.draft(id('Siti')))
    await p.push()
    expect(await p.states()).toEqual({ pending: 1 })
    await p.push()
    expect(p.sent.at(-1)?.saves[0]?.entries).toHaveLength(1)
    expect(await p.states()).toEqual({ sent: 1 })
  })

  it('D1 the planted phone marks everything as sent', async () => {
    const verdicts: PhoneOptions['rules'] = {
      verdicts: offered =>
        offered.map(o => ({
          save: o.save,
          verdict: 'accepted',
          placed: o.ids.map(i => ({ id: i, seq: 0, month: 0 })),
        })),
    }
    const p = await pushing(() => ({ answer: { epoch: 'e', verdicts: [] } }), { rules: verdicts })
    await p.save(p.person('Siti'))
    await p.push()
    expect(await p.states()).toEqual({ sent: 1 })
  })

  it('stops at a fault and keeps the outbox', async () => {
    const p = await pushing(() => ({ fault: 'full' }))
    await p.save(p.person('Siti'))
    expect(await p.push()).toEqual({ fault: 'full' })
    expect(await p.states()).toEqual({ pending: 1 })
  })

  it('S4 split: the pull brings what the server has, the rest is offered alone, and only then refused', async () => {
    const p = await pushing(splitAll)
    await p.save(p.person('Siti'))
    await p.push()
    expect(await p.states()).toEqual({ pending: 1 })
    await p.push()
    expect(await p.states()).toEqual({ rejected: 1 })
  })

  it('S4 split: what the server says it has is not offered again, also where no pull brings it', async () => {
    const split = (s: PushRequest['saves'][number], known: string): Verdict => ({
      save: s.save,
      verdict: 'rejected',
      reason: 'split',
      detail: known,
    })
    const p = await pushing(r => ({
      answer: {
        epoch: 'e',
        verdicts: r.saves.map(s =>
          s.entries.length === 2 ? split(s, accepted(s).placed[1]?.id ?? '') : accepted(s),
        ),
      },
    }))
    await p.save(p.person('Siti'), p.draft(id('Siti'), { body: { n: 1 } }))
    await p.push()
    expect(await p.states()).toEqual({ pending: 1 })
    await p.push()
    expect(p.sent.map(r => r.saves[0]?.entries.length)).toEqual([2, 1])
    expect(await p.states()).toEqual({ sent: 1 })
  })

  it('S4 split: offered again for as long as less of it is left, and only then refused', async () => {
    const said = ['', 'first', 'first']
    const ids: string[] = []
    const p = await pushing(r => ({
      answer: {
        epoch: 'e',
        verdicts: r.saves.map((s): Verdict => {
          ids.push(...s.entries.map(e => (e as { id: string }).id)) // entries made by save()
          const detail = said.shift() === 'first' ? (ids[0] ?? '') : ''
          return { save: s.save, verdict: 'rejected', reason: 'split', detail }
        }),
      },
    }))
    await p.save(p.person('Siti'), p.draft(id('Siti'), { body: { n: 1 } }))
    const states = []
    for (let i = 0; i < 3; i++) {
      await p.push()
      states.push(await p.states())
    }
    expect(states).toEqual([{ pending: 1 }, { pending: 1 }, { rejected: 1 }])
  })

  it('own saves and those of others never travel in one batch', () => {
    const row = { save: '', state: 'pending', order: 0, ids: [], abouts: [], placed: [], value: [] } as const
    const offers = [true, true, false].map(rescued => offerOf({ ...row, rescued }, []))
    expect(firstBatch(offers, { entries: 9, bytes: 999, saves: 9 })).toHaveLength(2)
  })

  it('W6 what others wrote goes with what was offered before about the same people, as far as it fits', () => {
    const row = { save: '', state: 'pending', order: 0, ids: [], placed: [], value: [] } as const
    const about = (subject: string, rescued = true) => offerOf({ ...row, rescued, abouts: [subject] }, [])
    const shown = [about('Siti'), about('Budi'), about('Siti')]
    const limits = { entries: 9, saves: 9 }
    expect(proofFor([about('Siti')], shown, limits)).toEqual([shown[0], shown[2]])
    expect(proofFor([about('Siti')], shown, { ...limits, saves: 2 })).toEqual([shown[0]])
    expect(proofFor([about('Siti', false)], shown, limits)).toEqual([])
  })
})

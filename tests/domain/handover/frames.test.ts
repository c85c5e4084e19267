import { crc32 as zlibCrc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase45, toBase45 } from '../../../src/domain/handover/base45.ts'
import { collector } from '../../../src/domain/handover/collector.ts'
import type { Collected } from '../../../src/domain/handover/collector.ts'
import { crc32 } from '../../../src/domain/handover/crc32.ts'
import { frameText, readFrame } from '../../../src/domain/handover/frame.ts'
import { framesOf, maxMessageBytes } from '../../../src/domain/handover/message-frames.ts'
import { framed, shown } from './framed.ts'

const seed = 20261122
const message = fc.uint8Array({ minLength: 0, maxLength: 6000 })
const run = (numRuns = 200) => ({ seed, numRuns })

describe('Y3 base 45 and checksum', () => {
  it('Y3 the examples of RFC 9285', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    expect(toBase45(bytes('AB'))).toBe('BB8')
    expect(toBase45(bytes('Hello!!'))).toBe('%69 VD92EX0')
    expect(toBase45(bytes('base-45'))).toBe('UJCLQE7W581')
    expect(new TextDecoder().decode(fromBase45('QED8WEX0'))).toBe('ietf!')
  })

  it('Y3 bytes come back, and what is no such text is none', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes)
      }),
      run(),
    )
    for (const wrong of ['a', 'A', 'GGW', 'ab8', ':::', '::', 'Ä00'])
      expect(fromBase45(wrong)).toBeUndefined()
  })

  it('Y3 the checksum is that of zip', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(crc32(bytes)).toBe(zlibCrc32(bytes))
      }),
      run(),
    )
  })
})

describe('Y3 frames', () => {
  it('Y3 the first frames, each once, give the message in any order', () => {
    fc.assert(
      fc.property(
        message.chain(m =>
          fc.tuple(fc.constant(m), fc.shuffledSubarray(framed(m), { minLength: framed(m).length })),
        ),
        ([m, texts]) => {
          expect(wholeOf(texts)).toEqual(m)
        },
      ),
      run(),
    )
  })

  it('Y3 whatever was missed, twice or late: later frames make it good, and a few more than there are blocks are enough', () => {
    let extra = 0
    let runs = 0
    fc.assert(
      fc.property(message, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (m, chance) => {
        const frames = shown(m)
        const eye = collector()
        let seen = 0
        for (let n = 0; ; n++) {
          if ((chance.next().value ?? 0) < 0.4) continue
          const text = frames.text(n)
          seen += 1
          eye.add(text)
          const end = eye.add(text)
          if (end.state !== 'whole') continue
          expect(end.message).toEqual(m)
          break
        }
        extra += seen - frames.blocks
        runs += 1
      }),
      run(100),
    )
    expect(extra / runs).toBeLessThan(3)
  })

  it('Y3 a frame that was read badly is as if it had not been there', () => {
    fc.assert(
      fc.property(message, fc.nat(), fc.integer({ min: 1, max: 255 }), (m, at, flip) => {
        const [text = ''] = framed(m)
        const body = text.slice(8, -1).split('')
        const place = at % body.length
        const sign = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
        body[place] = sign[(sign.indexOf(body[place] ?? '0') + 1 + (flip % 44)) % 45] ?? '0'
        const eye = collector()
        expect(eye.add(`SAKU:S1:${body.join('')}.`)).toEqual({ state: 'ignored' })
        expect(wholeOf(framed(m), eye)).toEqual(m)
      }),
      run(),
    )
  })

  it('Y3 other codes are no frames', () => {
    const eye = collector()
    const others = [
      '',
      'SAKU:1:abc',
      'https://contoh.id',
      'SAKU:S1:',
      'SAKU:S1:.',
      `SAKU:S1:${'0'.repeat(4000)}.`,
    ]
    for (const text of others) expect(eye.add(text)).toEqual({ state: 'ignored' })
    fc.assert(
      fc.property(fc.string(), text => {
        expect(readFrame(`SAKU:S1:${text}.`)).toBeUndefined()
      }),
      run(),
    )
  })

  it('Y3 frames of two messages are never mixed: the one that is shown now counts', () => {
    const [one, other] = [Uint8Array.from({ length: 900 }, (_, i) => i), new Uint8Array(900).fill(7)]
    const eye = collector()
    expect(eye.add(framed(one)[0] ?? '')).toEqual({ state: 'more', got: 1, of: 3 })
    expect(eye.add(framed(other)[1] ?? '')).toEqual({ state: 'more', got: 1, of: 3 })
    expect(wholeOf(framed(one), eye)).toEqual(one)
  })

  it('Y3 frames that make no message begin anew', () => {
    const eye = collector()
    const forged = { session: 1, blocks: 1, number: 0, payload: new Uint8Array(20) }
    expect(eye.add(frameText(forged))).toEqual({ state: 'broken' })
    const m = Uint8Array.of(1, 2, 3)
    expect(wholeOf(framed(m), eye)).toEqual(m)
  })

  it('Y3 what is too long for the pictures is refused before it is shown', () => {
    expect(framed(new Uint8Array(maxMessageBytes)).length).toBe(512)
    expect(framesOf(new Uint8Array(maxMessageBytes + 1))).toBeUndefined()
  })
})

function wholeOf(texts: readonly string[], eye = collector()): Uint8Array | undefined {
  let last: Collected = { state: 'ignored' }
  for (const text of texts) last = eye.add(text)
  return last.state === 'whole' ? last.message : undefined
}

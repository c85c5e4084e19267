import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frame } from '../../src/domain/log/columns/frame.ts'
import { base64url } from '../../src/domain/log/sealed/base64url.ts'
import { maxFileChars, signedText, writeFile } from '../../src/domain/log/sealed/sealed-file.ts'
import type { SealedFile } from '../../src/domain/log/sealed/sealed-file.ts'
import { newSealPair, sealsOf } from '../../sync-server/emergency/seals.ts'
import { id } from '../fixtures/entries.ts'
import { emergencyWorld, phoneKeys } from './emergency-world.ts'
import type { Member } from './world.ts'

/** Whoever carries a file may open, cut, change, mix and forge it. */
let v: Awaited<ReturnType<typeof emergencyWorld>>
let file: SealedFile
let tries = 0

beforeAll(async () => {
  v = await emergencyWorld()
  file = await v.sealed(v.three)
})
afterAll(() => v.close())

/** A carrier for each try: five bad files in a quarter of an hour are all that a phone may bring. */
const carrier = (): Promise<Member> => v.member(`pembawa ${(tries += 1)}`, 'kader', [id('Melati')])
const reasonOf = async (text: SealedFile | string): Promise<string> => {
  const { status, body } = await v.bring(await carrier(), text)
  expect(body['message']).toMatch(/^[A-Z].*\.$/)
  return `${status} ${body['reason']}`
}
const nothingFiled = async (): Promise<void> =>
  expect(await v.ctx.store.read.subject(id('Siti'))).toBeUndefined()

/** Another letter in that place. */
function altered(text: string, at: number): string {
  const other = text[at] === 'A' ? 'B' : 'A'
  return text.slice(0, at) + other + text.slice(at + 1)
}

describe('a file that was changed on its way', () => {
  const places = (text: string): number[] => [
    0,
    1,
    Math.floor(text.length / 2),
    text.length - 2,
    text.length - 1,
  ]

  it.each(['point', 'iv', 'sealed', 'signature'] as const)('X6 one letter of %s', async field => {
    for (const at of places(file[field]))
      expect(await reasonOf({ ...file, [field]: altered(file[field], at) })).toBe('400 rusak')
    await nothingFiled()
  })

  it('X6 what it says in clear', async () => {
    expect(await reasonOf({ ...file, made: '2026-11-09T08:00:00Z' })).toBe('400 rusak')
    expect(await reasonOf({ ...file, saves: 4 })).toBe('400 rusak')
    expect(await reasonOf({ ...file, form: 'json' })).toBe('400 rusak')
    expect(await reasonOf({ ...file, device: v.kader.replica })).toBe('400 rusak')
    expect(await reasonOf({ ...file, device: id('HP entah') })).toBe('400 hp-asing')
    expect(await reasonOf({ ...file, key: 'entah' })).toBe('400 server-lain')
    await nothingFiled()
  })

  it('X6 cut anywhere', async () => {
    const text = writeFile(file)
    for (const part of [0.1, 0.3, 0.5, 0.9, 0.999])
      expect(await reasonOf(text.slice(0, Math.floor(text.length * part)))).toMatch(/^400 (rusak|asing)$/)
    await nothingFiled()
  })

  it('X6 parts of two files put together', async () => {
    const other = await v.sealed(v.three)
    expect(await reasonOf({ ...file, sealed: other.sealed })).toBe('400 rusak')
    expect(await reasonOf({ ...file, point: other.point, iv: other.iv, sealed: other.sealed })).toBe(
      '400 rusak',
    )
    await nothingFiled()
  })
})

describe('a file that was forged', () => {
  it('X6 signed by a key that is not the device', async () => {
    const stranger = await phoneKeys()
    expect(await reasonOf(await v.sealed(v.three, { sign: stranger.sign }))).toBe('400 rusak')
    await nothingFiled()
  })

  it('X6 another device signs what Tini sealed: the seal names her', async () => {
    const keys = await phoneKeys()
    const thief = await v.member('maling', 'kader', [id('Melati')], { publicKey: keys.publicKey })
    const taken = { ...file, device: thief.replica }
    expect(await reasonOf({ ...taken, signature: await keys.sign(signedText(taken)) })).toBe('400 rusak')
    await nothingFiled()
  })

  it('X6 a proof of a session is no signature of a file', async () => {
    const proof = await v.keys.sign(`${'0'.repeat(13)}.${'A'.repeat(43)}`)
    expect(await reasonOf({ ...file, signature: proof })).toBe('400 rusak')
  })

  it('X2 sealed for another server', async () => {
    const key = sealsOf([await newSealPair(new Date(1))]).current
    expect(await reasonOf(await v.sealed(v.three, { key }))).toBe('400 server-lain')
    const named = { ...key, id: v.ctx.seals.current.id }
    expect(await reasonOf(await v.sealed(v.three, { key: named }))).toBe('400 rusak')
    await nothingFiled()
  })
})

describe('a file that is none, or too much', () => {
  it('X6 texts of all kinds', async () => {
    for (const text of ['', 'halo', '{}', '[]', 'null', '{"saku":"lain","v":1}', '\u0000'.repeat(99)])
      expect(await reasonOf(text)).toBe('400 asing')
    expect(await reasonOf('{"saku":"darurat","v":1}')).toBe('400 rusak')
    expect(await reasonOf('{"saku":"darurat","v":2,"baru":true}')).toBe('409 versi')
    expect(await reasonOf('x'.repeat(maxFileChars + 1))).toBe('413 size')
  })

  it('X6 fifty megabytes never reach the route', async () => {
    expect(await reasonOf('x'.repeat(50 * 1024 * 1024))).toBe('413 size')
  })

  it('X6 a bomb inside a true seal', async () => {
    const zipped = gzipSync(Buffer.alloc(40 * 1024 * 1024, 0x20))
    const bomb = frame(new Uint8Array(), new Uint8Array(zipped))
    expect(await reasonOf(await v.sealed(v.three, { bytes: bomb }))).toBe('400 rusak')
    const columns = gzipSync(JSON.stringify(['', ['[', 'A', ['*', 1, 'A'.repeat(1000), 'x'.repeat(90_000)]]]))
    const many = frame(new Uint8Array(), new Uint8Array(columns))
    expect(await reasonOf(await v.sealed(v.three, { bytes: many }))).toBe('400 rusak')
    const deep = new TextEncoder().encode(`{"saves":${'['.repeat(5000)}${']'.repeat(5000)}}`)
    expect(await reasonOf(await v.sealed(v.three, { bytes: deep, form: 'json' }))).toBe('400 rusak')
    await nothingFiled()
  })

  it('X6 what is sealed is no push', async () => {
    for (const text of [
      '',
      '{}',
      '{"saves":3}',
      '{"saves":[{"save":1}]}',
      '{"saves":[],"__proto__":{"a":1}}',
    ])
      expect(
        await reasonOf(await v.sealed(v.three, { bytes: new TextEncoder().encode(text), form: 'json' })),
      ).toBe('400 rusak')
    await nothingFiled()
  })

  it('S6 X4 one bad save in it does not block the rest', async () => {
    const bad = { save: id('rusak'), entries: [{ kind: 'warga' } as never] }
    const w = await emergencyWorld()
    const answer = await w.bring(w.kader, await w.sealed([bad, ...w.three]))
    expect(answer.body).toEqual({ saves: 4, accepted: 3, duplicate: 0, waiting: 0, rejected: 1 })
    await w.close()
  })

  it('X6 a phone that brings one bad file after the other must wait', async () => {
    const bad = { ...file, signature: base64url(new Uint8Array(64)) }
    for (let i = 0; i < 5; i++) expect((await v.bring(v.kaderMawar, bad)).status).toBe(400)
    expect((await v.bring(v.kaderMawar, bad)).status).toBe(429)
    v.tick(16 * 60_000)
    expect((await v.bring(v.kaderMawar, file)).status).toBe(200)
    for (let i = 0; i < 12; i++) expect((await v.bring(v.kaderMawar, file)).status).toBe(200)
  })

  it('nobody without an account brings anything', async () => {
    expect((await v.bring(undefined, file)).status).toBe(401)
  })
})

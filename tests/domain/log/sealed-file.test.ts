import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { base64url, bytesOf } from '../../../src/domain/log/sealed/base64url.ts'
import { openFile, sealFile } from '../../../src/domain/log/sealed/seal.ts'
import { readFile, writeFile } from '../../../src/domain/log/sealed/sealed-file.ts'
import type { SealedFile } from '../../../src/domain/log/sealed/sealed-file.ts'
import { id } from '../../fixtures/entries.ts'

const { subtle } = crypto
const random = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

async function serverKeys() {
  const pair = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const point = base64url(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)))
  return { key: { id: 'kunci1', point }, privateKey: await subtle.exportKey('jwk', pair.privateKey) }
}

async function sealedWith(
  bytes: Uint8Array<ArrayBuffer>,
  key: { id: string; point: string },
): Promise<SealedFile> {
  const author = { subtle, random, key, device: id('HP A'), made: '2026-11-10T08:00:00Z' }
  const sign = async (): Promise<string> => base64url(random(64))
  return sealFile({ form: 'columns', bytes, saves: 3 }, { ...author, sign })
}

describe('base64url', () => {
  it('gives back whatever bytes, and reads no second text for them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        expect(bytesOf(base64url(bytes))).toEqual(new Uint8Array(bytes))
      }),
    )
    for (const text of ['A', 'AB', 'AAB', 'A=', 'A A', 'é', 'AA==']) expect(bytesOf(text)).toBeUndefined()
  })
})

describe('the seal', () => {
  it('X1 opens with the key of the server and shows nothing of what is inside', async () => {
    const { key, privateKey } = await serverKeys()
    const inside = new TextEncoder().encode('Siti Aminah '.repeat(40))
    const file = await sealedWith(inside, key)
    expect(await openFile(file, subtle, privateKey)).toEqual(inside)
    expect(Buffer.from(bytesOf(file.sealed) ?? []).includes('Siti')).toBe(false)
  })

  it('X2 opens with no other key, and two files of the same are never alike', async () => {
    const { key } = await serverKeys()
    const inside = new Uint8Array(50)
    const [a, b] = [await sealedWith(inside, key), await sealedWith(inside, key)]
    expect(await openFile(a, subtle, (await serverKeys()).privateKey)).toBeUndefined()
    expect(new Set([a.point, b.point, a.iv, b.iv, a.sealed, b.sealed]).size).toBe(6)
  })

  it('X1 a point that lies on no curve opens nothing', async () => {
    const { key, privateKey } = await serverKeys()
    const file = await sealedWith(new Uint8Array(50), key)
    const off = Uint8Array.from({ length: 65 }, (_, i) => (i === 0 ? 4 : 1))
    expect(await openFile({ ...file, point: base64url(off) }, subtle, privateKey)).toBeUndefined()
  })
})

describe('the text', () => {
  it('X3 is read with what messengers put around it', async () => {
    const { key } = await serverKeys()
    const file = await sealedWith(new Uint8Array(50), key)
    const text = writeFile(file)
    for (const sent of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n'), `${text}\n-- \nTini`])
      expect(readFile(sent)).toEqual(file)
    expect(text.split('\n')[0]).toMatch(/^Berkas darurat Saku Kader\./)
    // oxlint-disable-next-line no-control-regex -- every messenger leaves ASCII alone
    expect(text).toMatch(/^[\x20-\x7e\n]+$/)
  })

  it('X3 keeps nothing that it does not know, and says what is wrong', async () => {
    const { key } = await serverKeys()
    const file = await sealedWith(new Uint8Array(50), key)
    expect(readFile(writeFile({ ...file, lain: 1 } as never))).toEqual(file)
    expect(readFile(writeFile(file).slice(0, 300))).toBe('damaged')
    expect(readFile(JSON.stringify({ ...file, v: 2 }))).toBe('newer')
    expect(readFile('resep kue')).toBe('foreign')
    expect(readFile('x'.repeat(1_000_001))).toBe('size')
  })
})

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { bytesOf, uuidOf, uuidWithin } from '../../../src/domain/fhir/ids.ts'
import { sha1 } from '../../../src/domain/fhir/sha-1.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const hex = (text: string): string => Buffer.from(sha1(bytes(text))).toString('hex')

test.each([
  ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '84983e441c3bd26ebaae4aa1f95129e5e54670f1'],
  ['a'.repeat(1_000_000), '34aa973cd4c4daa4f61eeb2bdbad27316534016f'],
  ['01234567'.repeat(80), 'dea356a2cddd90c7a7ecedc5ebb563934f460452'],
])('SHA-1 of RFC 3174: %.20s…', (text, hash) => {
  expect(hex(text)).toBe(hash)
})

test('SHA-1 is that of Node for every length around the edges of its blocks', () => {
  for (let length = 0; length <= 200; length++) {
    const text = 'é'.repeat(length >> 1) + 'x'.repeat(length & 1)
    expect(hex(text), String(length)).toBe(createHash('sha1').update(text).digest('hex'))
  }
})

test('a UUID of version 5 is that of RFC 9562, for the name www.example.com among DNS names', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
  expect(uuidWithin(bytesOf(dns), 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
})

test('ids are of version 5, the same for the same parts and other ones for other parts', () => {
  const ids = Array.from({ length: 500 }, (_, i) => uuidOf('Observation', `orang ${i}`, 'hari'))
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(500)
  expect(uuidOf('Observation', 'orang 7', 'hari')).toBe(ids[7])
  expect(uuidOf('a', 'bc')).not.toBe(uuidOf('ab', 'c'))
})

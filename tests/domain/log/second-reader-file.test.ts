import { createDecipheriv, createECDH, createPublicKey, hkdfSync, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readColumns } from '../../../sync-server/http/columns-body.ts'

/**
 * Emergency files of version 1 are frozen: one may lie on a memory card for a year. This second reader knows them only
 * from RULES.md (X3) and shares no code with the product's; what is inside in columns has a second reader of its own.
 */
type File = Readonly<Record<string, string>>
type Jwk = { readonly kty: string; readonly crv: string; readonly x: string; readonly y: string }

const folder = join(import.meta.dirname, '../../fixtures/log-v1-file')
const fixture = (name: string): string => readFileSync(join(folder, name), 'utf8')
const keys = JSON.parse(fixture('keys.json')) as { server: Jwk & { d: string }; device: Jwk } // our own fixture
const push: unknown = JSON.parse(fixture('push.json'))

const bytes = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64url')

function secondReader(text: string): Buffer {
  const file = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as File
  const clear = ['v', 'key', 'device', 'made', 'saves', 'form', 'point', 'iv'].map(name => file[name])
  const header = ['saku-darurat', ...clear].join('|')
  const signed = verify(
    'sha256',
    Buffer.from(`${header}|${file['sealed']}`),
    { key: createPublicKey({ key: keys.device, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    bytes(file['signature']),
  )
  if (!signed) throw new Error('not signed')
  const own = createECDH('prime256v1')
  own.setPrivateKey(bytes(keys.server.d))
  const shared = own.computeSecret(bytes(file['point']))
  const key = Buffer.from(hkdfSync('sha256', shared, '', `saku-darurat|${file['point']}`, 32))
  const sealed = bytes(file['sealed'])
  const cipher = createDecipheriv('aes-256-gcm', key, bytes(file['iv']))
  cipher.setAAD(Buffer.from(header))
  cipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
}

it('X3 a file of version 1 in plain JSON opens with what the page says', () => {
  expect(JSON.parse(secondReader(fixture('json.txt')).toString())).toEqual(push)
})

it('X3 a file of version 1 in columns', async () => {
  const inside = secondReader(fixture('columns.txt'))
  expect(gunzipSync(inside.subarray(4 + 16 * inside.readUInt32BE(0))).length).toBeGreaterThan(0)
  expect((await readColumns(inside)).value).toEqual(push)
})

import { webcrypto } from 'node:crypto'
import { idFromBytes } from '../../src/domain/log/index.ts'
import type { TestServer } from './server.ts'

type Empty = Pick<TestServer, 'url' | 'setupCode'>

/** The puskesmas that every browser test starts with, set up over HTTP as its first administrator would. */
export type Office = {
  /** Ids by name. */
  readonly areas: Readonly<Record<string, string>>
  inviteKader(name: string, posyandu: string): Promise<string>
  /** Login and first password of a new bidan or puskesmas account. */
  staff(role: 'bidan' | 'puskesmas', name: string, login: string, area: string): Promise<string>
  /** Ends every session of an account's phones, as after a lost phone. */
  revokePhones(name: string): Promise<void>
}

export const adminLogin = { login: 'ratna', password: 'sawah hijau pagi' } as const

const places = {
  kabupaten: 'Harapan',
  puskesmas: 'Cempaka',
  desa: [
    { nama: 'Karangjati', posyandu: ['Melati 1', 'Melati 2'] },
    { nama: 'Sumberejo', posyandu: ['Kenanga'] },
  ],
}

export async function openOffice(server: Empty): Promise<Office> {
  const ask = await admin(server)
  const { areas: all } = await ask('GET', '/api/areas')
  const areas = Object.fromEntries(
    (all as { id: string; nama: string }[]).map(a => [a.nama, a.id]), // as /api/areas answers
  )
  const create = (account: object): Promise<Record<string, unknown>> =>
    ask('POST', '/api/accounts/create', account)
  return {
    areas,
    inviteKader: async (name, posyandu) =>
      String((await create({ role: 'kader', name, areas: [areas[posyandu]] }))['code']),
    staff: async (role, name, login, area) =>
      String((await create({ role, name, login, areas: [areas[area]] }))['password']),
    revokePhones: async name => {
      const { accounts } = await ask('GET', '/api/accounts')
      const account = (accounts as { account: string; name: string }[]).find(a => a.name === name) // as /api/accounts answers
      await ask('POST', '/api/accounts/replace-phone', { account: account?.account })
    },
  }
}

type Ask = (method: 'GET' | 'POST', path: string, body?: object) => Promise<Record<string, unknown>>

/** A program that is the administrator's device: its key, its cookie. */
async function admin({ url, setupCode }: Empty): Promise<Ask> {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ])
  const replica = idFromBytes(webcrypto.getRandomValues(new Uint8Array(16)))
  const signed = await webcrypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    pair.privateKey,
    new TextEncoder().encode(`${setupCode}|${replica}`),
  )
  let cookie = ''
  const ask: Ask = async (method, path, body) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        'x-saku-replica': replica,
        cookie,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown> // every answer of the server is an object
  }
  await ask('POST', '/api/setup', {
    ...places,
    code: setupCode,
    admin: { name: 'Ratna Dewi', ...adminLogin },
    replica,
    publicKey: await webcrypto.subtle.exportKey('jwk', pair.publicKey),
    proof: Buffer.from(signed).toString('base64url'),
    device: 'Laptop uji',
  })
  return ask
}

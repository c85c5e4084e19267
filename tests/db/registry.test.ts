import { describe, expect, it } from 'vitest'
import { databaseOf } from '../../src/db/names.ts'
import { openRegistry } from '../../src/db/registry.ts'
import { id } from '../fixtures/entries.ts'
import { newEngine, person, pocketIn } from './pocket-world.ts'

const registryIn = (engine: ReturnType<typeof newEngine>) => {
  let drawn = 0
  return openRegistry({
    now: () => new Date('2026-11-10T00:00:00Z'),
    random: bytes => new Uint8Array(bytes).fill((drawn += 1)),
    engine,
  })
}

const verified = async (publicKey: JsonWebKey, text: string, proof: string): Promise<boolean> => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', publicKey, algorithm, false, ['verify'])
  const hash = { name: 'ECDSA', hash: 'SHA-256' }
  return crypto.subtle.verify(hash, key, Buffer.from(proof, 'base64url'), new TextEncoder().encode(text))
}

describe('the registry of a phone', () => {
  it('R1 makes replica and keys before activation, and gives the same ones until then', async () => {
    const engine = newEngine()
    const first = await (await registryIn(engine)).identity()
    const again = await (await registryIn(engine)).identity()
    expect(again.replica).toBe(first.replica)
    expect(again.publicKey).toEqual(first.publicKey)
    expect(await verified(first.publicKey, 'KODE|HP', await again.sign('KODE|HP'))).toBe(true)
    expect(await verified(first.publicKey, 'lain', await again.sign('KODE|HP'))).toBe(false)
  })

  it('R1 the private key cannot be read out', async () => {
    const { newKeys } = await import('../../src/db/keys.ts')
    const { privateKey } = await newKeys()
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow('not extractable')
  })

  it('an activated identity is the current account with its key, and the next activation gets another', async () => {
    const registry = await registryIn(newEngine())
    const { replica, publicKey } = await registry.identity()
    await registry.activate({ replica, account: id('kader A'), name: 'Bu Sri', role: 'kader', areas: [] })
    expect(await registry.current()).toMatchObject({
      replica,
      name: 'Bu Sri',
      createdAt: '2026-11-10T00:00:00.000Z',
    })
    const key = await registry.keyOf(replica)
    expect(key && (await verified(publicKey, 'x', await key.sign('x')))).toBe(true)
    const second = await registry.identity()
    expect(second.replica).not.toBe(replica)
    await registry.activate({
      replica: second.replica,
      account: id('kader B'),
      name: 'Bu Ani',
      role: 'kader',
      areas: [],
    })
    expect((await registry.current())?.name).toBe('Bu Ani')
    await registry.use(replica)
    expect((await registry.current())?.name).toBe('Bu Sri')
    expect((await registry.list()).map(r => r.name).toSorted()).toEqual(['Bu Ani', 'Bu Sri'])
  })

  it('forgetting an account takes its database with it and leaves the other', async () => {
    const engine = newEngine()
    const registry = await registryIn(engine)
    const { replica } = await registry.identity()
    const profile = { replica, account: id('kader A'), name: 'Bu Sri', role: 'kader', areas: [] } as const
    await registry.activate(profile)
    await registry.update({ ...profile, name: 'Bu Sri Wahyuni' })
    expect((await registry.current())?.name).toBe('Bu Sri Wahyuni')
    const name = databaseOf(replica)
    const pocket = await pocketIn(engine, { name, profile })
    await pocket.save([person('Siti')])
    pocket.close()
    await registry.forget(replica)
    expect([await registry.current(), await registry.list(), await registry.keyOf(replica)]).toEqual([
      undefined,
      [],
      undefined,
    ])
    const again = await pocketIn(engine, { name, profile })
    expect(again.cards.get()).toEqual([])
    again.close()
  })
})

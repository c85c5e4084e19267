import { expect, it } from 'vitest'
import type { Ask } from '../../sync-server/postgres/ask.ts'
import type { PostgresHandle } from '../../sync-server/postgres/handle.ts'
import { setupCode } from '../../sync-server/auth/codes.ts'
import { adminPassword, newDevice, openBench, post } from '../server/auth-world.ts'
import type { Bench, Device } from '../server/auth-world.ts'
import { overPostgres } from '../server/test-database.ts'
import { emptyHandle } from './database.ts'

/** A question over a network costs its time on the road: what is asked must not grow with the area of who asks. */

type Counted = { readonly handle: PostgresHandle; asked: number }

function counting(handle: PostgresHandle): Counted {
  const counted: Counted = { handle, asked: 0 }
  const by =
    (ask: Ask): Ask =>
    (sql, ...cells) => {
      counted.asked += 1
      return ask(sql, ...cells)
    }
  return Object.assign(counted, {
    handle: {
      ...handle,
      ask: by(handle.ask),
      write: work => handle.write((ask, high) => work(by(ask), high)),
    },
  } satisfies { handle: PostgresHandle })
}

/** A puskesmas of so many posyandu, and the device of its administrator. */
async function puskesmas(bench: Bench, posyandu: number): Promise<Device> {
  const device = await newDevice()
  const code = setupCode(bench.ctx.secret)
  const perDesa = Math.min(posyandu, 20)
  const desa = Array.from({ length: posyandu / perDesa }, (_, d) => ({
    nama: `Desa ${d}`,
    posyandu: Array.from({ length: perDesa }, (_, n) => `Melati ${n}`),
  }))
  const { replica, publicKey } = device
  const answer = await post(
    bench,
    '/api/setup',
    {
      code,
      kabupaten: 'Harapan',
      puskesmas: 'Cempaka',
      desa,
      replica,
      publicKey,
      device: 'laptop',
      admin: { name: 'Rina', login: 'rina', password: adminPassword },
      proof: await device.sign(code, replica),
    },
    device,
  )
  expect(answer.status).toBe(200)
  return device
}

/** What a pull asks of the database when there is nothing new. */
async function questions(posyandu: number): Promise<number> {
  const counted = counting(await emptyHandle())
  const bench = await openBench({ database: overPostgres(counted.handle) })
  const device = await puskesmas(bench, posyandu)
  let cursor: unknown
  for (let more = true; more;) {
    const { body } = await post(bench, '/api/pull', { cursor }, device)
    ;({ cursor, more } = body as { cursor: unknown; more: boolean })
  }
  counted.asked = 0
  const last = await post(bench, '/api/pull', { cursor }, device)
  expect(last.body).toMatchObject({ items: [], more: false })
  await bench.app.close()
  await bench.ctx.store.close()
  return counted.asked
}

it('P7 H2 a reader of two hundred posyandu asks the database no more often than a reader of two', async () => {
  const [few, many] = [await questions(2), await questions(200)]
  expect(many).toBe(few)
  expect(few).toBeLessThan(15)
})

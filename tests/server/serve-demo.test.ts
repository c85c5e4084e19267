import { describe, expect, it } from 'vitest'
import { sayDemo } from '../../sync-server/demo-banner.ts'
import { demoPassword, loadDemo } from '../../sync-server/demo.ts'
import { get, login, newDevice, openBench, post, redeem } from './auth-world.ts'

describe('the demo', () => {
  it('fills an empty server once, and prints accounts of each role that work', async () => {
    const bench = await openBench()
    const small = { people: 80, posyandu: 2, months: 2 }
    await loadDemo(bench.ctx, small)
    const before = await bench.ctx.store.read.highWater()
    await loadDemo(bench.ctx, small)
    expect(await bench.ctx.store.read.highWater()).toBe(before)

    const said: string[] = []
    const running = { ctx: bench.ctx, address: 'http://127.0.0.1:8080', close: async () => {} }
    await sayDemo(running, line => void said.push(line))
    const text = said.join('\n')
    expect(text).toContain('DATA CONTOH')

    const code = /kode undangan (\S+)/.exec(text)?.[1] ?? ''
    const phone = await newDevice()
    expect((await redeem(bench, phone, code)).body).toMatchObject({
      role: 'kader',
      areas: [{ jenis: 'posyandu' }],
    })
    const pulled = await post(bench, '/api/pull', {}, phone)
    expect(JSON.stringify(pulled.body)).toContain('"kind":"orang"')

    for (const [, name = ''] of text.matchAll(/nama masuk (\S+),/g)) {
      const device = await newDevice()
      expect((await login(bench, device, { login: name, password: demoPassword })).status).toBe(200)
      expect((await get(bench, '/api/me', device)).status).toBe(200)
    }
    for (const role of ['Bidan', 'Puskesmas', 'Dinkes', ', admin']) expect(text).toContain(role)
  })
})

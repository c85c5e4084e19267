import { beforeEach, describe, expect, it } from 'vitest'
import { newCode } from '../../sync-server/auth/codes.ts'
import { commonPasswords } from '../../sync-server/auth/common-passwords.ts'
import { argon2Passwords, oneTimePassword, passwordFault } from '../../sync-server/auth/passwords.ts'
import type { Context } from '../../sync-server/context.ts'
import {
  adminPassword,
  login,
  newDevice,
  openBench,
  post,
  redeem,
  seededRandom,
  setUp,
} from './auth-world.ts'
import type { Bench, Device } from './auth-world.ts'

const minutes15 = 900_000
let bench: Bench
let admin: Device
let device: Device
let evaluated = 0

beforeEach(async () => {
  bench = await openBench()
  admin = await newDevice()
  device = await newDevice()
  await setUp(bench, admin)
  evaluated = 0
  const passwords = bench.ctx.passwords
  const counted: Context['passwords'] = {
    ...passwords,
    verify: (hash, password) => {
      evaluated += 1
      return passwords.verify(hash, password)
    },
  }
  Object.assign(bench.ctx, { passwords: counted })
})

const guess = (n: number, at: Device, ip?: string) =>
  login(bench, at, { login: 'rina', password: `tebakan ${n}` }, ip)

describe('guessing a password', () => {
  it('is looked at five times in fifteen minutes for an account, wherever the guesses come from', async () => {
    const phones = await Promise.all(Array.from({ length: 10 }, newDevice))
    const answers = []
    for (const [i, phone] of phones.entries()) answers.push(await guess(i, phone, `192.0.2.${i}`))
    expect(answers.map(a => a.status)).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429, 429])
    expect((await login(bench, admin, { login: 'rina', password: adminPassword }, '192.0.2.99')).status).toBe(
      429,
    )
    bench.clock.passes(minutes15)
    expect((await login(bench, admin, { login: 'rina', password: adminPassword })).status).toBe(200)
  })

  it('is looked at five times even when a thousand arrive at the same instant', async () => {
    const all = await Promise.all(Array.from({ length: 1000 }, (_, i) => guess(i, device)))
    expect(evaluated).toBe(5)
    expect(all.filter(a => a.status === 401)).toHaveLength(5)
  })

  it('counts by device and by address too, so that many accounts do not give many guesses', async () => {
    for (let i = 0; i < 40; i++)
      await login(bench, device, { login: `orang${i}`, password: 'x' }, `192.0.2.${i}`)
    expect(evaluated).toBe(5)
    for (let i = 0; i < 40; i++)
      await login(bench, await newDevice(), { login: `lain${i}`, password: 'x' }, '198.51.100.7')
    expect(evaluated).toBe(25)
  })

  it('locks the account after a hundred wrong ones in a row, until the administrator sets a new password', async () => {
    for (let i = 0; i < 150; i++) {
      await guess(i, await newDevice(), `192.0.2.${i}`)
      bench.clock.passes(minutes15 / 5)
    }
    expect(evaluated).toBe(100)
    bench.clock.passes(30 * 86_400_000)
    expect((await login(bench, device, { login: 'rina', password: adminPassword })).status).toBe(429)
    await bench.ctx.accounts.unlock('account:rina')
    expect((await login(bench, device, { login: 'rina', password: adminPassword })).status).toBe(200)
  })

  it('begins anew after a right one', async () => {
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) await guess(i, await newDevice(), `192.0.2.${i}`)
      bench.clock.passes(minutes15)
      expect((await login(bench, device, { login: 'rina', password: adminPassword })).status).toBe(200)
    }
  })
})

describe('guessing an invitation', () => {
  it('is looked at twenty times in fifteen minutes from one address, whatever phone it says it is', async () => {
    const random = seededRandom(3)
    const answers = []
    for (let i = 0; i < 30; i++) answers.push(await redeem(bench, await newDevice(), newCode(random)))
    expect(answers.filter(a => a.status === 404)).toHaveLength(20)
    expect(answers.filter(a => a.status === 429)).toHaveLength(10)
  })
})

describe('a new password', () => {
  it.each([
    'pendek',
    'posyandu123',
    'Bismillah',
    '12345678',
    'qwertyui',
    'aaaaaaaaab',
    'Wulandari',
    'rinawulan99',
  ])('is refused with a sentence when it is %s', password =>
    expect(passwordFault(password, 'rinawulan', 'Rina Wulandari')).toMatch(/^Kata sandi/),
  )

  it('may be any eight characters that are not on the list: spaces and words are welcome', () => {
    expect(passwordFault('payung kuning', 'dewi', 'Dewi')).toBeUndefined()
    expect(passwordFault('7 gajah!', 'dewi', 'Dewi')).toBeUndefined()
    expect(commonPasswords.size).toBeGreaterThan(200)
    expect([...commonPasswords].filter(p => p.length < 8)).toEqual([])
  })

  it('is never asked for in another shape than a text', async () => {
    const answer = await post(bench, '/api/login', { login: 'rina', password: { $ne: '' } }, device)
    expect(answer.status).toBe(400)
  })

  it('for one time has 12 letters and is different every time', () => {
    const random = seededRandom(1)
    const made = Array.from({ length: 50 }, () => oneTimePassword(random))
    expect(made.every(p => /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/.test(p))).toBe(true)
    expect(new Set(made).size).toBe(50)
  })

  it('is kept as argon2id, and a broken hash is never right', async () => {
    const hash = await argon2Passwords.hash('payung kuning')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await argon2Passwords.verify(hash, 'payung kuning')).toBe(true)
    expect(await argon2Passwords.verify(hash, 'payung hijau')).toBe(false)
    expect(await argon2Passwords.verify('rusak', 'payung kuning')).toBe(false)
  })
})

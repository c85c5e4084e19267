import { beforeAll, describe, expect, it } from 'vitest'
import { idFromBytes, idFromParts } from '../../src/domain/log/index.ts'
import type { Role } from '../../src/domain/log/index.ts'
import { writeFile } from '../../src/domain/log/sealed/sealed-file.ts'
import { foundArea } from '../../sync-server/auth/area-entries.ts'
import { setupCode } from '../../sync-server/auth/codes.ts'
import { routes } from '../../sync-server/routes/index.ts'
import {
  adminPassword,
  areaIds,
  ask,
  enrol,
  login,
  newDevice,
  openBench,
  post,
  setUp,
  text,
} from './auth-world.ts'
import type { Answer, Bench, Device } from './auth-world.ts'
import { fileOf } from './emergency-world.ts'
import { actors, expected } from './authz.expected.ts'
import type { Actor } from './authz.expected.ts'

/** Everybody asks every route for the same things of Melati; the answers are compared with authz.expected.ts. */

const canary = 'Kanari'
/** Names of staff are known in the whole puskesmas, by an ordinary pull; accounts and phones are not. */
const staffCanary = 'Pipit'
const day = 86_400_000
const foreign: readonly Actor[] = [
  'none',
  'expired',
  'disabled',
  'kader other',
  'bidan other',
  'admin other',
  'dinkes',
]

type Stage = {
  readonly bytes: Uint8Array
  readonly at: Date
  readonly devices: Readonly<Record<Exclude<Actor, 'none'>, Device>>
  readonly requests: Readonly<Record<string, object | undefined>>
}
let stage: Stage

async function secondPuskesmas(bench: Bench): Promise<Device> {
  const tree = await bench.ctx.store.read.areas()
  const kabupaten = text(tree.find(a => a.parent === undefined)?.id)
  const puskesmas = await foundArea(bench.ctx, { nama: 'Kenari', jenis: 'puskesmas', induk: kabupaten })
  return staff(bench, { role: 'puskesmas', login: 'lain', admin: true, area: puskesmas })
}

type Staff = { role: Role; login: string; admin: boolean; area: string }

async function staff(bench: Bench, { role, login: name, admin, area }: Staff): Promise<Device> {
  const id = idFromBytes(bench.ctx.random(16))
  const rest = { disabled: false, mustChange: false, created: bench.ctx.now().toISOString() }
  const hash = await bench.ctx.passwords.hash('payung kuning')
  await bench.ctx.accounts.create({ id, role, name, login: name, admin, ...rest }, [area], hash)
  const device = await newDevice()
  const answer = await login(bench, device, { login: name, password: 'payung kuning' })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer))
  return device
}

function person(by: string, replica: string, posyandu: string) {
  const about = idFromParts('orang kanari')
  const envelope = {
    seenBy: 'posyandu',
    happenedOn: '2026-11-10',
    deviceTime: '2026-11-10T08:00:00+07:00',
    localSeq: 1,
  }
  const save = idFromParts('save kanari')
  const body = { nama: `Siti ${canary}`, jenis_kelamin: 'perempuan' }
  const entry = {
    id: idFromParts('entry kanari'),
    save,
    kind: 'orang',
    v: 1,
    about,
    record: about,
    by,
    replica,
    posyandu,
    body,
  }
  return { save, entries: [{ ...entry, ...envelope }] }
}

beforeAll(async () => {
  const bench = await openBench()
  const admin = await newDevice()
  await setUp(bench, admin)
  const areas = await areaIds(bench, admin)
  const place = (name: string): string => text(areas[name])
  const kader = (name: string, where: string) =>
    enrol(bench, admin, { role: 'kader', name, areas: [place(where)] })
  const bidan = (name: string, where: string) =>
    enrol(bench, admin, { role: 'bidan', name, login: name.toLowerCase(), areas: [place(where)] })

  const idle = await kader('Lama', 'Melati')
  bench.clock.passes(31 * day)
  await login(bench, admin, { login: 'rina', password: adminPassword })
  const own = await kader(`Sari ${staffCanary}`, 'Melati')
  const dismissed = await kader('Nur', 'Melati')
  const dewi = await bidan('Dewi', 'Sukamaju')
  const kabupaten = text((await bench.ctx.store.read.areas()).find(a => a.parent === undefined)?.id)
  const devices = {
    expired: idle.device,
    disabled: dismissed.device,
    'kader own': own.device,
    'kader other': (await kader('Ningsih', 'Anggrek')).device,
    'bidan own': dewi.device,
    'bidan other': (await bidan('Yuni', 'Sukasari')).device,
    'staff own': await staff(bench, {
      role: 'puskesmas',
      login: 'gizi',
      admin: false,
      area: place('Cempaka'),
    }),
    'admin own': admin,
    'admin other': await secondPuskesmas(bench),
    dinkes: await staff(bench, { role: 'dinkes', login: 'dinkes', admin: false, area: kabupaten }),
  }
  await bench.ctx.accounts.setDisabled(dismissed.id, true)
  const written = person(own.id, own.device.replica, place('Melati'))
  const pushed = await post(bench, '/api/push', { saves: [written] }, own.device)
  if (!JSON.stringify(pushed.body).includes('accepted')) throw new Error(JSON.stringify(pushed.body))

  const { replica, sign } = own.device
  const sealed = await fileOf({ saves: [written] }, { device: replica, sign, key: bench.ctx.seals.current })

  const stranger = await newDevice()
  const claim = async (...signed: string[]) => ({
    replica: stranger.replica,
    publicKey: stranger.publicKey,
    proof: await stranger.sign(...signed, stranger.replica),
    device: 'asing',
  })
  const code = setupCode(bench.ctx.secret)
  const administrator = { name: 'Tamu Baru', login: 'tamu', password: 'payung kuning' }
  const account = own.id
  stage = {
    bytes: await bench.snapshot(),
    at: bench.clock.now,
    devices,
    requests: {
      'POST /api/push': { saves: [person(own.id, own.device.replica, place('Melati'))] },
      'POST /api/pull': {},
      'GET /api/digest': undefined,
      'GET /api/figures': { from: '2026-01', to: '2026-12' },
      'GET /api/figures/persons': { count: 'skdn-s', posyandu: place('Melati'), month: '2026-11' },
      'GET /api/figures/places': {},
      'GET /api/map': {},
      'GET /api/rescued': undefined,
      'GET /api/devices': undefined,
      'POST /api/devices/settled': { replica: own.device.replica },
      'POST /api/bucket': { feed: place('Melati'), seenBy: 'posyandu', month: 202612 },
      'POST /api/entries': { ids: [idFromParts('entry kanari')] },
      'POST /api/emergency': { file: writeFile(sealed) },
      'GET /api/health': undefined,
      'GET /api/openapi.json': undefined,
      'POST /api/setup': {
        code,
        kabupaten: 'Lain',
        puskesmas: 'Lain',
        admin: administrator,
        ...(await claim(code)),
      },
      'POST /api/invitations/redeem': { code, ...(await claim(code)) },
      'POST /api/login': { login: 'rina', password: 'bukan ini', ...(await claim('rina')) },
      'POST /api/session/challenge': { replica: own.device.replica },
      'POST /api/session/renew': {
        replica: own.device.replica,
        challenge: '1.x',
        proof: await stranger.sign('1.x'),
      },
      'POST /api/logout': {},
      'GET /api/me': undefined,
      'POST /api/password': { password: 'bukan ini', newPassword: 'payung hijau' },
      'GET /api/accounts': undefined,
      'POST /api/accounts/create': { role: 'kader', name: 'Tini', areas: [place('Melati')] },
      'POST /api/accounts/invite': { account },
      'POST /api/accounts/replace-phone': { account },
      'POST /api/devices/revoke': { replica: own.device.replica },
      'POST /api/accounts/disable': { account, disabled: true },
      'POST /api/accounts/areas': { account, areas: [place('Mawar')] },
      'POST /api/accounts/reset-password': { account: dewi.id },
      'GET /api/areas': undefined,
      'POST /api/areas/create': { nama: 'Kenanga', jenis: 'posyandu', induk: place('Sukamaju') },
      'POST /api/exports': { what: 'warga', format: 'csv', rows: 1 },
    },
  }
})

/** Every cell begins from the same committed database, so that no answer depends on the one before. */
async function cell(key: string, actor: Actor): Promise<Answer> {
  const bench = await openBench({ source: { bytes: stage.bytes.slice() }, seed: 11 })
  bench.clock.now = stage.at
  const device = actor === 'none' ? undefined : stage.devices[actor]
  const [method, url] = key.split(' ')
  const asked = stage.requests[key]
  const own = device ? { device: { ...device } } : {}
  if (method !== 'GET') return ask(bench, 'POST', text(url), { body: asked, ...own })
  const query = new URLSearchParams(Object.entries(asked ?? {})).toString()
  return ask(bench, 'GET', query ? `${text(url)}?${query}` : text(url), own)
}

const keys = routes.map(r => `${r.method} ${r.path}`)

describe('who gets what', () => {
  it('is decided for every route of the table, and for nothing else', () => {
    expect(Object.keys(expected).sort()).toEqual([...keys].sort())
    expect(Object.keys(stage.requests).sort()).toEqual([...keys].sort())
  })

  it.each(keys)('%s', async key => {
    const answers = await Promise.all(actors.map(actor => cell(key, actor)))
    const found = Object.fromEntries(actors.map((actor, i) => [actor, answers[i]?.status]))
    const decided = Object.fromEntries(actors.map((actor, i) => [actor, expected[key]?.[i]]))
    expect(found).toEqual(decided)
    const hidden = key === 'POST /api/pull' ? [canary] : [canary, staffCanary]
    const leaks = foreign.filter(actor => {
      const told = JSON.stringify(answers[actors.indexOf(actor)]?.body)
      return hidden.some(word => told.includes(word))
    })
    expect(leaks).toEqual([])
  })

  it('the own ones do see her, so that the canary is not blind', async () => {
    for (const actor of ['bidan own', 'staff own'] as const) {
      expect(JSON.stringify((await cell('POST /api/pull', actor)).body)).toContain(canary)
      expect(JSON.stringify((await cell('POST /api/entries', actor)).body)).toContain(canary)
      expect(JSON.stringify((await cell('GET /api/accounts', actor)).body)).toContain(staffCanary)
      expect(JSON.stringify((await cell('GET /api/devices', actor)).body)).toContain(staffCanary)
    }
  })
})

import * as z from 'zod/mini'
import type { Registry } from '../db/index.ts'
import { sealKey } from '../domain/log/sealed/sealed-file.ts'
import type { Emergency } from '../features/shared/emergency.ts'
import type { Answer, Key, Server, StaffMember } from '../features/shared/server.tsx'
import { call, failed } from '../sync/index.ts'
import type { Ask, Call, Failed, Http, Outcome } from '../sync/index.ts'

/** The network side of activation, login and accounts, as values with a sentence. */

const role = z.enum(['kader', 'bidan', 'puskesmas', 'dinkes'])
const profile = z.object({
  account: z.string(),
  name: z.string(),
  role,
  replica: z.string(),
  areas: z.array(z.object({ id: z.string(), nama: z.string() })),
  demo: z._default(z.boolean(), false),
  /** A server of before the emergency file has none. */
  seal: z.optional(sealKey),
})
const device = z.object({
  replica: z.string(),
  name: z.string(),
  created: z.string(),
  lastSeen: z.string(),
  revoked: z.nullable(z.string()),
  left: z.number(),
  app: z.string(),
})
const member: z.ZodMiniType<StaffMember> = z.object({
  account: z.string(),
  role,
  name: z.string(),
  login: z.nullable(z.string()),
  admin: z.boolean(),
  disabled: z.boolean(),
  areas: z.array(z.string()),
  devices: z.array(device),
})
const key: z.ZodMiniType<Key> = z.object({
  code: z.optional(z.string()),
  expires: z.optional(z.string()),
  password: z.optional(z.string()),
})
const nothing = z.pipe(
  z.unknown(),
  z.transform(() => undefined),
)
const health = z.object({
  demo: z.boolean(),
  version: z.string(),
  needsSetup: z._default(z.boolean(), false),
  warning: z.optional(z.string()),
})

const sentences: Readonly<Record<string, string>> = {
  offline: 'Belum ada sinyal. Langkah ini perlu sinyal; coba lagi nanti.',
  portal: 'Internet meminta masuk dulu (Wi-Fi dengan halaman masuk). Buka Wi-Fi itu, lalu coba lagi.',
  expired: 'Waktu masuk sudah habis. Masuk lagi.',
  revoked: 'HP atau akun ini sudah tidak terdaftar. Hubungi bidan atau puskesmas.',
  busy: 'Sambungan sedang ramai. Coba lagi sebentar lagi.',
}

const refusal = ({ fault, reason, message }: Failed): Answer<never> => ({
  ok: false,
  reason: reason ?? fault,
  message: message ?? sentences[fault] ?? 'Sambungan sedang ada gangguan. Coba lagi sebentar lagi.',
})

const told = () => import('../domain/indicators/told.ts')

type Options = {
  readonly registry: Registry
  readonly replica: string | undefined
  /** The page begins anew as the account that is current now. */
  readonly restart: () => void
  readonly syncNow: () => void
  readonly emergency: Emergency
  /** Brings a session back that has run out: a device that never syncs has no other way. */
  readonly renewing: Ask | undefined
}

export function httpServer({ registry, replica, restart, syncNow, emergency, renewing }: Options): Server {
  const http: Http = { fetch: (...args) => fetch(...args), ...(replica === undefined ? {} : { replica }) }

  const answered = <T>(outcome: Outcome<T>): Answer<T> =>
    failed(outcome) ? refusal(outcome) : { ok: true, value: outcome.answer }
  const ask = async <T>(request: Call<T>): Promise<Answer<T>> => answered(await call(http, request))
  /** What only reads may be asked twice. */
  const read = async <T>(request: Omit<Call<T>, 'method'>): Promise<Answer<T>> => {
    const get: Call<T> = { ...request, method: 'GET' }
    return renewing ? answered(await renewing(get)) : ask(get)
  }
  const act = (path: string, input: unknown): Promise<Answer<undefined>> =>
    ask({ path, input, answer: nothing })

  /** Registers this phone's identity with whatever proves the right to it, and opens its database. */
  async function enter(path: string, signed: string, input: object): Promise<Answer<undefined>> {
    const identity = await registry.identity()
    const outcome = await call(
      { ...http, replica: identity.replica },
      {
        path,
        input: {
          ...input,
          replica: identity.replica,
          publicKey: identity.publicKey,
          proof: await identity.sign(`${signed}|${identity.replica}`),
        },
        answer: profile,
      },
    )
    if (failed(outcome)) return refusal(outcome)
    const { areas, seal, ...who } = outcome.answer
    await registry.activate({
      ...who,
      areas: areas.map(a => ({ id: a.id, name: a.nama })),
      ...(seal && { seal: { ...seal, heard: new Date().toISOString() } }),
    })
    restart()
    return { ok: true, value: undefined }
  }

  return {
    ...emergency,
    redeem: (code, deviceName) => enter('/api/invitations/redeem', code, { code, device: deviceName }),
    login: (login, password, deviceName, newPassword) =>
      enter('/api/login', login, {
        login,
        password,
        device: deviceName,
        ...(newPassword ? { newPassword } : {}),
      }),
    setUp: (input, deviceName) => enter('/api/setup', input.code, { ...input, device: deviceName }),
    health: () => ask({ method: 'GET', path: '/api/health', answer: health }),
    changePassword: (password, newPassword) => act('/api/password', { password, newPassword }),
    logout: () => act('/api/logout', {}),
    staff: () =>
      ask({
        method: 'GET',
        path: '/api/accounts',
        answer: z.object({ accounts: z.array(member), manages: z.array(role) }),
      }),
    createStaff: staff => ask({ path: '/api/accounts/create', input: staff, answer: key }),
    invite: account => ask({ path: '/api/accounts/invite', input: { account }, answer: key }),
    replacePhone: account => ask({ path: '/api/accounts/replace-phone', input: { account }, answer: key }),
    devices: async () => {
      const { deviceList: answer } = await import('../domain/devices/facts.ts')
      return ask({ method: 'GET', path: '/api/devices', answer })
    },
    rescued: async () => {
      const { rescuedList: answer } = await import('../domain/devices/rescued.ts')
      return ask({ method: 'GET', path: '/api/rescued', answer })
    },
    settleDevice: settled => act('/api/devices/settled', { replica: settled }),
    revoke: gone => act('/api/devices/revoke', { replica: gone }),
    setDisabled: (account, disabled) => act('/api/accounts/disable', { account, disabled }),
    resetPassword: account => ask({ path: '/api/accounts/reset-password', input: { account }, answer: key }),
    assign: (account, areas) => act('/api/accounts/areas', { account, areas }),
    createArea: area => act('/api/areas/create', area),
    noteExport: (format, rows) => act('/api/exports', { what: 'catatan', format, rows }),
    figures: async (from, to) => {
      const { figuresAnswer: answer } = await told()
      return read({ path: `/api/figures?from=${from}&to=${to}`, answer })
    },
    figurePersons: async (count, posyandu, month) => {
      const { personsAnswer: answer } = await told()
      const query = new URLSearchParams({ count, posyandu, month })
      return read({ path: `/api/figures/persons?${query}`, answer })
    },
    figurePlaces: async () => {
      const { placesAnswer: answer } = await told()
      return read({ path: '/api/figures/places', answer })
    },
    areaMap: async () => {
      const { areaMap } = await import('../domain/areas/map/drawn.ts')
      const got = await read({ path: '/api/map', answer: z.object({ map: z.optional(areaMap) }) })
      return got.ok ? { ok: true, value: got.value.map } : got
    },
    syncNow,
    accounts: async () =>
      (await registry.list()).map(({ replica: id, name, role: as }) => ({ replica: id, name, role: as })),
    switchTo: async next => {
      await registry.use(next)
      restart()
    },
  }
}

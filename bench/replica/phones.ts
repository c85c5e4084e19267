import type { FastifyInstance } from 'fastify'
import { idFromParts } from '../../src/domain/log/index.ts'
import type { Entry, PullAnswer, PushAnswer } from '../../src/domain/log/index.ts'
import type { Context } from '../../sync-server/context.ts'

/** A phone that registers people, keeps what the server acknowledged (H4), and offers it again in a new epoch (H3). */
export type Phone = {
  readonly account: string
  readonly replica: string
  token: string
  cursor: string | undefined
  /** Every entry that it wrote, with the number that the server gave it. */
  readonly entries: Entry[]
  readonly acknowledged: Map<string, number>
}

const perPush = 5

export async function newPhone(ctx: Context, name: string, posyandu: string): Promise<Phone> {
  const [account, replica] = [idFromParts('akun', name), idFromParts('HP', name)]
  const rest = { login: undefined, admin: false, disabled: false, mustChange: false } as const
  const created = ctx.now().toISOString()
  await ctx.accounts.create({ id: account, role: 'kader', name, created, ...rest }, [posyandu])
  await ctx.accounts.register(account, { replica, publicKey: replica, name: 'HP' })
  const token = await ctx.accounts.open(replica)
  return { account, replica, token, cursor: undefined, entries: [], acknowledged: new Map() }
}

async function post<T>(
  app: FastifyInstance,
  phone: Phone,
  url: string,
  body: object,
): Promise<T | undefined> {
  const response = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', 'x-saku-replica': phone.replica },
    cookies: { [`__Host-saku-${phone.replica}`]: phone.token },
    payload: JSON.stringify(body),
  })
  return response.statusCode === 200 ? response.json<T>() : undefined
}

/** Registers five people and pulls. false: the server did not answer. */
export async function work(app: FastifyInstance, phone: Phone, posyandu: string): Promise<boolean> {
  const save = idFromParts(phone.replica, `simpan ${phone.entries.length}`)
  const entries = Array.from({ length: perPush }, () => newEntry(phone, save, posyandu))
  if (!(await send(app, phone, entries))) return false
  const pulled = await post<PullAnswer>(app, phone, '/api/pull', { cursor: phone.cursor })
  phone.cursor = pulled?.cursor ?? phone.cursor
  return pulled !== undefined
}

async function send(app: FastifyInstance, phone: Phone, entries: readonly Entry[]): Promise<boolean> {
  const saves = [...Map.groupBy(entries, e => e.save)].map(([save, own]) => ({ save, entries: own }))
  const answer = await post<PushAnswer>(app, phone, '/api/push', { saves, cursor: phone.cursor })
  for (const verdict of answer?.verdicts ?? [])
    if ('placed' in verdict) for (const { id, seq } of verdict.placed) phone.acknowledged.set(id, seq)
  return answer !== undefined
}

/** What every phone does at its next sync: a new epoch makes it offer what it holds. Says whether it saw one. */
export async function syncAgain(app: FastifyInstance, phone: Phone): Promise<boolean> {
  const pulled = await post<PullAnswer>(app, phone, '/api/pull', { cursor: phone.cursor })
  if (pulled?.restarted !== true) return false
  for (let i = 0; i < phone.entries.length; i += 100) await send(app, phone, phone.entries.slice(i, i + 100))
  return true
}

function newEntry(phone: Phone, save: string, posyandu: string): Entry {
  const localSeq = phone.entries.length + 1
  const id = idFromParts(phone.replica, String(localSeq))
  const entry: Entry = {
    id,
    save,
    kind: 'orang',
    v: 1,
    about: id,
    record: id,
    seenBy: 'posyandu',
    happenedOn: '2026-11-10',
    deviceTime: '2026-11-10T08:00:00+07:00',
    by: phone.account,
    replica: phone.replica,
    localSeq,
    posyandu,
    body: { nama: `Orang ${localSeq}`, posyandu },
  }
  phone.entries.push(entry)
  return entry
}

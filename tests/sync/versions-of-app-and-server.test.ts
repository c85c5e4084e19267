import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Entry, PullAnswer, PushAnswer } from '../../src/domain/log/index.ts'
import { failed } from '../../src/sync/transport.ts'
import { id } from '../fixtures/entries.ts'
import { save, village } from '../server/world.ts'
import { fetchInto, injectTransport } from './inject-transport.ts'
import { phone } from './phone.ts'

type Village = Awaited<ReturnType<typeof village>>

/**
 * What apps and servers of before said, word for word, is kept in `fixtures/wire`: `first` knows plain JSON alone,
 * `columns` came with the columns form and asks for no page. Never rewritten; a newer version adds a file.
 */
type Frozen = {
  readonly push: Record<string, unknown>
  readonly pull: Record<string, unknown>
  readonly pushAnswer: readonly string[]
  readonly pullAnswer: readonly string[]
}
const frozen = (version: string): Frozen =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/wire/${version}.json`), 'utf8')) as Frozen // our own

const ask = async (v: Village, path: string, payload: object) =>
  v.app.inject({
    method: 'POST',
    url: path,
    cookies: v.kader.cookies,
    headers: { 'x-saku-replica': v.kader.replica, accept: 'application/json' },
    payload,
  })

describe.each(['first', 'columns'])('T1 P10 an app of before (%s) on the server of today', version => {
  it('S1 says what it always said and is answered in the words that it knows', async () => {
    const v = await village()
    const { push, pull, pushAnswer, pullAnswer } = frozen(version)
    const mine = (e: object) => ({
      ...e,
      by: v.kader.account,
      replica: v.kader.replica,
      posyandu: id('Melati'),
    })
    const saves = (push['saves'] as { save: string; entries: object[] }[]).map(s => ({
      ...s,
      entries: s.entries.map(mine),
    }))
    const pushed = await ask(v, '/api/push', { ...push, saves })
    expect(pushed.headers['content-type']).toMatch(/^application\/json/)
    const answer = pushed.json<PushAnswer>()
    expect(answer.verdicts.map(x => x.verdict)).toEqual(saves.map(() => 'accepted'))
    expect(Object.keys(answer).sort()).toEqual(pushAnswer)
    const page = (await ask(v, '/api/pull', pull)).json<PullAnswer>()
    expect(Object.keys(page).sort()).toEqual(pullAnswer)
    const next = (await ask(v, '/api/pull', { ...pull, cursor: page.cursor })).json<PullAnswer>()
    expect(next.items).toEqual([])
  })
})

/** Reads of a request only what it knows, answers only what it said, and takes columns or does not. */
function serverOf(v: Village, version: string): typeof fetch {
  const { push, pull, pushAnswer, pullAnswer } = frozen(version)
  const into = fetchInto(v.app, v.kader)
  const takesColumns = version === 'columns'
  return async (input, init = {}) => {
    const headers = new Headers(init.headers)
    const type = headers.get('content-type') ?? ''
    if (!takesColumns && type.includes('columns'))
      return Response.json({ reason: 'jenis', message: 'Kiriman harus berupa JSON.' }, { status: 415 })
    if (String(input) === '/api/push' || !takesColumns) headers.set('accept', 'application/json')
    const answer = await into(input, { ...init, headers, ...(await known(init, type, { ...push, ...pull })) })
    const isJson = answer.headers.get('content-type')?.includes('json') === true
    const names = { '/api/push': pushAnswer, '/api/pull': pullAnswer }[String(input)]
    const body: unknown = isJson && names ? only(await answer.json(), names) : undefined
    const told = new Headers(answer.headers)
    told.delete('content-length')
    if (!takesColumns) told.delete('x-saku-takes')
    return body === undefined
      ? new Response(answer.body, { status: answer.status, headers: told })
      : new Response(JSON.stringify(body), { status: answer.status, headers: told })
  }
}

const only = (value: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => names.includes(key)))

/** Only plain JSON is rewritten here: a wish in columns finds nobody who answers it. */
async function known(init: RequestInit, type: string, words: object): Promise<RequestInit> {
  if (type !== 'application/json' || typeof init.body !== 'string') return {}
  return {
    body: JSON.stringify(
      only(JSON.parse(init.body) as object, [
        ...Object.keys(words),
        'ids',
        'feed',
        'seenBy',
        'month',
        'after',
      ]),
    ),
  }
}

describe.each(['first', 'columns'])('T1 P10 the app of today on a server of before (%s)', version => {
  it('sends, fetches and compares all the same', async () => {
    const v = await village()
    await v.push(v.bidan, [save(v.asBidan.person('Ani', { rumah: id('Melati') }))])
    const transport = injectTransport(v.app, v.kader, { fetch: serverOf(v, version) })
    const { replica, account } = v.kader
    const p = await phone({ name: 'kader Melati', replica, account, now: v.ctx.now, transport })
    for (let i = 0; i < 20; i++)
      await p.save(p.person(`Siti ${i}`), p.draft(id(`Siti ${i}`), { body: { berat: i } }))
    expect(await p.engine.syncOnce()).toBe('done')
    expect(await p.states()).toEqual({ sent: 20 })
    expect(await p.shows(id('Ani'))).toHaveLength(1)
    await p.save(p.draft(id('Ani'), { body: { berat: 9 } }))
    expect(await p.engine.syncOnce()).toBe('done')
    expect(
      (await p.open(id('Ani'))).view.records.flatMap(r => r.items.map(i => i.seq !== undefined)),
    ).toEqual([true, true])
  })
})

describe('S5 a newer app than the server knows', () => {
  it('kinds, versions and fields that nobody here knows are accepted unread and passed on whole', async () => {
    const v = await village()
    const coloured = { ...v.asKader.person('Siti'), warna: { dalam: [1, null] } }
    const newer: readonly Entry[] = [
      coloured,
      v.asKader.write('masa depan', { kind: 'dari-masa-depan', v: 7, body: { apa: ['saja', { x: 1.5 }] } }),
      v.asKader.write('versi baru', { kind: 'ukur', v: 9, body: { berat: 'bukan angka lagi' } }),
    ]
    const wire = injectTransport(v.app, v.kader)
    const request = {
      left: 0,
      page: { digest: true, penuh: true },
      saves: newer.map(e => save(e)),
      rencana: 'x',
    }
    const outcome = await wire.push({
      ...request,
      saves: request.saves.map(s => ({ ...s, entries: [...s.entries] })),
    })
    if (failed(outcome)) throw new Error('no answer')
    expect(outcome.answer.verdicts.map(x => x.verdict)).toEqual(['accepted', 'accepted', 'accepted'])
    const pulled = await injectTransport(v.app, v.bidan).pull({})
    if (failed(pulled)) throw new Error('no page')
    const ids = newer.map(e => e.id)
    const served = pulled.answer.items.flatMap(i =>
      'entry' in i && ids.includes(i.entry.id) ? [i.entry] : [],
    )
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(served.toSorted(byId)).toEqual(newer.toSorted(byId))
  })
})

import { fold, idFromParts } from '../../src/domain/log/index.ts'
import type { Role } from '../../src/domain/log/index.ts'
import { answerRequest, askForHistory } from '../../src/domain/mutasi/index.ts'
import {
  create,
  klaimMutasi,
  mergePersons,
  openRecord,
  orang,
  registerArea,
  registerPerson,
  samaOrang,
} from '../../src/domain/records/index.ts'
import type { Card, MoveRequest } from '../../src/domain/records/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { noteStaff } from '../../sync-server/auth/staff-entries.ts'
import { writeAsServer } from '../../sync-server/auth/write-as-server.ts'
import { openBench } from './auth-world.ts'
import type { Bench } from './auth-world.ts'
import { handOf } from './hand.ts'
import type { Hand } from './hand.ts'

/**
 * Two puskesmas of one server: Cempaka with Melati and Mawar in two desa, Kenanga with Anggrek and Dahlia in two desa. Real
 * phones of a kader, of the bidan of each desa and of each puskesmas.
 */
export const id = (word: string): string => idFromParts('mutasi', word)
export const nik = '3471014502900001'
export const born = '1990-02-05'

const areas: readonly [string, 'kabupaten' | 'puskesmas' | 'desa' | 'posyandu', string?][] = [
  ['Harapan', 'kabupaten'],
  ['Cempaka', 'puskesmas', 'Harapan'],
  ['Sukamaju', 'desa', 'Cempaka'],
  ['Melati', 'posyandu', 'Sukamaju'],
  ['Karangsari', 'desa', 'Cempaka'],
  ['Mawar', 'posyandu', 'Karangsari'],
  ['Kenanga', 'puskesmas', 'Harapan'],
  ['Wanasari', 'desa', 'Kenanga'],
  ['Anggrek', 'posyandu', 'Wanasari'],
  ['Tegalsari', 'desa', 'Kenanga'],
  ['Dahlia', 'posyandu', 'Tegalsari'],
]

const staff: readonly [string, Role, string, string][] = [
  ['kader Melati', 'kader', 'Melati', 'Melati'],
  ['bidan Sukamaju', 'bidan', 'Sukamaju', 'Melati'],
  ['Cempaka', 'puskesmas', 'Cempaka', 'Melati'],
  ['bidan Karangsari', 'bidan', 'Karangsari', 'Mawar'],
  ['kader Anggrek', 'kader', 'Anggrek', 'Anggrek'],
  ['bidan Wanasari', 'bidan', 'Wanasari', 'Anggrek'],
  ['Kenanga', 'puskesmas', 'Kenanga', 'Anggrek'],
  ['bidan Tegalsari', 'bidan', 'Tegalsari', 'Dahlia'],
]

export async function claimsWorld() {
  let bench: Bench = await openBench()
  const door = {
    // The phones keep their address while the server behind it is put back.
    inject: ((...request: Parameters<Bench['app']['inject']>) =>
      bench.app.inject(...request)) as Bench['app']['inject'],
  }
  const hands = new Map<string, Hand>()
  for (const [nama, jenis, induk] of areas)
    await writeAsServer(bench.ctx, [
      registerArea(
        { newId: () => id(`tempat ${nama}`), happenedOn: '2026-01-01', posyandu: id(induk ?? nama) },
        { nama, jenis, ...(induk === undefined ? {} : { induk: id(induk) }) },
        id(nama),
      ),
    ])
  for (const [name, role, area, posyandu] of staff) {
    const account = {
      id: id(`akun ${name}`),
      role,
      name,
      created: bench.ctx.now().toISOString(),
      login: undefined,
      admin: false,
      disabled: false,
      mustChange: false,
    }
    await bench.ctx.accounts.create(account, [id(area)])
    await noteStaff(bench.ctx, account)
    const who = { id: account.id, nama: name, peran: role }
    hands.set(name, await handOf({ ctx: bench.ctx, door }, who, id(posyandu), 'HP'))
  }
  const hand = (name: string): Hand => {
    const found = hands.get(name)
    if (!found) throw new Error(`Nobody is called ${name}`)
    return found
  }
  const registers = async (name: string, person: string, more: object = {}): Promise<string> => {
    const { pen, does } = hand(name)
    const body = {
      nama: person,
      jk: 'P',
      tanggal_lahir: born,
      nik_status: 'ada',
      nik,
      posyandu: pen.posyandu,
      status: 'aktif',
      sasaran: 'sasaran',
      ...more,
    } as const
    await does(registerPerson(pen, body, id(person)))
    return id(person)
  }
  const asks = async (name: string, person: string): Promise<void> => {
    const { pocket, pen, does, sync } = hand(name)
    await sync()
    const { view } = await pocket.open(id(person))
    const before = view.records.find(r => r.kind === klaimMutasi.kind)
    await does(askForHistory(pen, id(person), before))
  }
  const requests = async (name: string, person: string): Promise<readonly MoveRequest[]> => {
    await hand(name).sync()
    return card(name, person)?.diminta ?? []
  }
  const card = (name: string, person: string): Card | undefined => hand(name).pocket.card(id(person))
  /** Answers without sending; the request that she reads first, or the one given. */
  const says = async (name: string, person: string, jawaban: 'ya' | 'tidak', request?: MoveRequest) => {
    const { pocket, pen } = hand(name)
    const asked = request ?? card(name, person)?.diminta?.[0]
    if (!asked) throw new Error(`${name} was not asked about ${person}`)
    const opened = await pocket.open(id(person))
    const drafts = answerRequest(pen, opened, asked, jawaban)
    await pocket.save(drafts)
    return drafts
  }
  const answers = async (name: string, person: string, jawaban: 'ya' | 'tidak', request?: MoveRequest) => {
    await says(name, person, jawaban, request)
    await hand(name).sync()
  }
  /** A bidan says that two of hers are one person. */
  const joins = async (name: string, one: string, other: string): Promise<void> => {
    const { pocket, pen, does, sync } = hand(name)
    await sync()
    const sides = []
    for (const person of [one, other]) {
      const { view } = await pocket.open(id(person))
      const record = view.records.find(r => r.kind === orang.kind)
      if (!record) throw new Error(`${name} does not have ${person}`)
      sides.push(openRecord(record))
    }
    const [a, b] = sides
    if (a && b) await does(mergePersons(pen, a, b))
  }
  const weighs = (name: string, person: string, bb: number) => {
    const { pen, does } = hand(name)
    const kind = { kind: 'periksa-dewasa-lansia', v: 1, fields: {} }
    return does(create(pen, kind, id(person), { lokasi: 'posyandu', bb }))
  }
  const history = async (person: string) => fold(await bench.ctx.store.read.about(id(person)), kinds)
  return {
    get ctx() {
      return bench.ctx
    },
    get clock() {
      return bench.clock
    },
    hand,
    registers,
    asks,
    requests,
    card,
    says,
    answers,
    joins,
    weighs,
    /** The entries that say where she is at home now: who moves her must have seen them. */
    homeEntries: async (person: string) =>
      (await history(person)).records.find(r => r.id === id(person))?.fields['posyandu']?.values[0].ids ?? [],
    feed: async (person: string) => (await bench.ctx.store.read.subject(id(person)))?.feed,
    linked: async (person: string) =>
      (await history(person)).records.filter(
        r => r.kind === samaOrang.kind && r.fields['aktif']?.values[0].value === true,
      ).length,
    snapshot: () => bench.snapshot(),
    /** The server is another one from here on, made of a backup. */
    putBack: async (bytes: Uint8Array) => {
      const { ledger } = bench.ctx
      await bench.app.close()
      const { clock } = bench
      bench = await openBench({ source: { bytes }, ledger, seed: 70 })
      bench.clock.now = clock.now
    },
    syncAll: async () => {
      for (const h of hands.values()) await h.sync()
    },
    states: async (name: string) => (await hand(name).pocket.outbox()).map(line => line.state),
    close: async () => {
      for (const h of hands.values()) h.pocket.close()
      await bench.app.close()
    },
  }
}

import { fold, idFromParts, linkId } from '../../src/domain/log/index.ts'
import { figuresOf, counts } from '../../src/domain/indicators/index.ts'
import {
  attend,
  cancel,
  changeDay,
  create,
  editHousehold,
  editPerson,
  forget,
  mergePersons,
  move,
  openDay,
  openRecord,
  registerArea,
  registerHousehold,
  registerPerson,
  setPolicy,
  unmerge,
  visit,
} from '../../src/domain/records/index.ts'
import type { EntryDraft, Opened, Pen } from '../../src/domain/records/index.ts'
import { attendanceId, dayId } from '../../src/domain/records/ids.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { writeAsServer } from '../../sync-server/auth/write-as-server.ts'
import { figuresFromLog } from '../../sync-server/figures-from-log.ts'
import { catchUp, projector } from '../../sync-server/projections/projector.ts'
import type { Slices } from '../../sync-server/projections/projector.ts'
import { openBench } from './auth-world.ts'

/** A server with two posyandu whose log is told step by step, and whose figures are compared with a count from scratch. */

export const id = (word: string): string => idFromParts('angka', word)
export const [melati, mawar] = [id('Melati'), id('Mawar')]
let made = 0
export const penOn = (happenedOn: string, posyandu = melati): Pen => ({
  newId: () => id(`dibuat ${(made += 1)}`),
  happenedOn,
  posyandu,
})

export async function figuresWorld(slices?: Slices) {
  const bench = await openBench()
  const { ctx, clock } = bench
  const say = (...drafts: EntryDraft[]): Promise<void> => writeAsServer(ctx, [drafts])
  const opened = async (about: string, kind: string): Promise<Opened | undefined> => {
    const record = fold(await ctx.store.read.about(about), kinds).records.find(r => r.kind === kind)
    return record && openRecord(record)
  }
  const area = (word: string, jenis: 'kabupaten' | 'puskesmas' | 'desa' | 'posyandu', induk?: string) =>
    say(
      ...registerArea(
        penOn('2026-01-01', id(induk ?? word)),
        { nama: word, jenis, ...(induk === undefined ? {} : { induk: id(induk) }) },
        id(word),
      ),
    )
  await area('Harapan', 'kabupaten')
  await area('Cempaka', 'puskesmas', 'Harapan')
  await area('Sukamaju', 'desa', 'Cempaka')
  for (const word of ['Melati', 'Mawar']) await area(word, 'posyandu', 'Sukamaju')

  const person = (word: string, day: string, posyandu = melati, birth = '2024-02-03') =>
    say(
      ...registerPerson(
        penOn(day, posyandu),
        {
          nama: word,
          jk: 'P',
          tanggal_lahir: birth,
          nik_status: 'belum',
          posyandu,
          status: 'aktif',
          sasaran: 'sasaran',
        },
        id(word),
      ),
    )
  const screened = (word: string, day: string, kind: string, body: object, posyandu = melati) =>
    say(
      ...create(penOn(day, posyandu), { kind, v: 1, fields: {} }, id(word), {
        lokasi: 'posyandu',
        ...body,
      }).map(d => (kind === 'periksa-srq-20' ? { ...d, seenBy: 'health' as const } : d)),
    )
  const weighed = (word: string, day: string, bb: number) =>
    screened(word, day, 'periksa-bayi-balita-apras', { bb })
  const moved = async (word: string, day: string, ke: string) => {
    const who = await opened(id(word), 'orang')
    if (who) await say(...move(penOn(day), who, { tanggal: day, ke }))
  }
  const renamed = async (word: string, day: string, values: object) => {
    const who = await opened(id(word), 'orang')
    if (who) await say(...editPerson(penOn(day), who, { ...values }))
  }
  const family = (word: string, posyandu = melati) =>
    say(...registerHousehold(penOn('2026-01-02', posyandu), { kepala: `Pak ${word}`, posyandu }, id(word)))
  const familyEdited = async (word: string, values: object) => {
    const at = await opened(id(word), 'rumah-tangga')
    if (at) await say(...editHousehold(penOn('2026-06-01'), at, { ...values }))
  }
  const visited = (word: string, day: string, posyandu = melati) =>
    say(...visit(penOn(day, posyandu), id(word), { tanggal: day, petugas: [id('kader')], hasil: 'bertemu' }))
  /** All that were written of her. */
  const unvisited = async (word: string) => {
    const view = fold(await ctx.store.read.about(id(word)), kinds)
    for (const r of view.records.filter(r => r.kind === 'kunjungan'))
      await say(...cancel(penOn('2026-11-02'), openRecord(r)))
  }
  const merged = async (a: string, b: string) => {
    const [keep, other] = [await opened(id(a), 'orang'), await opened(id(b), 'orang')]
    if (keep && other) await say(...mergePersons(penOn('2026-10-01'), keep, other, await linkOf(a, b)))
  }
  /** Both have their side of it, and whoever parts them has both before her. */
  const linkOf = async (a: string, b: string) =>
    fold(
      [...(await ctx.store.read.about(id(a))), ...(await ctx.store.read.about(id(b)))],
      kinds,
    ).records.find(r => r.id === linkId(id(a), id(b)))
  const parted = async (a: string, b: string) => {
    const link = await linkOf(a, b)
    if (link) await say(...unmerge(penOn('2026-10-02'), id(a), id(b), link))
  }
  const opensDay = (day: string, posyandu = melati) =>
    say(...openDay(penOn(day, posyandu), { tanggal: day, nomor: 1, kelompok: ['balita'] }))
  const ticked = async (word: string, day: string, posyandu = melati) => {
    await opensDay(day, posyandu)
    await say(...attend(penOn(day, posyandu), dayId(posyandu, day, 1), id(word), {}))
  }
  const unticked = async (word: string, day: string, posyandu = melati) => {
    const at = dayId(posyandu, day, 1)
    const found = fold(await ctx.store.read.about(at), kinds).records.find(
      r => r.id === attendanceId(at, id(word)),
    )
    if (found) await say(...attend(penOn(day, posyandu), at, id(word), { batal: true }, openRecord(found)))
  }
  const countsFor = async (day: string, other: string, posyandu = melati) => {
    const at = await opened(dayId(posyandu, day, 1), 'hari-buka')
    if (at) await say(...changeDay(penOn(day, posyandu), at, dayId(posyandu, other, 1)))
  }
  const forgotten = async (word: string) => {
    const known = await ctx.store.read.subject(id(word))
    if (known && !known.forgotten)
      await say(...forget(penOn('2026-11-01', known.feed), id(word), 'diminta-sendiri'))
  }
  const policy = (where: string, from: string, body: object) =>
    say(...setPolicy(penOn(from, id(where)), id(where), { berlaku_mulai: from, ...body }))

  const until = (): string => ctx.now().toISOString().slice(0, 7)
  const scratch = async () => {
    const { contributions } = await figuresFromLog(ctx, { from: '2020-01', until: until() })
    return new Map([...figuresOf(contributions, counts)].toSorted())
  }
  const kept = async () => {
    const figures = new Map<string, number>()
    for (const { posyandu, month, sums } of await ctx.store.figures.everySum())
      for (const [place, n] of sums.entries())
        if (n !== 0) figures.set(`${counts[place]?.id} ${posyandu} ${month}`, n)
    return new Map([...figures].toSorted())
  }
  const running = projector(ctx, slices)
  /** The one that has run since the beginning. */
  const follow = () => catchUp(running)
  return {
    ...bench,
    clock,
    say,
    person,
    screened,
    weighed,
    moved,
    renamed,
    family,
    familyEdited,
    visited,
    unvisited,
    merged,
    parted,
    opensDay,
    ticked,
    unticked,
    countsFor,
    forgotten,
    policy,
    scratch,
    kept,
    follow,
    figure: async (count: string, month: string, posyandu = melati) =>
      (await kept()).get(`${count} ${posyandu} ${month}`) ?? 0,
  }
}

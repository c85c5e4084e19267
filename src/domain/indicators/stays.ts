import type { RecordView } from '../log/fold.ts'
import { shown } from '../log/read.ts'
import { addDays, isIsoDate } from '../measures/age.ts'
import { isExpected, isTakenBack } from '../records/expected.ts'
import type { Counted } from '../records/expected.ts'
import { compact } from '../records/compact.ts'

/** Where and with whom she was at home and how she was counted there, from a day on. The first stay has no first day: `''`. */
export type Stay = Counted & { readonly from: string; readonly posyandu?: string; readonly rumah?: string }

const nameOf = {
  posyandu: 'posyandu',
  rumah: 'rumah',
  status: 'status',
  sasaran: 'sasaran',
  sementaraSampai: 'sementara_pindah_sampai',
  impor: 'impor',
} as const
type Key = keyof typeof nameOf
const keys = Object.keys(nameOf) as Key[] // its own keys

type Change = { readonly from: string; readonly key: Key; readonly value: string | undefined }

/**
 * The history of her register entry. An edit holds from the day in the field on which it was made, a status from its own day
 * (`tanggal_status`); who moves away or dies is counted on that very day. The last state is the folded one, whatever order
 * the entries came in. Whose import was taken back never was here.
 */
export function staysOf(record: RecordView): readonly Stay[] {
  const written = record.items.flatMap(({ entry }) => changesIn(entry.body, entry.happenedOn))
  const settled = keys.map(key => settledIn(record, key, written))
  const since = new Map(settled.map(c => [c.key, c.from]))
  const status = settled.find(c => c.key === 'status')?.value
  const earlier = withoutMistakes(written, status).filter(c => c.from < (since.get(c.key) ?? ''))
  const stays = homeToDie(inOrder([...earlier, ...settled], beginning(record, written, status)))
  const last = stays.at(-1)
  return last && isTakenBack(last) ? [last] : stays
}

/**
 * Without the day of her leaving as it was written at first: it was put right, and until the right one she was here. Nobody
 * comes back from a death: one that does not stand any more never was.
 */
function withoutMistakes(written: readonly Change[], last: string | undefined): readonly Change[] {
  const isDeath = (c: Change): boolean => c.key === 'status' && c.value === 'meninggal'
  const lived = last === 'meninggal' ? written : written.filter(c => !isDeath(c))
  if (!hasLeft(last)) return lived
  const other = lived.findLastIndex(c => c.key === 'status' && c.value !== last)
  return lived.filter((c, at) => c.key !== 'status' || at <= other)
}

/** Whoever dies while she is away for a time is counted at home on that day: no month will have her back. */
function homeToDie(stays: readonly Stay[]): readonly Stay[] {
  const dead = stays[stays.findLastIndex(s => s.status !== 'meninggal') + 1]
  if (!dead || !isIsoDate(dead.from)) return stays
  const died = addDays(dead.from, -1)
  return stays.map(s =>
    s.from <= died && s.sementaraSampai !== undefined && s.sementaraSampai >= died
      ? { ...s, sementaraSampai: addDays(died, -1) }
      : s,
  )
}

function changesIn(body: Readonly<Record<string, unknown>>, happenedOn: string): Change[] {
  const since = dayOf(body['tanggal_status']) ?? happenedOn
  return keys.flatMap((key): Change[] => {
    if (!Object.hasOwn(body, nameOf[key])) return []
    const value = textOf(body[nameOf[key]])
    if (key === 'status') return [{ from: effective(since, value), key, value }]
    return [{ from: key === 'posyandu' ? since : happenedOn, key, value }]
  })
}

/** What is shown today, since the last entry about it; the day of leaving may have been corrected alone. */
function settledIn(record: RecordView, key: Key, written: readonly Change[]): Change {
  const value = textOf(shown(record, nameOf[key]))
  const from = written.findLast(c => c.key === key && c.value === value)?.from ?? ''
  const left = key === 'status' && hasLeft(value) ? dayOf(shown(record, 'tanggal_status')) : undefined
  return { from: left === undefined ? from : effective(left, value), key, value }
}

export const hasLeft = (status: string | undefined): boolean =>
  status === 'pindah_keluar' || status === 'meninggal'
const effective = (day: string, status: string | undefined): string =>
  hasLeft(status) && isIsoDate(day) ? addDays(day, 1) : day

/** Before anything changed: as she was registered, though not dead before the day of her death; whose family was written down later lived with it already. */
const beginning = (record: RecordView, written: readonly Change[], last: string | undefined): Stay =>
  stay({
    from: '',
    posyandu: written.find(c => c.key === 'posyandu')?.value ?? record.items[0]?.entry.posyandu,
    rumah: written.find(c => c.key === 'rumah')?.value,
    status: statusAtFirst(record.items[0]?.entry.body ?? {}, last),
    sasaran: written.find(c => c.key === 'sasaran')?.value,
    impor: textOf(shown(record, 'impor')),
  })

function statusAtFirst(
  { status, tanggal_status: day }: Readonly<Record<string, unknown>>,
  last: string | undefined,
): string | undefined {
  const wasAlive = dayOf(day) !== undefined || last !== 'meninggal'
  return status === 'meninggal' && wasAlive ? undefined : textOf(status)
}

/** A code that this version does not know is kept and means nothing here. */
const stay = (values: Readonly<Record<string, string | undefined>>): Stay => compact<object>(values) as Stay

function inOrder(changes: readonly Change[], first: Stay): Stay[] {
  const stays: Stay[] = [first]
  for (const { from, key, value } of changes.toSorted((a, b) => compare(a.from, b.from))) {
    const before = stays.at(-1) ?? first
    const next = stay({ ...before, from, [key]: value })
    if (before.from === from) stays[stays.length - 1] = next
    else stays.push(next)
  }
  return stays
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const stayOn = (stays: readonly Stay[], day: string): Stay | undefined =>
  stays.findLast(s => s.from <= day)

const isCountedOn = (stays: readonly Stay[], day: string): boolean => {
  const at = stayOn(stays, day)
  return at !== undefined && isExpected(at, day)
}

/** Whoever is away for a while and is examined all the same is counted at home on that day. */
export function isServedOn(stays: readonly Stay[], day: string): boolean {
  const at = stayOn(stays, day)
  if (!at) return false
  const { sementaraSampai: _, ...home } = at
  return isExpected(home, day)
}

/** The first day between two days, both included, on which she was sasaran. */
export function firstCounted(stays: readonly Stay[], from: string, until: string): string | undefined {
  const turns = stays.flatMap(s => [s.from, ...(s.sementaraSampai ? [addDays(s.sementaraSampai, 1)] : [])])
  const days = [from, ...turns.filter(d => d > from && d <= until).toSorted(compare)]
  return from > until ? undefined : days.find(d => isCountedOn(stays, d))
}

/** The last such day: who leaves on the fifth grows no older here. */
export function lastCounted(stays: readonly Stay[], from: string, until: string): string | undefined {
  const ends = stays.slice(1).map(s => addDays(s.from, -1))
  const days = [
    until,
    ...ends
      .filter(d => d >= from && d < until)
      .toSorted(compare)
      .reverse(),
  ]
  return from > until ? undefined : days.find(d => isCountedOn(stays, d))
}

const textOf = (x: unknown): string | undefined => (typeof x === 'string' ? x : undefined)
const dayOf = (x: unknown): string | undefined => (typeof x === 'string' && isIsoDate(x) ? x : undefined)

import { byOrder } from '../log/item.ts'
import { recordsOf } from '../log/read.ts'
import type { RecordView, View } from '../log/fold.ts'
import { pengesahan } from '../records/pengesahan.ts'
import type { Profesi } from '../records/petugas.ts'
import { profesiPetugas } from '../records/petugas.ts'
import { readBody } from '../records/read-body.ts'
import type { RuleLine } from './line.ts'
import type { SignOffState } from './state.ts'

/** Of one account, as its `petugas` record says. */
export type StaffFacts = {
  readonly nama: string
  readonly peran?: string | undefined
  readonly profesi?: Profesi | undefined
}
export type Staff = ReadonlyMap<string, StaffFacts>

const signing: readonly Profesi[] = ['dokter', 'gizi']

/** A doctor or nutrition officer of the puskesmas signs; whatever anybody else writes is a proposal. */
export const maySign = (one: StaffFacts | undefined): boolean =>
  one?.peran === 'puskesmas' && one.profesi !== undefined && signing.includes(one.profesi)

type Decision = {
  readonly rule: string
  readonly hash: string
  readonly kind: 'disahkan' | 'ditolak' | 'usul'
  readonly account: string
  readonly by: string
  readonly on: string
  readonly note?: string
  /** Where it is filed, so that it can be taken back. */
  readonly record: string
  readonly area: string
}

export type SignOff = SignOffState & { readonly decision?: Decision }
export type SignOffs = ReadonlyMap<string, SignOff>

type Asked = {
  /** The area and those above it, nearest first. */
  readonly chain: readonly View[]
  /** Areas below, from which only proposals are heard. */
  readonly below?: readonly View[]
  readonly staff: Staff
}

/**
 * How every line stands. In an area the newest decision about the line as it is now holds; the own area comes before those
 * above. A decision about what the line said before makes it `berubah`, never signed.
 */
export function signOffs(
  lines: readonly Pick<RuleLine, 'key' | 'hash'>[],
  { chain, below = [], staff }: Asked,
): SignOffs {
  const areas = chain.map(view => decisionsOf(view, staff))
  const heard = [...areas, ...below.map(view => decisionsOf(view, staff))]
  return new Map(lines.map(line => [line.key, signOffOf(line, areas, heard)]))
}

type ByRule = ReadonlyMap<string, readonly Decision[]>

function signOffOf(
  { key, hash }: Pick<RuleLine, 'key' | 'hash'>,
  areas: readonly ByRule[],
  heard: readonly ByRule[],
): SignOff {
  for (const area of areas) {
    const signed = (area.get(key) ?? []).filter(d => d.kind !== 'usul')
    const now = signed.findLast(d => d.hash === hash)
    if (now) return told(now.kind, now)
    const before = signed.at(-1)
    if (before?.kind === 'disahkan') return told('berubah', before)
  }
  const asked = heard.flatMap(a => a.get(key) ?? []).findLast(d => d.kind === 'usul' && d.hash === hash)
  return asked ? told('usul', asked) : { state: 'belum' }
}

const told = (state: Exclude<SignOffState['state'], 'belum'>, decision: Decision): SignOff => {
  const { by, on, note } = decision
  return { state, by, on, ...(note ? { note } : {}), decision }
}

/** In the order in which the server took them; no phone's clock decides which is newer. */
function decisionsOf(view: View, staff: Staff): ByRule {
  const records = recordsOf(view, pengesahan.kind).flatMap(r => {
    const [first] = r.items
    return first ? [{ r, first }] : []
  })
  const decisions = records
    .toSorted((a, b) => byOrder(a.first, b.first))
    .flatMap(({ r }) => decisionOf(r, staff) ?? [])
  return Map.groupBy(decisions, d => d.rule)
}

/** What its author wrote at first, whatever was written over it since: a signature cannot be put into somebody's mouth. */
function decisionOf(record: RecordView, staff: Staff): Decision | undefined {
  const entry = record.items[0]?.entry
  if (!entry || isWithdrawn(record, entry.by, staff)) return undefined
  const { aturan, hash, keputusan, catatan } = readBody(pengesahan.fields, entry.body)
  if (!aturan || !hash || !keputusan) return undefined
  const one = staff.get(entry.by)
  return {
    rule: aturan,
    hash,
    kind: maySign(one) ? keputusan : 'usul',
    account: entry.by,
    by: one ? named(one) : 'petugas lain',
    on: record.happenedOn,
    ...(catatan ? { note: catatan } : {}),
    record: record.id,
    area: record.about,
  }
}

const named = ({ nama, profesi }: StaffFacts): string =>
  profesi ? `${nama} (${profesiPetugas[profesi].toLowerCase()})` : nama

/** By herself, or by somebody who may sign. Every entry is read, so that nobody else's word hides theirs. */
const isWithdrawn = ({ items }: RecordView, author: string, staff: Staff): boolean =>
  items.some(({ entry: { by, body } }) => body['batal'] === true && (by === author || maySign(staff.get(by))))

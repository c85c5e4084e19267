import { idFromParts } from '../../src/domain/log/index.ts'
import type { Entry, Save } from '../../src/domain/log/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { demoLog } from '../demo/index.ts'

/** One posyandu that was without signal for months: 400 people registered, then their visits, on the phone of one cadre. */
export type Backlog = {
  readonly seed: string
  readonly account: string
  readonly posyandu: string
  readonly replica: string
  /** How the area was founded, by the puskesmas, before any phone was enrolled. */
  readonly areas: readonly Save[]
  readonly saves: readonly Save[]
}

export const backlogRecords = 2400
const today = '2026-11-21'

/** How many people are registered, and how many of the records about them were written before there was signal. */
export type Size = { readonly records: number; readonly people: number }
const usual: Size = { records: backlogRecords, people: 400 }

export function backlogOf(seed: string, { records, people }: Size = usual): Backlog {
  const log = demoLog({ today, seed, people, posyandu: 1, months: 12 })
  const account = idFromParts('bench-account', seed)
  const replica = idFromParts('bench-replica', seed)
  const posyandu = log.areas.find(a => a.jenis === 'posyandu')?.id ?? ''
  const areas = log.saves.flatMap(areasOf)
  const saves: Save[] = []
  let count = 0
  for (const { save, entries } of log.saves) {
    if (!entries.every(isKaders) || count + entries.length > records) continue
    const at = count
    count += entries.length
    saves.push({
      save,
      entries: entries.map((e, i): Entry => ({ ...e, by: account, replica, posyandu, localSeq: at + i + 1 })),
    })
  }
  return { seed, account, posyandu, replica, areas, saves }
}

/** A save that also says other things is not split in life; here only the places are needed, and nobody knows the ids yet. */
function areasOf({ save, entries }: Save): Save[] {
  const places = entries.filter(e => e.kind === 'wilayah')
  return places.length > 0 ? [{ save, entries: places }] : []
}

const isKaders = (e: Entry): boolean => kinds.get(e.kind)?.writers.includes('kader') === true

/** The same records as an app of the usual kind sends them: one a request. */
export const singly = (saves: readonly Save[]): Save[] =>
  saves.flatMap(s =>
    s.entries.map(e => ({ save: idFromParts(e.id), entries: [{ ...e, save: idFromParts(e.id) }] })),
  )

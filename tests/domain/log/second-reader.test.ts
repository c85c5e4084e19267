import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entrySchema, fold, kindList } from '../../../src/domain/log/index.ts'
import type { Entry, Group } from '../../../src/domain/log/index.ts'

/**
 * Version 1 is frozen. This second reader knows the log only from RULES.md (F1–F5, F9, M2) and shares no code with the
 * product's fold: where the two differ, one of them no longer reads what phones have stored.
 */
type Frozen = {
  group?: string[]
  items: [number | null, Entry][]
  views: { kind: string; id: string; fields: Record<string, unknown[]> }[]
}

const folder = join(import.meta.dirname, '../../fixtures/log-v1')
const cases = readdirSync(folder).map(name => ({
  name: name.replace('.json', ''),
  frozen: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Frozen, // our own fixture, checked by the tests below
}))

const text = (v: unknown): string =>
  JSON.stringify(v, (_, x: unknown) =>
    x !== null && typeof x === 'object' && !Array.isArray(x)
      ? Object.fromEntries(Object.entries(x).sort(([a], [b]) => (a < b ? -1 : 1)))
      : x,
  )

function secondReader(frozen: Frozen): Frozen['views'] {
  const head = frozen.group?.toSorted()[0] ?? ''
  const place = (seq: number | null, e: Entry): string =>
    `${seq === null ? 'z' : 'a'}${String(seq ?? e.localSeq).padStart(12, '0')}${e.id}`
  const rows = frozen.items
    .map(([seq, e]) => ({ e, place: place(seq, e), rec: e.record ?? e.id }))
    .map(r => ({ ...r, rec: frozen.group?.includes(r.rec) ? head : r.rec }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
  const heads = rows.filter((r, i) => rows.findIndex(o => o.rec === r.rec && o.e.kind === r.e.kind) === i)
  return heads
    .toSorted((a, b) => (a.e.happenedOn + a.place < b.e.happenedOn + b.place ? -1 : 1))
    .map(h => {
      const own = rows.filter(r => r.rec === h.rec && r.e.kind === h.e.kind)
      const names = [...new Set(own.flatMap(r => Object.keys(r.e.body)))]
      const field = (f: string): unknown[] => {
        const holders = own.filter(r => f in r.e.body)
        const alive = holders.filter(r => !own.some(o => o !== r && o.e.replaces?.[f]?.includes(r.e.id)))
        const values = (alive.length > 0 ? alive : holders).map(r => text(r.e.body[f]))
        return [...new Set(values)].map(v => JSON.parse(v) as unknown)
      }
      return { kind: h.e.kind, id: h.rec, fields: Object.fromEntries(names.map(f => [f, field(f)])) }
    })
}

describe.each(cases)('version 1: $name', ({ frozen }) => {
  it('the second reader, written from RULES.md, reads the frozen view', () => {
    expect(secondReader(frozen)).toEqual(frozen.views)
  })

  it('the product reads the same', () => {
    const members = new Set(frozen.group)
    const group: Group | undefined = frozen.group ? { id: [...members].sort()[0] ?? '', members } : undefined
    const items = frozen.items.map(([seq, entry]) => (seq === null ? { entry } : { entry, seq }))
    const views = fold(items, kindList([]), group).records.map(r => ({
      kind: r.kind,
      id: r.id,
      fields: Object.fromEntries(Object.entries(r.fields).map(([f, v]) => [f, v.values.map(x => x.value)])),
    }))
    expect(views).toEqual(frozen.views)
  })

  it('E1 the envelope schema takes every entry and drops nothing of it', () => {
    for (const [, e] of frozen.items) expect(entrySchema.parse(e)).toEqual(e)
  })
})

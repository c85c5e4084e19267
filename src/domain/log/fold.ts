import { canonical } from './canonical.ts'
import { recordOf } from './entry.ts'
import { byClinicalOrder, byOrder } from './item.ts'
import type { Item } from './item.ts'
import { bodyToday } from './kinds.ts'
import type { Kinds } from './kinds.ts'

/**
 * Fold: entries → what is shown. Pure, total, and blind to the order of arrival (RULES.md F1–F8).
 *
 * A field's value is current until an entry about the same record names it in `replaces`. One current value is shown.
 * Equal values are one value. Several: the one with the lowest seq is shown, all of them are a conflict, and an entry
 * that replaces them all settles it.
 */
export type Value = {
  readonly value: unknown
  /** Entries that hold this value; an edit that was made with it on screen names these ids. */
  readonly ids: readonly string[]
  readonly by: readonly string[]
}

/** `values[0]` is shown; more than one is a conflict. */
export type Field = { readonly values: readonly [Value, ...Value[]] }

export type RecordView = {
  readonly kind: string
  readonly id: string
  readonly about: string
  readonly happenedOn: string
  readonly fields: Readonly<Record<string, Field>>
  readonly items: readonly Item[]
}

export type View = { readonly records: readonly RecordView[] }

/** Members of a "same person" group are read as one subject, whose id is the smallest. */
export type Group = { readonly id: string; readonly members: ReadonlySet<string> }

export function fold(items: readonly Item[], kinds: Kinds, group?: Group): View {
  const records = new Map<string, Item[]>()
  for (const item of [...uniqueById(items)].sort(byOrder)) {
    const key = `${item.entry.kind} ${recordId(item, group)}`
    const held = records.get(key)
    if (held) held.push(item)
    else records.set(key, [item])
  }
  const views = [...records.values()].map(own => recordView(own, kinds, group))
  return { records: views.sort((a, b) => byClinicalOrder(first(a), first(b))) }
}

const first = (r: RecordView): Item => r.items[0] as Item // a record is made from at least one item

function uniqueById(items: readonly Item[]): Iterable<Item> {
  const byId = new Map<string, Item>()
  for (const item of items) {
    const held = byId.get(item.entry.id)
    if (held?.seq === undefined) byId.set(item.entry.id, item)
  }
  return byId.values()
}

function recordId(item: Item, group: Group | undefined): string {
  const id = recordOf(item.entry)
  return group?.members.has(id) ? group.id : id
}

function recordView(items: Item[], kinds: Kinds, group: Group | undefined): RecordView {
  const head = items[0] as Item // see `first`
  const about = group?.members.has(head.entry.about) ? group.id : head.entry.about
  return {
    kind: head.entry.kind,
    id: recordId(head, group),
    about,
    happenedOn: head.entry.happenedOn,
    fields: foldFields(items, kinds),
    items,
  }
}

function foldFields(items: readonly Item[], kinds: Kinds): Record<string, Field> {
  const holders = new Map<string, { item: Item; value: unknown }[]>()
  const replaced = new Set<string>()
  for (const item of items) {
    for (const [field, value] of Object.entries(bodyToday(item.entry, kinds.get(item.entry.kind)))) {
      const held = holders.get(field)
      if (held) held.push({ item, value })
      else holders.set(field, [{ item, value }])
    }
    for (const [field, ids] of Object.entries(item.entry.replaces ?? {}))
      for (const id of ids) if (id !== item.entry.id) replaced.add(`${field} ${id}`)
  }
  const fields: Record<string, Field> = {}
  for (const [field, all] of holders) {
    const current = all.filter(h => !replaced.has(`${field} ${h.item.entry.id}`))
    // Entries that replace each other in a ring leave nothing current: then every value is one to decide on.
    const values = group(current.length > 0 ? current : all)
    const shown = values[0]
    if (shown) fields[field] = { values: [shown, ...values.slice(1)] }
  }
  return fields
}

function group(holders: readonly { item: Item; value: unknown }[]): Value[] {
  const only = holders.length === 1 ? holders[0] : undefined
  if (only) return [{ value: only.value, ids: [only.item.entry.id], by: [only.item.entry.by] }]
  const byText = new Map<string, { value: unknown; ids: string[]; by: string[] }>()
  for (const { item, value } of holders) {
    const text = canonical(value)
    const held = byText.get(text)
    if (held) {
      held.ids.push(item.entry.id)
      held.by.push(item.entry.by)
    } else byText.set(text, { value, ids: [item.entry.id], by: [item.entry.by] })
  }
  return [...byText.values()]
}

import type { View } from '../log/fold.ts'
import { recordsOf } from '../log/read.ts'
import { openRecord } from './draft.ts'
import type { Opened } from './draft.ts'
import { kehamilan } from './kehamilan.ts'
import { read } from './read-body.ts'

export type Child = { readonly id: string; readonly born: string | undefined }

/**
 * The episode of a mother from which this child was born, when no other child of it lives: with its death everything about a
 * baby ends for her. A birth that was written down without its children is known by its day. `lives`: also for whoever is
 * not known here.
 */
export function onlyBirthOf(view: View, child: Child, lives: (id: string) => boolean): Opened | undefined {
  const record = recordsOf(view, kehamilan.kind).find(r => {
    const { anak = [], tanggal_akhir: ended } = read(kehamilan, r)
    return anak.length > 0 ? anak.includes(child.id) : ended !== undefined && ended === child.born
  })
  const others = record ? (read(kehamilan, record).anak ?? []).filter(id => id !== child.id) : []
  return record && !others.some(lives) ? openRecord(record) : undefined
}

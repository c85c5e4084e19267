import { hash } from 'node:crypto'
import { canonical, contentHash } from '../../src/domain/log/index.ts'
import type { Entry, Kind } from '../../src/domain/log/index.ts'
import type { KnownEntry } from '../store.ts'
import type { Batch } from './batch.ts'
import type { Ready } from './received.ts'

/**
 * What an entry is recognised by when it comes again: its text, for it comes letter by letter as it came before, and
 * sorting the keys of everything that is pushed would take a quarter of a push. Of an entry that forgets somebody the
 * contents: they are erased with her and cannot be looked at later.
 */
export const hashOf = (entry: Entry, json: string, kind: Kind | undefined): string =>
  kind?.effect?.type === 'forget' ? contentHash(canonical(entry)) : textHash(json)

export const textHash = (json: string): string => hash('sha256', json, 'base64url').slice(0, 22)

/** E5: another text may say the same. Rows of before carry the hash of their contents. */
export async function isSame(batch: Batch, known: KnownEntry, ready: Ready): Promise<boolean> {
  if (known.hash === ready.hash) return true
  if (known.hash === '') return false
  const { id, about } = ready.entry
  const contents = canonical(ready.entry)
  if (known.hash === contentHash(contents)) return true
  const stored = (await batch.subjects.history(about)).find(s => s.entry.id === id)
  return stored !== undefined && canonical(stored.entry) === contents
}

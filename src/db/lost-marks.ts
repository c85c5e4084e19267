import { sentinelIn } from './sentinel.ts'
import type { Mark } from './sentinel.ts'

type Marks = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem'>

/**
 * The marks that stand outside the databases (R4). Where they stand and no account is left, the databases and their
 * list are gone together: a phone that was emptied looks like a new one in all else.
 */
export function marksIn(storage: Marks): readonly Mark[] {
  const names = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '')
  return names
    .filter(name => /^saku-[\w-]{22}$/.test(name))
    .flatMap(name => sentinelIn(storage, name).read() ?? [])
}

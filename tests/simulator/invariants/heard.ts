import { canonical, fold } from '../../../src/domain/log/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import type { World } from '../world.ts'
import type { ServerLog, Tell } from './server-log.ts'

/** I5: each value is current, in conflict, or replaced by somebody who had it on the screen. */
export function checkHeard(w: World, { subjects }: ServerLog, tell: Tell): void {
  for (const { entries } of subjects.values()) {
    for (const { entry } of entries) {
      const own = w.written.get(entry.id)
      for (const [field, ids] of Object.entries(own ? (entry.replaces ?? {}) : {}))
        for (const id of ids)
          if (!own?.screen.has(`${field} ${id}`))
            tell('I5', `${entry.id} replaces ${field} of ${id}, which its author never saw`)
    }
    for (const record of fold(entries, kinds).records)
      for (const { entry } of record.items)
        for (const [field, value] of Object.entries(entry.body)) {
          const current = record.fields[field]?.values.some(v => canonical(v.value) === canonical(value))
          const replaced = record.items.some(i => i.entry.replaces?.[field]?.includes(entry.id))
          if (!current && !replaced) tell('I5', `${field} of ${entry.id} is gone and nobody replaced it`)
        }
  }
}

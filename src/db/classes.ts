import { strictest } from '../domain/log/index.ts'
import type { Entry, ReaderClass } from '../domain/log/index.ts'
import type { PhoneBase } from './context.ts'

/**
 * The strictest of what the entry says and of what its kind says of its body (RULES.md P5). A body that its kind cannot
 * read, of a newer version perhaps, counts as `health`, as it does at the server.
 */
export function classOf(ctx: Pick<PhoneBase, 'kinds'>, entry: Entry): ReaderClass {
  const kind = ctx.kinds.get(entry.kind)
  if (!kind) return entry.seenBy
  try {
    return strictest(entry.seenBy, kind.classOf(entry.body))
  } catch {
    return 'health'
  }
}

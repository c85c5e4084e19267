import { recordById } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import { orang } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'

/**
 * Taken over from another table and at home where this account does not work: she is examined here like any guest, and
 * her registration is changed by those who have her (RULES.md W4).
 */
export function isVisitor(
  view: View,
  { id, posyandu }: Pick<Card, 'id' | 'posyandu'>,
  mine: readonly { readonly id: string }[],
): boolean {
  const carried = recordById(view, orang.kind, id)?.items.some(i => i.state === 'carried') ?? false
  return carried && !mine.some(p => p.id === posyandu)
}

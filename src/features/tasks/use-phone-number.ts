import { recordById } from '../../domain/log/index.ts'
import { orang, read } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { useSubjects } from '../shared/pocket.tsx'
import { internationalNumber } from '../shared/call-number.ts'

/** Her own number, or that of a child's mother. No list holds numbers: it is read when one person is opened. */
export function usePhoneNumber(card: Card | undefined): string | undefined {
  const opened = useSubjects(card ? [card.id, ...(card.ibuId ? [card.ibuId] : [])] : [])
  return opened
    ?.map(o => internationalNumber(read(orang, recordById(o.view, orang.kind, o.id)).no_hp))
    .find(n => n !== undefined)
}

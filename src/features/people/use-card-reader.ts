import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Card } from '../../domain/records/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import type { Qr } from '../shared/qr-text.ts'
import { parseQr } from '../shared/qr-text.ts'
import { useSaving } from '../shared/saving.ts'

/** What a code led to, when the screen stays: she is in the queue, or why nobody was found. */
export type CardOutcome =
  | { readonly kind: 'queued'; readonly card: Card }
  | { readonly kind: 'stranger' | Exclude<Qr['kind'], 'person' | 'referral'> }

export type CardReader = {
  readonly outcome: CardOutcome | undefined
  readonly fault: string | undefined
  /** True when the text was a code of ours and was taken. */
  read(text: string): void
  clear(): void
}

type Options = { day: Card | undefined; choose: (card: Card) => Promise<void> }

/**
 * The code of a card goes where a tap on her row goes. Only somebody who is in the queue already gets her page, with
 * "Ukur dan tanya" on it: whose card is shown at the desk is to be measured.
 */
export function useCardReader({ day, choose }: Options): CardReader {
  const pocket = usePocket()
  const [, navigate] = useLocation()
  const [outcome, setOutcome] = useState<CardOutcome>()
  const { fault, run } = useSaving()
  const { role } = pocket.profile
  const answers = role === 'bidan' || role === 'puskesmas'

  const meet = async (qr: Qr): Promise<void> => {
    if (qr.kind !== 'person' && qr.kind !== 'referral') return setOutcome(qr)
    if (qr.kind === 'referral' && answers) return navigate(`/rujukan/${qr.person}/${qr.record}`)
    const card = pocket.card(qr.person)
    if (card?.kind !== 'orang') return setOutcome({ kind: 'stranger' })
    const waits = day && card.status !== 'meninggal' && !day.hari?.hadir.includes(card.id)
    if (!waits) return navigate(`/warga/${card.id}${day ? `?hari=${day.id}` : ''}`)
    await choose(card)
    setOutcome({ kind: 'queued', card })
  }
  return {
    outcome,
    fault,
    read: text => void run(() => meet(parseQr(text))),
    clear: () => setOutcome(undefined),
  }
}

import type { Card } from '../records/card-type.ts'
import { judge } from './judge.ts'
import { known } from './known.ts'

/** The same question before somebody is registered: who is there already? Born on the same day, or with the same NIK. */
export function sameAs(cards: readonly Card[], who: Card): Card[] {
  const sought = known(who)
  return cards.filter(card => {
    if (card.kind !== 'orang' || card.id === who.id) return false
    const why = judge(known(card), sought)?.why
    return why === 'nik' || why === 'nik-keliru' || (why === 'nama' && card.lahir === who.lahir)
  })
}

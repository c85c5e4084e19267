import { useMemo } from 'react'
import { below, chainOf } from '../../domain/areas/index.ts'
import { mayReadHealth } from '../../domain/log/rights.ts'
// Not from the index: that would bring the cards and all that tries them.
import { signOffs } from '../../domain/rule-book/sign-offs.ts'
import type { SignOffs, Staff } from '../../domain/rule-book/index.ts'
import { useAreas } from './areas.ts'
import { useCards, usePocket, useSubjects } from './pocket.tsx'
import { useRuleBook } from './rule-book.ts'
import { signWordsOf } from './sign-words.ts'
import type { SignWords } from './sign-words.ts'

/** Who is who, by account. */
export function useSigningStaff(): Staff {
  const cards = useCards()
  return useMemo(
    () => new Map(cards.flatMap(c => (c.petugas ? [[c.id, { nama: c.nama, ...c.petugas }] as const] : []))),
    [cards],
  )
}

/** How the lines of the book stand at a place; undefined while it is read, and always on a kader's phone. */
export function useSignOffs(area: string, proposals: 'here' | 'below' = 'here'): SignOffs | undefined {
  const forHealth = mayReadHealth(usePocket().profile.role)
  const tree = useAreas()
  const book = useRuleBook(forHealth)
  const staff = useSigningStaff()
  const chain = forHealth ? chainOf(tree, area) : []
  const desas =
    proposals === 'below' ? below(tree, area).filter(a => a.jenis === 'desa' && a.id !== area) : []
  const opened = useSubjects([...chain, ...desas.map(a => a.id)])
  const above = chain.length
  return useMemo(() => {
    if (book.state !== 'read' || !opened || above === 0) return undefined
    const views = opened.map(o => o.view)
    return signOffs(book.lines, { chain: views.slice(0, above), below: views.slice(above), staff })
  }, [book, opened, above, staff])
}

/** What stands beside rules on the screen of a health worker; a kader is shown none of it. */
export function useSignWords(area: string): SignWords {
  const forHealth = mayReadHealth(usePocket().profile.role)
  const states = useSignOffs(area)
  const book = useRuleBook(forHealth)
  return useMemo(() => signWordsOf(book.state === 'read' ? book.lines : [], states), [book, states])
}

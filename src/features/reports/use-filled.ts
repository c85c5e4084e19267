import { useEffect, useRef, useState } from 'react'
import { nearest } from '../../domain/areas/index.ts'
import type { AreaTree } from '../../domain/areas/index.ts'
import { attendance, policyAt } from '../../domain/indicators/index.ts'
import { loadGrowthReference } from '../../domain/reference/index.ts'
import { fill, monthAsked } from '../../domain/sheets/index.ts'
import type { Asked, Filled, Sheet } from '../../domain/sheets/index.ts'
import { pacer } from '../shared/pacer.ts'
import { usePocket } from '../shared/pocket.tsx'
import type { AppPocket } from '../shared/pocket.tsx'

export type Filling =
  | { readonly state: 'reading'; readonly read: number; readonly of: number }
  | { readonly state: 'ready'; readonly filled: Filled }
  | { readonly state: 'refused'; readonly message: string }

export type Wish = {
  readonly sheet: Sheet
  readonly edition: string
  readonly month: string
  readonly posyandu: readonly string[]
  readonly today: string
  readonly tree: AreaTree
}

class Stopped extends Error {}
const broken = 'Data belum terbaca semua. Muat ulang halaman ini, lalu coba lagi.'

/** Everybody of the phone's database is read once, in slices, so that the page goes on answering. No signal is needed. */
export function useFilled(wish: Wish): Filling {
  const pocket = usePocket()
  const key = [wish.sheet.id, wish.edition, wish.month, wish.today, wish.posyandu.join(' ')].join('|')
  const [done, setDone] = useState<{ key: string; filling: Filling }>()
  // The tree of areas is made anew with every card that arrives; what is read again is said by the key alone.
  const latest = useRef(wish)
  useEffect(() => {
    latest.current = wish
  })
  useEffect(() => {
    const { sheet, edition, month, posyandu, today, tree } = latest.current
    let current = true
    const say = (filling: Filling): void => (current ? setDone({ key, filling }) : undefined)
    const read = async (): Promise<void> => {
      const asked = await askedOf(pocket, { month, posyandu, today, tree })
      if (!asked) return say({ state: 'refused', message: 'Bulan ini belum ada.' })
      const of = pocket.cards.get().length
      say({ state: 'reading', read: 0, of })
      const filling = fill(sheet, asked, namesOf(pocket, tree), edition)
      const pause = pacer()
      let seen = 0
      await pocket.each(subject => {
        if (!current) throw new Stopped()
        filling.visit(subject)
        seen += 1
        const turn = pause()
        if (turn) say({ state: 'reading', read: Math.min(seen, of), of })
        return turn
      })
      say({ state: 'ready', filled: filling.finish() })
    }
    read().catch((thrown: unknown) => {
      if (thrown instanceof Stopped) return
      reportError(thrown)
      say({ state: 'refused', message: broken })
    })
    return () => {
      current = false
    }
  }, [pocket, key])
  return done?.key === key ? done.filling : { state: 'reading', read: 0, of: pocket.cards.get().length }
}

type Place = Pick<Wish, 'month' | 'posyandu' | 'today' | 'tree'>

async function askedOf(pocket: AppPocket, place: Place): Promise<Asked | undefined> {
  const days = monthAsked(place.month, place.today)
  if (!days) return undefined
  const cards = pocket.cards.get()
  const policy = policyAt(
    [...place.tree.byId.values()],
    cards.flatMap(c => c.kebijakan ?? []),
  )
  return {
    ...days,
    today: place.today,
    posyandu: new Set(place.posyandu),
    reference: await loadGrowthReference(),
    policyOf: (area, day) => policy(area, day).policy,
    attended: attendance(cards),
  }
}

export const namesOf = (pocket: AppPocket, tree: AreaTree) => ({
  area: (id: string, kind: Parameters<typeof nearest>[2]) => nearest(tree, id, kind)?.nama,
  staff: (id: string) => pocket.card(id)?.nama ?? id,
})

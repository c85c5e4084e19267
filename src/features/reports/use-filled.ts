import { nearest } from '../../domain/areas/index.ts'
import type { AreaTree } from '../../domain/areas/index.ts'
import { attendance, policyAt } from '../../domain/indicators/index.ts'
import { loadGrowthReference } from '../../domain/reference/index.ts'
import { fill, monthAsked } from '../../domain/sheets/index.ts'
import type { Asked, Filled, Sheet } from '../../domain/sheets/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import type { AppPocket } from '../shared/pocket.tsx'
import { useReadThrough } from '../shared/use-read-through.ts'
import type { Tell } from '../shared/use-read-through.ts'

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

const broken = 'Data belum terbaca semua. Muat ulang halaman ini, lalu coba lagi.'

/** Everybody of the phone's database is read once. */
export function useFilled(wish: Wish): Filling {
  const pocket = usePocket()
  const of = pocket.cards.get().length
  const read = async (pocket: AppPocket, tell: Tell): Promise<Filled | undefined> => {
    const asked = await askedOf(pocket, wish)
    if (!asked) return undefined
    const filling = fill(wish.sheet, asked, namesOf(pocket, wish.tree), wish.edition)
    let seen = 0
    await pocket.each(subject => {
      filling.visit(subject)
      seen += 1
      return tell(seen, of)
    })
    return filling.finish()
  }
  // The tree of areas is made anew with every card that arrives; what is read again is said by the key alone.
  const key = [wish.sheet.id, wish.edition, wish.month, wish.today, wish.posyandu.join(' ')].join('|')
  const seen = useReadThrough(read, { key, of: pocket, ready: true })
  if (seen?.state === 'refused') return { state: 'refused', message: broken }
  if (seen?.state !== 'ready') return seen ?? { state: 'reading', read: 0, of }
  if (!seen.result) return { state: 'refused', message: 'Bulan ini belum ada.' }
  return { state: 'ready', filled: seen.result }
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

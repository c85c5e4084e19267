import type { Context } from '../../instrument/index.ts'
import { growth } from '../../measures/growth/index.ts'
import type { Growth, Position } from '../../measures/growth/index.ts'
import { copiedFromBook, factsOf, gramsOf, weightGain, withCopies } from '../../measures/weight-gain/index.ts'
import type { GrowthFacts, WeightGain } from '../../measures/weight-gain/index.ts'

/** What a card measured of a child. */
export type Ukuran = {
  readonly bb?: number | undefined
  readonly tb?: number | undefined
  readonly caraUkur?: Position | undefined
  readonly lk?: number | undefined
  readonly lila?: number | undefined
  readonly bengkakKaki?: boolean | undefined
  readonly bbKiaBulanLalu?: number | 'tidak-tahu' | undefined
  readonly ntPutusan?: 'N' | 'T' | undefined
}

/** Without WHO's figures or the exact day of birth there is neither growth nor gain: "belum dinilai". */
export type Pertumbuhan = {
  readonly growth?: Growth
  readonly gain?: WeightGain | undefined
  readonly facts: GrowthFacts
}

export function pertumbuhanOf(a: Ukuran, c: Context, lila?: GrowthFacts['lila']): Pertumbuhan {
  const { who, policy, reference } = c
  const signs = { lila, oedema: a.bengkakKaki }
  if (!reference || who.birthDate === undefined) return { facts: { classes: [], ...signs } }
  const measured = {
    onDate: who.onDate,
    weightKg: a.bb,
    heightCm: a.tb,
    position: a.caraUkur,
    headCm: a.lk,
    armCm: a.lila,
    oedema: a.bengkakKaki,
  }
  const seen = growth(who, measured, reference, policy)
  const gain = gainOf(a, c)
  return { growth: seen, gain, facts: factsOf({ growth: seen, gain, ...signs }, policy) }
}

/** Today's weight against last month's, wherever that was taken. It needs the day of birth and no table of WHO. */
export function gainOf(a: Ukuran, { who, policy }: Context): WeightGain | undefined {
  const grams = gramsOf(a.bb)
  if (grams === undefined || who.birthDate === undefined) return undefined
  const today = { onDate: who.onDate, grams, decided: a.ntPutusan }
  const lastMonth = copiedFromBook(
    who.onDate,
    typeof a.bbKiaBulanLalu === 'number' ? a.bbKiaBulanLalu : undefined,
  )
  const own = [...(who.past.weighings ?? []), today]
  return weightGain(who, withCopies(own, lastMonth ? [lastMonth] : []), who.onDate, policy)
}

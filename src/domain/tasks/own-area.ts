import type { Card } from '../records/card-type.ts'

/**
 * "Wilayah saya": households whose *kader pembina* the account is; and those for which nobody is named, in a dasawisma whose
 * other households are in her care. A household for which somebody else is named is that one's, whatever its dasawisma.
 */
export function ownHouseholds(
  households: readonly Card[],
  account: string | undefined,
): (household: Card | undefined) => boolean {
  if (account === undefined) return () => false
  const own = new Set(households.filter(h => h.kaderPembina === account).flatMap(h => dasawismaOf(h) ?? []))
  return household => {
    if (household === undefined) return false
    if (household.kaderPembina !== undefined) return household.kaderPembina === account
    const here = dasawismaOf(household)
    return here !== undefined && own.has(here)
  }
}

/** Typed by hand: "Soka 02" and "soka  02" are one. Two posyandu may each have one of that name. */
function dasawismaOf({ posyandu, dasawisma }: Card): string | undefined {
  const name = dasawisma?.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  return name ? `${posyandu ?? ''} ${name}` : undefined
}

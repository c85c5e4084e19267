/** How much a message may become when it is unpacked: characters of plain JSON, and how deep it nests. */
export type Room = { readonly chars: number; readonly depth: number }

/** Thrown when it would become more. Everything else that is wrong with a message is a SyntaxError. */
export class TooMuch extends Error {}

export type Budget = { spend(chars: number): void }

/** Counted before anything is made: a dictionary of one long text makes gigabytes of a few letters. */
export function budgetOf({ chars }: Room): Budget {
  let left = chars
  return {
    spend(amount) {
      left -= amount
      if (left < 0) throw new TooMuch('columns')
    },
  }
}

/** At most what JSON would write of it, and never nothing. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value !== 'object' || value === null) return 2
  if (Array.isArray(value)) return value.reduce((sum: number, v) => sum + weightOf(v), 2)
  return Object.entries(value).reduce((sum, [key, v]) => sum + key.length + 3 + weightOf(v), 2)
}

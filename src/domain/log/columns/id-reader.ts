import { firstStep, nextMade, nextRaw } from './id-table.ts'
import { madeOf, maxMade } from './ids.ts'
import { numbersIn, readNumbers, unzigzag } from './numbers.ts'

export type IdReader = {
  ids(refs: unknown, count: number): string[]
  /** Throws when some were sent that nothing names. */
  end(): void
}

/** `known`: ids of the message that this one answers (T8), named before it begins. */
export function idReader(
  sent: readonly string[],
  madeText: unknown,
  known: readonly string[] = [],
): IdReader {
  const raw = [...known, ...sent]
  const made = madeIds(raw, madeText)
  let raws = known.length
  let mades = 0

  function placeOf(code: number, last: number): number {
    if (code === nextRaw) return raws++
    if (code === nextMade) return -1 - mades++
    return last + unzigzag(code - firstStep)
  }

  return {
    ids(refs, count) {
      let last = 0
      return readNumbers(refs, count).map(code => {
        last = placeOf(code, last)
        const id = last < 0 ? made[-1 - last] : raw[last]
        if (id === undefined || code < 0) throw new SyntaxError('an id')
        return id
      })
    },
    end() {
      if (raws !== raw.length || mades !== made.length) throw new SyntaxError('ids')
    },
  }
}

function madeIds(raw: readonly string[], text: unknown): string[] {
  const count = numbersIn(text)
  if (count > 2 * maxMade || count % 2 !== 0) throw new SyntaxError('made ids')
  const parts = readNumbers(text, count).map(place => {
    const id = raw[place]
    if (id === undefined) throw new SyntaxError('a made id')
    return id
  })
  return Array.from({ length: count / 2 }, (_, i) => madeOf(parts[2 * i] ?? '', parts[2 * i + 1] ?? ''))
}

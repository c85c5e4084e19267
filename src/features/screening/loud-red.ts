import type { AnyInstrument } from '../../domain/instrument/index.ts'
import type { Said } from './conclude.ts'

type Where = {
  readonly instrument: AnyInstrument
  readonly said: ReadonlyMap<string, Said>
  readonly keys: readonly string[]
  /** The question whose turn it is. */
  readonly active: string | undefined
}

/** What was found red and has scrolled out of sight since: it stays on the screen. A private answer is not repeated. */
export function loudRed({ instrument, said, keys, active }: Where): string | undefined {
  const [key, found] = [...said].find(([, s]) => s.level === 'merah') ?? []
  if (key === undefined || instrument.questions[key]?.seenBy === 'health') return undefined
  const inSight = active !== undefined && Math.abs(keys.indexOf(active) - keys.indexOf(key)) < 2
  return inSight ? undefined : found?.title
}

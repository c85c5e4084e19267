import { steps, tdOn } from '../../src/domain/schedules/td/index.ts'
import type { Given } from '../../src/domain/schedules/immunisation/index.ts'

/** Status T as lines of the same table: T 1–5, where only injections are known. Until and the rest stay empty where nothing is known. */
export function tdLines(birth: string, given: readonly Given[], on: string): readonly (readonly unknown[])[] {
  const td = tdOn({ birth }, given, on)
  const reached = td?.status ?? 0
  return steps.map(({ status }) => {
    if (status <= reached) return ['T', status, 'selesai', '', '', '']
    const from = td?.next?.step.status === status ? td.next.from : undefined
    const first = td === undefined && status === 1
    const code = first || (from !== undefined && from <= on) ? 'jatuh-tempo' : 'belum-waktunya'
    return ['T', status, code, from ?? '', '', from ?? '']
  })
}

import type { RuleLine } from './line.ts'

/** How a line stands with whoever may sign it. `berubah`: it was signed, and says or does something else since. */
export type SignOffState =
  | { readonly state: 'belum' }
  | {
      readonly state: 'disahkan' | 'ditolak' | 'berubah'
      readonly by: string
      readonly on: string
      readonly note?: string
    }

export type StateOf = (line: Pick<RuleLine, 'key' | 'hash'>) => SignOffState

export const unsigned: StateOf = () => ({ state: 'belum' })

export function stateWords(s: SignOffState): string {
  switch (s.state) {
    case 'belum':
      return 'belum disahkan'
    case 'disahkan':
      return `disahkan ${s.by}, ${s.on}`
    case 'ditolak':
      return `ditolak ${s.by}, ${s.on}${s.note ? `: ${s.note}` : ''}`
    case 'berubah':
      return `berubah sejak disahkan ${s.by}, ${s.on}: belum disahkan lagi`
  }
}

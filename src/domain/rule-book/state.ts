import type { RuleLine } from './line.ts'

type Said = { readonly by: string; readonly on: string; readonly note?: string }

/**
 * How a line stands with whoever may sign it. `berubah`: it was signed, and says or does something else since. `usul`: somebody
 * who may not sign asks for it.
 */
export type SignOffState =
  { readonly state: 'belum' } | ({ readonly state: 'disahkan' | 'ditolak' | 'berubah' | 'usul' } & Said)

export type StateOf = (line: Pick<RuleLine, 'key' | 'hash'>) => SignOffState

export const unsigned: StateOf = () => ({ state: 'belum' })

const noted = (words: string, note: string | undefined): string => (note ? `${words}: ${note}` : words)

export function stateWords(s: SignOffState): string {
  switch (s.state) {
    case 'belum':
      return 'belum disahkan'
    case 'disahkan':
      return `disahkan ${s.by}, ${s.on}`
    case 'ditolak':
      return noted(`ditolak ${s.by}, ${s.on}`, s.note)
    case 'berubah':
      return `berubah sejak disahkan ${s.by}, ${s.on}: belum disahkan lagi`
    case 'usul':
      return noted(`belum disahkan, diusulkan ${s.by}, ${s.on}`, s.note)
  }
}

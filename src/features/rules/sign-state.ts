import type { SignOff, SignOffs, Signable } from '../../domain/rule-book/index.ts'

export type State = SignOff['state']
export type Line = Signable['lines'][number]

export const stateNames: Readonly<Record<State, string>> = {
  belum: 'Belum',
  usul: 'Diusulkan',
  berubah: 'Berubah',
  ditolak: 'Ditolak',
  disahkan: 'Disahkan',
}

const unsigned: SignOff = { state: 'belum' }

export const signOffOf = (states: SignOffs, line: Line): SignOff => states.get(line.key) ?? unsigned

/** How many lines stand in each state. */
export function countStates(lines: readonly Line[], states: SignOffs): Readonly<Record<State, number>> {
  const counts = { belum: 0, usul: 0, berubah: 0, ditolak: 0, disahkan: 0 }
  for (const line of lines) counts[signOffOf(states, line).state] += 1
  return counts
}

/** "12 dari 80 disahkan, 2 berubah" */
export function countWords(lines: readonly Line[], states: SignOffs): string {
  const n = countStates(lines, states)
  return [
    `${n.disahkan} dari ${lines.length} disahkan`,
    n.berubah > 0 ? `${n.berubah} berubah` : '',
    n.ditolak > 0 ? `${n.ditolak} ditolak` : '',
    n.usul > 0 ? `${n.usul} diusulkan` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

export type Wanted = { readonly state: State | 'semua'; readonly words: string }

/** Every typed word must stand somewhere in the line. */
export function wantedLines(lines: readonly Line[], states: SignOffs, { state, words }: Wanted): Line[] {
  const typed = words.toLowerCase().split(/\s+/).filter(Boolean)
  return lines.filter(line => {
    if (state !== 'semua' && signOffOf(states, line).state !== state) return false
    if (typed.length === 0) return true
    const text = `${line.text} ${line.detail} ${line.id} ${line.source}`.toLowerCase()
    return typed.every(word => text.includes(word))
  })
}

/**
 * What "Sahkan semua" signs: what nobody decided, or what changed since. What was rejected, and the open questions, want a look at
 * each.
 */
export const signableAtOnce = (lines: readonly Line[], states: SignOffs): Line[] =>
  lines.filter(line => {
    const { state } = signOffOf(states, line)
    return line.kind !== 'terbuka' && state !== 'disahkan' && state !== 'ditolak'
  })

import type { Due, DueGroup, DueRow } from '../../domain/due/index.ts'
import { addDays } from '../../domain/measures/age.ts'
import { byFrom, dueLines } from './due-lines.ts'
import type { DueLine, DueLines } from './due-lines.ts'

const titles: Readonly<Record<DueGroup, string>> = {
  kontak: 'Kontak dengan bidan',
  imunisasi: 'Imunisasi',
  kampanye: 'Vitamin dan obat',
  pemeriksaan: 'Pemeriksaan',
}

export type DuePage = {
  /** What can be done now, and what comes next if it comes soon, group by group. */
  readonly groups: readonly { readonly title: string; readonly lines: readonly DueLine[] }[]
  readonly later: readonly DueLine[]
  readonly done: readonly DueLine[]
}

/** Until the next posyandu day, about: what begins later is folded, so that nobody scrolls past it to what is due. */
const soonDays = 31

/** `known`: false while no dose of a child is recorded; her doses are then shown apart, by age only. */
export function duePage(
  { immunisation, td, campaigns, contacts, checks }: Due,
  known: boolean,
  today: string,
): DuePage {
  const rows: Readonly<Record<DueGroup, readonly DueRow[]>> = split([
    ...(contacts?.rows ?? []),
    ...(known ? immunisation : []),
    ...(td?.rows ?? []),
    ...campaigns,
    ...checks,
  ])
  const pages = (Object.keys(titles) as DueGroup[]) // of an object literal, which has no other keys
    .map(group => ({ title: titles[group], lines: dueLines(rows[group]) }))
  const horizon = addDays(today, soonDays)
  const isFar = ({ rows: [first] }: DueLine) =>
    first.status === 'belum-waktunya' && (first.from ?? horizon) >= horizon
  const all = (part: keyof DueLines) => pages.flatMap(p => p.lines[part])
  return {
    groups: pages
      .map(p => ({ title: p.title, lines: p.lines.now.filter(l => !isFar(l)) }))
      .filter(g => g.lines.length > 0),
    later: [...all('now').filter(isFar), ...all('later')].toSorted(byFrom),
    done: all('done'),
  }
}

function split(rows: readonly DueRow[]): Record<DueGroup, DueRow[]> {
  const groups: Record<DueGroup, DueRow[]> = { kontak: [], imunisasi: [], kampanye: [], pemeriksaan: [] }
  for (const row of rows) groups[row.group].push(row)
  return groups
}

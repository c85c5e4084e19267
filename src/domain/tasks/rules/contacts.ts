import { contactsIn } from '../../due/contacts.ts'
import type { DueRow } from '../../due/row.ts'
import { ilp2023 } from '../../instruments/sources.ts'
import { addDays, daysBetween } from '../../measures/age.ts'
import { taskFigures } from '../figures.ts'
import type { Found, Looked, TaskRule } from '../looked.ts'

const { mendekati, hamilTidakTerlihat } = taskFigures

const names = {
  anc: 'Periksa kehamilan',
  kf: 'Kunjungan nifas oleh tenaga kesehatan',
  kn: 'Kunjungan bayi baru lahir oleh tenaga kesehatan',
} as const

/** The one contact that is wanted now. Of several that were missed the last one says enough. */
export const contacts: TaskRule = {
  id: 'tugas-kontak',
  kind: 'kontak',
  seenBy: 'posyandu',
  why: ilp2023,
  find: p => {
    const { card, facts, on, policy, episodes } = p
    if (!card.lahir || card.lahir > on) return []
    const due = contactsIn({ episodes, days: facts.kontak ?? {}, birth: card.lahir, on }, policy)
    if (!due?.rows) return []
    const open = due.rows.find(r => r.status === 'jatuh-tempo')
    const missed = due.rows.findLast(r => r.status === 'terlambat')
    const row = missed ?? open
    return row?.until ? found(names[due.kind], row, row.until, on) : []
  },
}

function found(name: string, row: DueRow, until: string, on: string): Found[] {
  const late = until < on
  const near = on >= addDays(until, -mendekati.value)
  if (!late && !near) return []
  return [
    {
      key: `kontak:${row.key}`,
      urgency: late ? 'lewat' : until === on ? 'hari-ini' : 'segera',
      since: row.from ?? until,
      due: until,
      words: late ? `${name} belum tercatat` : `${name}: sudah waktunya`,
      items: [row.what],
    },
  ]
}

/** The newest day on which anybody saw her; the day on which the pregnancy was noted counts as one. */
function lastSeen({ card, facts, episodes, on }: Looked): string {
  const seen = [
    episodes.pregnant?.episode.openedOn,
    card.terakhir,
    facts.bertemu,
    ...(facts.kontak?.anc ?? []),
  ].flatMap(d => (d !== undefined && d <= on ? [d] : []))
  return seen.toSorted().at(-1) ?? on
}

/** Stands beside the sweeping of the month, because hers does not end with it. */
export const pregnantUnseen: TaskRule = {
  id: 'tugas-hamil-lama',
  kind: 'hamil',
  seenBy: 'posyandu',
  why: hamilTidakTerlihat,
  find: p => {
    if (!p.episodes.pregnant) return []
    const last = lastSeen(p)
    if (daysBetween(last, p.on) <= hamilTidakTerlihat.value) return []
    const due = addDays(last, hamilTidakTerlihat.value)
    return [
      {
        key: `hamil:${p.on.slice(0, 7)}`,
        urgency: 'lewat',
        since: last,
        due,
        words: 'Ibu hamil, lebih dari 30 hari tidak terlihat',
      },
    ]
  },
}

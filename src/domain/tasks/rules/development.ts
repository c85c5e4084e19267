import { checkOn, checksOn, developmentLists, pkat } from '../../schedules/checks/index.ts'
import type { CheckRow } from '../../schedules/checks/index.ts'
import type { Found, Looked, TaskRule } from '../looked.ts'

const isWanted = ({ status }: CheckRow): boolean => status === 'jatuh-tempo' || status === 'terlambat'

const found = (row: CheckRow, urgency: Found['urgency'], words: string): Found => ({
  key: `${row.check.id}:${row.from}`,
  urgency,
  since: row.from,
  due: row.status === 'terlambat' ? row.best : row.until,
  words,
  items: [row.check.words],
})

/** Nobody older has a list; most people of a list of two thousand are. */
const untilMonths = 84

const bornBy = ({ card, stages }: Looked): string | undefined =>
  stages && stages.ageMonths < untilMonths ? card.lahir : undefined

/** The list whose age has just passed; it is looked at when the child is met anyway. */
export const developmentList: TaskRule = {
  id: 'tugas-perkembangan',
  kind: 'perkembangan',
  seenBy: 'posyandu',
  why: developmentLists[0] ?? pkat,
  find: p => {
    const birth = bornBy(p)
    if (birth === undefined) return []
    return checksOn(developmentLists, birth, p.facts.perkembangan ?? [], p.on)
      .filter(isWanted)
      .slice(-1)
      .map(r => found(r, 'sekalian', 'Ceklis perkembangan belum tercatat'))
  },
}

/** Once, at six months, by a health worker. */
export const pkatAtSixMonths: TaskRule = {
  id: 'tugas-pkat',
  kind: 'perkembangan',
  seenBy: 'posyandu',
  why: pkat,
  find: p => {
    const birth = bornBy(p)
    if (birth === undefined) return []
    const row = checkOn(pkat, birth, p.facts.pkat ?? [], p.on)
    if (!isWanted(row)) return []
    return [found(row, row.status === 'terlambat' ? 'sekalian' : 'segera', 'PKAT umur 6 bulan oleh bidan')]
  },
}

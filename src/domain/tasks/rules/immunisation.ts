import { immunisationRows } from '../../due/immunisation.ts'
import type { DueRow } from '../../due/row.ts'
import { ageGroups } from '../../life-stage.ts'
import { addDays } from '../../measures/age.ts'
import { immunisationOf } from '../../schedules/immunisation/evaluate.ts'
import { juknis } from '../../schedules/immunisation/sources.ts'
import { readDoses } from '../facts-text.ts'
import { taskFigures } from '../figures.ts'
import type { Found, Looked, TaskRule } from '../looked.ts'

const wanted = (r: DueRow): boolean =>
  r.status === 'jatuh-tempo' || r.status === 'terlambat' || r.status === 'kejar'

/** Doses of infancy only: those of school are given at school. */
function rowsOf({ card, facts, stages, on, policy }: Looked): { rows: DueRow[]; none: boolean } {
  if (!card.lahir || !stages || stages.ageMonths >= ageGroups.aprasUntilMonth)
    return { rows: [], none: false }
  const given = readDoses(facts.imunisasi)
  const child = { birth: card.lahir, sex: card.jk }
  const doses = immunisationOf(child, given, on, policy).rows
  const rows = immunisationRows(doses, { birth: card.lahir, months: stages.ageMonths, on }, given).filter(
    wanted,
  )
  return { rows, none: given.length === 0 }
}

/** One task for all doses of a child: they are given in one visit, and are put off together for a month. */
export const immunisation: TaskRule = {
  id: 'tugas-imunisasi',
  kind: 'imunisasi',
  seenBy: 'posyandu',
  why: juknis,
  find: p => {
    const { rows, none } = rowsOf(p)
    if (rows.length === 0) return []
    const late = Math.max(...rows.map(r => r.lateDays ?? 0))
    const due = addDays(p.on, -late)
    const key = `imunisasi:${p.on.slice(0, 7)}`
    const items = rows.map(r => r.what)
    if (none) return [{ key, ...unknown(p), since: due, due: p.on }]
    const broken = late > taskFigures.imunisasiTerputus.value
    return [
      {
        key,
        urgency: late > 0 ? 'lewat' : 'segera',
        since: due,
        due,
        words: broken
          ? 'Imunisasi terputus'
          : late > 0
            ? 'Imunisasi belum diberikan, masih bisa'
            : 'Imunisasi sudah waktunya',
        items,
      },
    ]
  },
}

/** Nothing is on record: that is no "not given". A baby is asked about first; an older child has most often only not been copied. */
const unknown = ({ stages }: Looked): Pick<Found, 'urgency' | 'words'> => ({
  urgency: (stages?.ageMonths ?? 0) < ageGroups.bayiUntilMonth ? 'lewat' : 'sekalian',
  words: 'Belum ada imunisasi tercatat: lihat Buku KIA',
})

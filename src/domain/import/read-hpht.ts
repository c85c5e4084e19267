import { pregnancyFaults } from '../records/kehamilan-checks.ts'
import type { DateOrder } from './date-order.ts'
import type { Read } from './read-cells.ts'
import { readDate } from './read-date.ts'

/** The last period of a woman on the list. One that lies too far back was that of a child already born: she comes without it. */
export function readHpht(cell: string, today: string, order?: DateOrder): Read<string> {
  const read = readDate(cell, today, { name: 'HPHT', order })
  if (read.outcome === 'empty') return {}
  const fault =
    read.outcome === 'refused' ? read.message : pregnancyFaults({ hpht: read.date }, { today })[0]?.message
  if (read.outcome === 'date' && !fault) return { value: read.date }
  return { warning: `${fault ?? ''} Kehamilannya tidak ikut diimpor.` }
}

import type { RecordView, View } from '../log/fold.ts'
import { recordsOf } from '../log/read.ts'
import { countedOf } from './history.ts'
import { kematian } from './kematian.ts'
import { orang } from './orang.ts'
import { read } from './read-body.ts'

/**
 * The day of her death, one for the counts, the books and the months in which she is sasaran: what the register says, which
 * may have been put right; while it does not say that she died, the record of the death. Where the register said so and says
 * it no more, as after two records of one woman were made one, she did not die.
 */
export function diedOn(view: View): string | undefined {
  const registers = recordsOf(view, orang.kind)
  const registered = registers.flatMap(r => {
    const { status, tanggal_status: day } = read(orang, r)
    return status === 'meninggal' && day !== undefined ? [day] : []
  })
  if (registered.length > 0) return registered.toSorted()[0]
  if (registers.some(isPutRight)) return undefined
  return countedOf(view, kematian.kind)
    .map(r => read(kematian, r).tanggal ?? r.happenedOn)
    .toSorted()[0]
}

/** Of two answers that wait for a decision one still says it. */
const isPutRight = ({ items, fields }: RecordView): boolean =>
  items.some(i => i.entry.body['status'] === 'meninggal') &&
  (fields['status']?.values ?? []).every(v => v.value !== 'meninggal')

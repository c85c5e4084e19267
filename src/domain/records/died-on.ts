import type { View } from '../log/fold.ts'
import { recordsOf } from '../log/read.ts'
import { kematian } from './kematian.ts'
import { orang } from './orang.ts'
import { read } from './read-body.ts'

/**
 * The day of her death, one for the counts, the books and the months in which she is sasaran: what the register says, which
 * may have been put right; while it does not say that she died, the record of the death.
 */
export function diedOn(view: View): string | undefined {
  const registered = recordsOf(view, orang.kind).flatMap(r => {
    const { status, tanggal_status: day } = read(orang, r)
    return status === 'meninggal' && day !== undefined ? [day] : []
  })
  const written = recordsOf(view, kematian.kind).map(r => read(kematian, r).tanggal ?? r.happenedOn)
  return (registered.length > 0 ? registered : written).toSorted()[0]
}

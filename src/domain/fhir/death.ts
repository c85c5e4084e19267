import type { View } from '../log/fold.ts'
import { isIsoDate } from '../measures/age.ts'
import { countedOf, diedOn as toldOn, episodesOf, kematian } from '../records/index.ts'

/**
 * The earliest day on which somebody wrote that she died: also one of two that wait for a decision, and what the register
 * alone says. A death that the register says no more was a mistake (`records/died-on.ts`).
 */
export function diedOn(view: View): string | undefined {
  const told = toldOn(view)
  const written = countedOf(view, kematian.kind).flatMap(record => {
    const said = (record.fields['tanggal']?.values ?? []).map(v => String(v.value)).filter(isIsoDate)
    return said.length > 0 ? said : [record.happenedOn]
  })
  const inChildbed = episodesOf(view)
    .filter(e => e.akhir === 'ibu_meninggal')
    .flatMap(e => e.tanggalAkhir ?? [])
  const days = told === undefined ? [] : [told, ...written]
  return [...days, ...inChildbed].toSorted()[0]
}

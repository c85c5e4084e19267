import { ageGroups } from '../../life-stage.ts'
import { completedMonths } from '../../measures/age.ts'
import { diedOn, isTakenBack } from '../../records/index.ts'
import type { Asked } from '../asked.ts'
import type { Subject } from '../sheet.ts'
import type { Birth } from './births.ts'
import type { Resident } from './resident.ts'
import { untilIn, yearIn } from './year-until.ts'

export const bornAlive = 'Lahir hidup'

/** A baby of the year, or who died in it: listed by her own record as long as no line of a mother tells of her (`onceEach`). */
export function ofBaby({ view }: Subject, resident: Resident, asked: Asked): readonly Birth[] {
  const { body } = resident
  const [until, ofYear] = [untilIn(asked), yearIn(asked)]
  const born = until(body.tanggal_lahir)
  if (born === undefined || body.sasaran === 'tamu' || isTakenBack(body)) return []
  const died = until(diedOn(view))
  const babyDied =
    died !== undefined && died >= born && completedMonths(born, died) < ageGroups.bayiUntilMonth
      ? died
      : undefined
  if (![born, babyDied].some(ofYear)) return []
  return [
    {
      resident,
      of: 'bayi',
      to: asked.to,
      father: body.ayah_nama,
      born,
      remark: bornAlive,
      babyDied,
      motherDied: undefined,
      baby: resident.id,
    },
  ]
}

/** Whom a mother's line names has none of her own; a birth of that day that names no baby yet is hers. */
export function onceEach(rows: readonly Birth[]): readonly Birth[] {
  const mothers = rows.filter(r => r.of === 'ibu')
  const named = new Set(mothers.flatMap(r => r.baby ?? []))
  const alone = new Set(rows.filter(r => r.of === 'bayi' && !named.has(r.resident.id)))
  const filled = mothers.map(row => {
    if (row.baby !== undefined || row.remark !== bornAlive) return row
    const own = [...alone].find(a => a.resident.body.ibu === row.resident.id && a.born === row.born)
    if (!own) return row
    alone.delete(own)
    return { ...row, baby: own.baby, babyDied: row.babyDied ?? own.babyDied }
  })
  return [...filled, ...alone]
}

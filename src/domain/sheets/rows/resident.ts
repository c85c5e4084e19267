import { recordById } from '../../log/index.ts'
import type { RecordView } from '../../log/index.ts'
import { lifeStages } from '../../life-stage.ts'
import type { LifeStages } from '../../life-stage.ts'
import { episodesOf, orang, pregnancyOf, read } from '../../records/index.ts'
import type { Episode } from '../../records/index.ts'
import type { Asked } from '../asked.ts'
import type { PersonBody } from '../look.ts'
import type { Subject, Whose } from '../sheet.ts'

/** Somebody as the registers see her in a month. */
export type Resident = Whose & {
  readonly body: PersonBody
  /** On the last day that is asked for; unknown while birth date or sex is. */
  readonly stages: LifeStages | undefined
  readonly episodes: readonly Episode[]
}

export function residentOf({ id, view }: Subject, { to }: Pick<Asked, 'to'>): Resident | undefined {
  const record = recordById(view, orang.kind, id)
  if (!record) return undefined
  const body = read(orang, record)
  const episodes = episodesOf(view)
  return {
    id,
    name: body.nama ?? 'Tanpa nama',
    posyandu: homeOf(record, body),
    body,
    episodes,
    stages: stagesOn(body, episodes, to),
  }
}

const homeOf = (record: RecordView, body: PersonBody): string =>
  body.posyandu ?? record.items[0]?.entry.posyandu ?? ''

function stagesOn(body: PersonBody, episodes: readonly Episode[], day: string): LifeStages | undefined {
  const { tanggal_lahir: birthDate, jk: sex } = body
  if (birthDate === undefined || sex === undefined || birthDate > day) return undefined
  return lifeStages(
    { birthDate, sex },
    episodes.map(e => pregnancyOf(e, day)),
    day,
  )
}

/** Sasaran on any day of the month: who died, moved or was born within it is among them (section 6). A guest counts at her own posyandu. */
export function isSasaran({ body }: Resident, { from, to }: Pick<Asked, 'from' | 'to'>): boolean {
  if (body.sasaran === 'tamu') return false
  if (body.tanggal_lahir !== undefined && body.tanggal_lahir > to) return false
  if (body.impor !== undefined && body.status === 'tidak_ditemukan') return false
  const gone = body.status === 'meninggal' || body.status === 'pindah_keluar'
  return !gone || (body.tanggal_status !== undefined && body.tanggal_status >= from)
}

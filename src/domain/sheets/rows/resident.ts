import { once, stayOn, staysOf } from '../../indicators/index.ts'
import type { PersonMonth } from '../../indicators/index.ts'
import { recordById } from '../../log/index.ts'
import type { RecordView } from '../../log/index.ts'
import { lifeStages } from '../../life-stage.ts'
import type { LifeStages } from '../../life-stage.ts'
import { episodesOf, orang, pregnancyOf, read } from '../../records/index.ts'
import type { Episode } from '../../records/index.ts'
import type { Asked } from '../asked.ts'
import type { PersonBody } from '../look.ts'
import type { Subject, Whose } from '../sheet.ts'
import { monthIn } from './month.ts'

/** Somebody as the registers see her in a month: at the posyandu at which the counts of that month have her. */
export type Resident = Whose & {
  /** What the counts read; nothing when she was no sasaran on any day of it. */
  readonly month: () => PersonMonth | undefined
  readonly body: PersonBody
  /** On the last day that is asked for; unknown while birth date or sex is. */
  readonly stages: LifeStages | undefined
  readonly episodes: readonly Episode[]
}

export function residentOf(subject: Subject, asked: Asked): Resident | undefined {
  const { id, view } = subject
  const record = recordById(view, orang.kind, id)
  if (!record) return undefined
  const body = read(orang, record)
  const episodes = episodesOf(view)
  const month = once(() => monthIn(subject, asked))
  return {
    id,
    name: body.nama ?? 'Tanpa nama',
    posyandu: homeIn(record, month, asked.to),
    month,
    body,
    episodes,
    stages: stagesOn(body, episodes, asked.to),
  }
}

/** Whoever moved is where the month counts her; in a month that does not, where she was at its end. Most have one home. */
function homeIn(record: RecordView, month: Resident['month'], to: string): string {
  const stays = staysOf(record)
  const [home = '', ...others] = new Set(stays.map(s => s.posyandu))
  if (others.length === 0) return home
  return month()?.posyandu ?? stayOn(stays, to)?.posyandu ?? home
}

function stagesOn(body: PersonBody, episodes: readonly Episode[], day: string): LifeStages | undefined {
  const { tanggal_lahir: birthDate, jk: sex } = body
  if (birthDate === undefined || sex === undefined || birthDate > day) return undefined
  return lifeStages(
    { birthDate, sex },
    episodes.map(e => pregnancyOf(e, day)),
    day,
  )
}

/** Sasaran on any day of the month, by the same rule as S: at home here then, and not away for all of it. A guest counts at her own posyandu. */
export const isSasaran = ({ month }: Resident): boolean => month() !== undefined

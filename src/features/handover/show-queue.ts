import { checkCode, queueOf, sealed } from '../../db/handover/index.ts'
import { framesOf } from '../../domain/handover/index.ts'
import type { MessageFrames } from '../../domain/handover/index.ts'
import type { Attendance, Card } from '../../domain/records/index.ts'
import type { AppPocket } from '../shared/pocket.tsx'

export type ShownQueue = {
  /** Both phones show it. */
  readonly code: string
  readonly frames: MessageFrames
  readonly people: number
  readonly entries: number
  /** Confidential entries that stay on this phone. */
  readonly withheld: number
}

/** The queue of this day as it is now, with homes and mothers of who came; undefined: too large to be shown. */
export async function showQueue(
  pocket: AppPocket,
  day: Card,
  present: readonly Attendance[],
): Promise<ShownQueue | undefined> {
  const log = await pocket.log()
  const on = day.hari?.tanggal ?? ''
  const queue = await queueOf(log, { day: day.id, on, subjects: subjectsOf(pocket, present) })
  const message = await sealed(
    {
      day: day.id,
      on,
      posyandu: day.posyandu ?? '',
      from: { account: log.account, replica: queue.replica, name: pocket.profile.name.slice(0, 100) },
      made: log.now().toISOString(),
      entries: queue.entries,
    },
    log.random,
  )
  const frames = framesOf(message)
  return (
    frames && {
      code: await checkCode(message),
      frames,
      people: present.length,
      entries: queue.entries.length,
      withheld: queue.withheld,
    }
  )
}

function subjectsOf(pocket: AppPocket, present: readonly Attendance[]): readonly string[] {
  const named = present.flatMap(({ orang }) => {
    const card = pocket.card(orang)
    return [orang, card?.rumah ?? orang, card?.ibuId ?? orang]
  })
  return [...new Set(named)]
}

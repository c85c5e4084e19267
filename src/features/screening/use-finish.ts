import { useState } from 'react'
import { noteKia, service, teach } from '../../domain/records/index.ts'
import type { Card, EntryDraft, Pen } from '../../domain/records/index.ts'
import { attendDrafts, marksFor } from '../shared/attend.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import type { ResultView } from './result-of.ts'
import { sourceOf } from './services.ts'
import type { Jenis } from './services.ts'
import { useOnce } from './use-once.ts'

export type Ticks = {
  readonly materi: readonly string[]
  readonly kia: boolean
  readonly layanan: readonly Jenis[]
}

const nothing: Ticks = { materi: [], kia: false, layanan: [] }

/** Of the day on which she was screened, also when the result is opened again later. */
type Service = {
  readonly day: Card | undefined
  readonly happenedOn: string
  readonly posyandu: string
  readonly nakesToday: boolean
  /** She is at the table now: step 5 of the day is done with it. */
  readonly counselling: boolean
}

/** The ticks of the result screen, kept until they are saved together by "Selesai". */
export function useFinish(person: string, record: string) {
  const pocket = usePocket()
  const draftId = `hasil:${record}`
  const { saving, fault, run } = useSaving()
  const held = useOnce(draftId, async () => ticksFrom(await pocket.drafts.get(draftId)))
  const [changed, setChanged] = useState<Ticks>()
  const ticks = changed ?? held ?? nothing
  const tick = (part: Partial<Ticks>): void => {
    const next = { ...ticks, ...part }
    setChanged(next)
    void pocket.drafts.put(draftId, next, person)
  }
  const finish = (view: ResultView, at: Service, onDone: (saved: boolean) => void): Promise<void> =>
    run(async () => {
      const { account } = pocket.profile
      const pen = {
        newId: () => pocket.newId(),
        happenedOn: at.happenedOn,
        posyandu: at.posyandu,
        by: account,
      }
      const counselled =
        at.day && at.counselling
          ? await attendDrafts(pocket, at.day, person, { ...marksFor([5], account), selesai: true })
          : []
      const drafts = [...factsOf(pen, ticks, view, person, at), ...counselled]
      if (drafts.length > 0) await pocket.save(drafts, { draftId })
      onDone(drafts.length > 0)
    })
  return { ticks, tick, finish, saving, fault }
}

function factsOf(pen: Pen, t: Ticks, view: ResultView, person: string, at: Service): EntryDraft[] {
  const from = { dari: view.screening.record, ...(at.day ? { hari: at.day.id } : {}) }
  const materi = t.materi.filter(id => !view.taught.includes(id))
  const by = pen.by ? { oleh: pen.by } : {}
  const given = t.layanan.flatMap(jenis =>
    service(pen, person, { jenis, tanggal: pen.happenedOn, sumber: sourceOf(jenis, at.nakesToday), ...from }),
  )
  return [
    ...(materi.length > 0 ? teach(pen, person, { materi, ...by, ...from }) : []),
    ...(t.kia && !view.noted ? noteKia(pen, person, { dicatat: true, ...from }) : []),
    ...given,
  ]
}

function ticksFrom(stored: unknown): Ticks | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  return { ...nothing, ...stored }
}

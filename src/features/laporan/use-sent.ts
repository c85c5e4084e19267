import { countById, sendReport } from '../../domain/indicators/index.ts'
import { laporanPosyandu, reportId, reportsOf } from '../../domain/records/index.ts'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import type { MonthRecap } from './recap.ts'
import { figuresIn, sentOf } from './sent.ts'
import type { Sent } from './sent.ts'

export type Sending = {
  readonly sent: Sent | undefined
  /** Who sent it, as the others call her. */
  readonly who: string
  /** Notes the numbers of the screen as sent; `then` runs when that is kept on the phone. */
  readonly note: (then: () => void) => Promise<void>
  readonly fault: string | undefined
}

/** What was sent of this posyandu and month, and the way to note that it was sent (RULES.md J7). */
export function useSent(posyandu: string, recap: MonthRecap | undefined): Sending {
  const pocket = usePocket()
  const today = useToday()
  const pen = usePen(posyandu)
  const opened = useSubject(
    recap && posyandu !== '' ? reportId(posyandu, recap.month, laporanPosyandu) : undefined,
  )
  const { fault, run } = useSaving()
  const { account, name } = pocket.profile
  const sent = opened && recap && sentOf(reportsOf(opened.view), recap)
  const report = sent?.report
  // To a second group on the same day: the same report, not another one.
  const again = report?.dikirim === today && report.by === account && sent?.changes.length === 0
  const note = (then: () => void): Promise<void> =>
    run(async () => {
      if (!recap) return
      const oleh = name === '' ? {} : { oleh: name.slice(0, 100) }
      const said = { formulir: laporanPosyandu, bulan: recap.month, angka: figuresIn(recap), ...oleh }
      if (!again) await pocket.save(sendReport(pen, said, countById))
      then()
    })
  const who = report ? (report.oleh ?? pocket.card(report.by)?.nama ?? 'petugas') : ''
  return { sent, who, note, fault }
}

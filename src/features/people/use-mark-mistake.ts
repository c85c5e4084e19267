import { recordById } from '../../domain/log/index.ts'
import { cancel, openRecord, uncancel } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import type { HistoryRow } from './history-rows.ts'

/** "Salah catat": what was written down by mistake stays readable and counts nowhere, until somebody says that it was none. */
export function useMarkMistake(card: Card): (row: HistoryRow) => Promise<void> {
  const pocket = usePocket()
  const toast = useToast()
  const pen = usePen(card.posyandu ?? '', useToday())
  return async ({ record, mistake }) => {
    const opened = await pocket.open(card.id)
    const found = mistake && opened && recordById(opened.view, mistake.kind, record)
    if (!found) return
    const write = mistake.marked ? uncancel : cancel
    const drafts = write(pen, openRecord(found))
    if (drafts.length > 0) await pocket.save(drafts)
    toast(mistake.marked ? 'Dihitung lagi. Tersimpan di HP' : 'Tidak dihitung lagi. Tersimpan di HP')
  }
}

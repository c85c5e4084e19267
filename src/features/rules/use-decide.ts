import { recordById } from '../../domain/log/index.ts'
import { decideRules, openRecord, pengesahan, undoDecision } from '../../domain/records/index.ts'
import { useToast } from '../../ui/index.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import type { Line } from './sign-state.ts'

type Decision = Parameters<typeof decideRules>[3]

const said = { disahkan: 'disahkan', ditolak: 'ditolak', usul: 'diusulkan' } as const

/** Signs, rejects, proposes, and takes it back. */
export function useDecide(area: string) {
  const pocket = usePocket()
  const pen = usePen(area)
  const toast = useToast()
  const { saving, fault, run } = useSaving()

  const undo = (place: string, records: readonly string[]): Promise<void> =>
    run(async () => {
      const { view } = await pocket.open(place)
      const drafts = records.flatMap(id => {
        const record = recordById(view, pengesahan.kind, id)
        return record ? undoDecision(pen, openRecord(record)) : []
      })
      if (drafts.length > 0) await pocket.save(drafts)
      toast('Keputusan dibatalkan')
    })

  const decide = (lines: readonly Line[], decision: Decision): Promise<void> =>
    run(async () => {
      const drafts = decideRules(pen, area, lines, decision)
      await pocket.save(drafts)
      const what = lines.length === 1 ? 'Aturan' : `${lines.length} aturan`
      toast(`${what} ${said[decision.keputusan]}`, {
        label: 'Batalkan',
        onClick: () =>
          void undo(
            area,
            drafts.flatMap(d => d.record ?? []),
          ),
      })
    })

  return { saving, fault, decide, undo }
}

import type { RecordView } from '../../../domain/log/index.ts'
import { cancel, openRecord } from '../../../domain/records/index.ts'
import type { Pen } from '../../../domain/records/index.ts'
import { Button, Disclosure } from '../../../ui/index.ts'
import { usePocket } from '../../shared/pocket.tsx'
import { SaveFault } from '../../shared/SaveFault.tsx'
import { useSaving } from '../../shared/saving.ts'

type Props = { record: RecordView; pen: Pen; onDone: () => void }

/** Entered for the wrong child: it stays readable and counts nowhere. */
export function CancelCourse({ record, pen, onDone }: Props) {
  const pocket = usePocket()
  const { saving, fault, run } = useSaving()
  const takeBack = (): Promise<void> =>
    run(async () => {
      await pocket.save(cancel(pen, openRecord(record)), { draftId: `pmt:${record.id}` })
      onDone()
    })
  return (
    <Disclosure summary="Salah catat?">
      <SaveFault fault={fault} />
      <Button small disabled={saving} onClick={() => void takeBack()}>
        Batalkan PMT ini
      </Button>
    </Disclosure>
  )
}

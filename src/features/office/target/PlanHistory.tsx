import type { RecordView } from '../../../domain/log/index.ts'
import { planHistory } from '../../../domain/records/index.ts'
import type { PlanColumns } from '../../../domain/records/index.ts'
import { Button, Disclosure, Row, RowList } from '../../../ui/index.ts'
import { Undo2 } from '../../../ui/icons.tsx'
import { usePocket } from '../../shared/pocket.tsx'
import { changeLines, nameOf, whenFull } from './plan-words.ts'

type Props = { record: RecordView; onUse: (after: PlanColumns) => void }

/** Who filled in what and when. Nothing is taken away: an earlier state comes back by being saved again. */
export function PlanHistory({ record, onUse }: Props) {
  const pocket = usePocket()
  const saves = planHistory(record).toReversed()
  return (
    <Disclosure summary={`Riwayat isian (${saves.length})`}>
      <RowList label="Riwayat isian, yang terbaru di atas">
        {saves.map((save, i) => (
          <Row key={save.id} name={nameOf(save.by, pocket)} meta={whenFull(save)}>
            <ul className="office-points">
              {changeLines(save).map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {i === 0 ? null : (
              <Button small icon={Undo2} onClick={() => onUse(save.after)}>
                Isi lagi seperti ini
              </Button>
            )}
          </Row>
        ))}
      </RowList>
    </Disclosure>
  )
}

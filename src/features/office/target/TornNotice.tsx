import type { RecordView } from '../../../domain/log/index.ts'
import { numbersIn } from '../../../domain/records/index.ts'
import type { PlanColumn } from '../../../domain/records/index.ts'
import { Button, Notice } from '../../../ui/index.ts'
import { usePocket } from '../../shared/pocket.tsx'
import type { PlanChange } from './PlanInput.tsx'
import { nameOf } from './plan-words.ts'
import { columnWords, typedColumns } from './typed-plan.ts'

type Props = { record: RecordView; torn: readonly string[]; onUse: PlanChange }

/** Two people filled one column without seeing each other: both are kept, and what is saved now holds. */
export function TornNotice({ record, torn, onUse }: Props) {
  const pocket = usePocket()
  return (
    <Notice kind="kuning" title="Diisi dua petugas bersamaan">
      <p>Yang tampil adalah isian yang lebih dulu sampai. Pilih, atau ketik yang benar, lalu simpan.</p>
      <div className="notice-actions">
        {(Object.keys(columnWords) as PlanColumn[]) // its own keys
          .filter(column => torn.includes(column))
          .flatMap(column =>
            (record.fields[column]?.values ?? []).map(({ value, by, ids }) => (
              <Button
                key={ids[0]}
                small
                onClick={() => {
                  const chosen = typedColumns({ [column]: numbersIn(value) ?? {} })
                  onUse(held => ({ ...held, [column]: chosen[column] }))
                }}
              >
                {columnWords[column]}: isian {by.map(b => nameOf(b, pocket)).join(', ')}
              </Button>
            )),
          )}
      </div>
    </Notice>
  )
}

import { dangerSigns } from '../../domain/triage/index.ts'
import type { VisitTarget } from '../../domain/triage/index.ts'
import { Button, Chips, Section } from '../../ui/index.ts'

type Props = { target: VisitTarget; values: readonly string[]; onChange: (signs: readonly string[]) => void }

/** The list of the person's group (domain document 4.2), danger first. */
export function DangerSigns({ target, values, onChange }: Props) {
  return (
    <Section title="Tanda bahaya" end={values.length > 0 ? `${values.length} dipilih` : undefined}>
      <div className="stack">
        <Chips
          label="Tanda bahaya yang ada sekarang"
          options={dangerSigns(target).map(s => ({ value: s.id, label: s.words }))}
          values={[...values]}
          onChange={onChange}
        />
        {values.length > 0 ? (
          <Button small kind="text" onClick={() => onChange([])}>
            Tidak ada tanda bahaya
          </Button>
        ) : null}
      </div>
    </Section>
  )
}

import { dangerSigns } from '../../domain/triage/index.ts'
import type { VisitTarget } from '../../domain/triage/index.ts'
import { Chips, Section } from '../../ui/index.ts'

/** `undefined`: not asked yet, which is not the same as none. */
type Signs = readonly string[] | undefined
type Props = { target: VisitTarget; values: Signs; onChange: (signs: Signs) => void }

const none = 'tidak-ada'

/** The list of the person's group (domain document 4.2), danger first. */
export function DangerSigns({ target, values, onChange }: Props) {
  const choose = (next: readonly string[]): void => {
    if (next.includes(none) && values?.length !== 0) return onChange([])
    const signs = next.filter(s => s !== none)
    onChange(signs.length > 0 ? signs : undefined)
  }
  return (
    <Section
      title="Tanda bahaya"
      end={
        values === undefined ? 'belum ditanya' : values.length > 0 ? `${values.length} dipilih` : undefined
      }
    >
      <Chips
        label="Tanda bahaya yang ada sekarang"
        options={[
          ...dangerSigns(target).map(s => ({ value: s.id, label: s.words })),
          { value: none, label: 'Tidak ada tanda bahaya' },
        ]}
        values={values === undefined ? [] : values.length === 0 ? [none] : values}
        onChange={choose}
      />
    </Section>
  )
}

import { newbornName } from '../../domain/records/index.ts'
import { Button, Section, Segmented, TextInput } from '../../ui/index.ts'
import { babyValues } from './babies-form.ts'
import type { BabyValues } from './babies-form.ts'

type Props = { mother: string; values: unknown; onChange: (babies: BabyValues[]) => void }

export function Babies({ mother, values, onChange }: Props) {
  const babies = babyValues(values)
  const set = (at: number, part: BabyValues): void =>
    onChange(babies.map((b, i) => (i === at ? { ...b, ...part } : b)))
  return (
    <>
      {babies.map((baby, i) => (
        <Section key={i} title={babies.length > 1 ? `Bayi ${i + 1}` : 'Bayi'}>
          <div className="stack">
            <Segmented
              label="Jenis kelamin bayi"
              labelShown
              options={[
                { value: 'P', label: 'Perempuan' },
                { value: 'L', label: 'Laki-laki' },
              ]}
              value={baby.jk}
              onChange={jk => set(i, { jk })}
            />
            <TextInput
              label="Nama bayi"
              hint={`Boleh kosong: dicatat sebagai ${newbornName(mother, i + 1)}`}
              value={baby.nama ?? ''}
              onChange={nama => set(i, { nama })}
            />
            {baby.nik === undefined ? null : (
              <TextInput
                label="NIK bayi"
                inputMode="numeric"
                value={baby.nik}
                onChange={nik => set(i, { nik })}
              />
            )}
            <div className="pair">
              <TextInput
                label="Berat lahir (kg)"
                inputMode="decimal"
                value={baby.bb ?? ''}
                onChange={bb => set(i, { bb })}
              />
              <TextInput
                label="Panjang lahir (cm)"
                inputMode="decimal"
                value={baby.pb ?? ''}
                onChange={pb => set(i, { pb })}
              />
            </div>
          </div>
        </Section>
      ))}
      <Button small onClick={() => onChange([...babies, {}])}>
        Kembar: tambah bayi
      </Button>
    </>
  )
}

import { useState } from 'react'
import { AppShell, Field, Keypad, Tile, Who, useFieldFlow } from '../../../src/ui/index.ts'

const fields = [
  { id: 'bb', label: 'Berat badan', short: 'Berat', unit: 'kg', last: 'Oktober 8,0 kg' },
  { id: 'pb', label: 'Panjang badan', short: 'Panjang', unit: 'cm', last: 'Oktober 72,4 cm' },
  { id: 'lila', label: 'LiLA (lengan)', short: 'LiLA', unit: 'cm', last: 'Oktober 12,6 cm' },
  { id: 'lika', label: 'Lingkar kepala', short: 'Kepala', unit: 'cm', last: 'Oktober 44,4 cm' },
]

const kuning = {
  level: 'kuning',
  title: 'Berat belum naik cukup',
  detail: 'Turun 100 g, harusnya naik 200 g',
} as const

export const Measure = () => {
  const flow = useFieldFlow(fields)
  const [values, setValues] = useState<Record<string, string>>({ bb: '7,9' })
  const active = flow.active?.id ?? ''
  const set = (id: string) => (value: string) => setValues({ ...values, [id]: value })
  return (
    <AppShell
      title="Ukur dan tanya"
      back={() => undefined}
      task
      keypad={
        <Keypad
          value={values[active] ?? ''}
          onChange={set(active)}
          nextLabel={flow.next?.short ?? 'Simpan'}
          nextSpoken={flow.next ? `Lanjut ke ${flow.next.label}` : 'Simpan'}
          onNext={flow.goNext}
          onSkip={flow.goNext}
          aloud="Berat badan 7,9 kilogram"
        />
      }
    >
      <Who
        tile={<Tile tone="balita" label="Balita" />}
        name="Aisyah Nur Rahmawati"
        meta="1 th 2 bln · Ibu Siti Nurhayati"
      />
      <div className="fields">
        {fields.map(field => (
          <Field
            key={field.id}
            label={field.label}
            unit={field.unit}
            last={field.last}
            value={values[field.id] ?? ''}
            onChange={set(field.id)}
            active={field.id === active}
            onActivate={() => flow.activate(field.id)}
            onNext={flow.goNext}
            conclusion={field.id === 'bb' && values['bb'] === '7,9' ? kuning : undefined}
            error={values[field.id] === '790' ? 'Berat tidak mungkin 790 kg. Ketik seperti 7,9.' : undefined}
            doubt={values[field.id] === '79' ? 'Berat 79 kg? Periksa lagi, yakin?' : undefined}
          />
        ))}
      </div>
    </AppShell>
  )
}

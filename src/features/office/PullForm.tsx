import type { ExportKind } from '../../domain/export/index.ts'
import { Button, Chips, DateInput, Hint, Section, Segmented, Select } from '../../ui/index.ts'
import { usePosyanduList } from '../shared/areas.ts'
import { all } from './people-rows.ts'
import { periodWords } from './period.ts'
import type { PeriodName } from './period.ts'

export type PullFields = {
  readonly kinds: readonly string[]
  readonly period: PeriodName
  readonly from: string | undefined
  readonly to: string | undefined
  readonly posyandu: string
  readonly format: 'csv' | 'ndjson'
  readonly separator: ';' | ','
}

export const pullStart: PullFields = {
  kinds: [],
  period: 'bulan-ini',
  from: undefined,
  to: undefined,
  posyandu: all,
  format: 'csv',
  separator: ';',
}

type Props = {
  form: PullFields
  kinds: readonly ExportKind[]
  onChange: (change: Partial<PullFields>) => void
}

const option = (k: ExportKind) => ({ value: k.kind, label: k.title })
const isScreening = (k: ExportKind): boolean => k.kind.startsWith('periksa-')

export function PullForm({ form, kinds, onChange }: Props) {
  const posts = usePosyanduList()
  const everything = kinds.map(k => k.kind)
  const whole = form.kinds.length === everything.length
  const chips = { values: form.kinds, onChange: (values: readonly string[]) => onChange({ kinds: values }) }
  return (
    <>
      <Section
        title="Yang ditarik"
        end={
          <Button kind="text" onClick={() => onChange({ kinds: whole ? [] : everything })}>
            {whole ? 'Kosongkan' : 'Pilih semua'}
          </Button>
        }
      >
        <Chips
          label="Warga dan kegiatan"
          labelShown
          options={kinds.filter(k => !isScreening(k)).map(option)}
          {...chips}
        />
        <Chips
          label="Hasil ukur dan tanya"
          labelShown
          options={kinds.filter(isScreening).map(option)}
          {...chips}
        />
      </Section>
      <Section title="Dari mana dan kapan">
        <div className="office-filters">
          <Select
            label="Tanggal kegiatan"
            options={Object.entries(periodWords).map(([value, label]) => ({
              value: value as PeriodName,
              label,
            }))} // its own keys
            value={form.period}
            onChange={period => onChange({ period })}
          />
          <Select
            label="Posyandu"
            options={[
              { value: all, label: 'Semua posyandu' },
              ...posts.map(p => ({ value: p.id, label: p.nama })),
            ]}
            value={form.posyandu}
            onChange={posyandu => onChange({ posyandu })}
          />
        </div>
        {form.period === 'pilih' ? (
          <div className="columns-even">
            <DateInput
              label="Dari tanggal"
              value={dateOf(form.from)}
              onChange={d => onChange({ from: d?.iso })}
            />
            <DateInput
              label="Sampai tanggal"
              value={dateOf(form.to)}
              onChange={d => onChange({ to: d?.iso })}
            />
          </div>
        ) : null}
        <Hint>Daftar warga, keluarga, dan kehamilan selalu lengkap; tanggal hanya menyaring kegiatan.</Hint>
      </Section>
      <Section title="Bentuk berkas">
        <Segmented
          label="Bentuk"
          options={[
            { value: 'csv', label: 'CSV (tabel)' },
            { value: 'ndjson', label: 'NDJSON (mentah)' },
          ]}
          value={form.format}
          onChange={format => onChange({ format })}
        />
        {form.format === 'csv' ? (
          <Segmented
            label="Dibuka dengan"
            labelShown
            options={[
              { value: ';', label: 'Excel Indonesia (;)' },
              { value: ',', label: 'Program lain (,)' },
            ]}
            value={form.separator}
            onChange={separator => onChange({ separator })}
          />
        ) : (
          <Hint>Setiap isian apa adanya, satu baris satu isian, termasuk yang sudah dibetulkan.</Hint>
        )}
      </Section>
    </>
  )
}

const dateOf = (iso: string | undefined) => (iso === undefined ? undefined : { iso, estimated: false })

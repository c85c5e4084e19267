import type { Card } from '../../domain/records/index.ts'
import { hariBuka, optionsOf } from '../../domain/records/index.ts'
import { Chips, Section, Segmented, TextInput } from '../../ui/index.ts'
import { useCards } from '../shared/pocket.tsx'

export type DayValues = {
  kelompok: readonly string[]
  kader_hadir: readonly string[]
  nakes: 'ada' | 'tidak' | undefined
  nakes_penanggung_jawab: string
}

type Props = {
  posyandu: string
  values: DayValues
  onChange: (values: DayValues) => void
  error?: string | undefined
}

/** Who the day is for and who works at it; the kader present are those who can be chosen at a desk later. */
export function DayForm({ posyandu, values, onChange, error }: Props) {
  const cards = useCards()
  const staff = cards.filter(c => isKaderOf(c, posyandu))
  const set = (part: Partial<DayValues>): void => onChange({ ...values, ...part })
  return (
    <>
      <Section title="Untuk siapa?">
        <Chips
          label="Kelompok"
          options={optionsOf(hariBuka, 'kelompok')}
          values={[...values.kelompok]}
          onChange={kelompok => set({ kelompok })}
        />
        {error ? (
          <p className="control-error" role="alert">
            {error}
          </p>
        ) : null}
      </Section>
      {staff.length > 0 ? (
        <Section title="Kader yang hadir">
          <Chips
            label="Kader yang hadir"
            options={staff.map(s => ({ value: s.id, label: s.nama }))}
            values={[...values.kader_hadir]}
            onChange={kader_hadir => set({ kader_hadir })}
          />
        </Section>
      ) : null}
      <Section title="Bidan atau nakes hadir?">
        <Segmented
          label="Bidan atau nakes hadir"
          options={[
            { value: 'ada', label: 'Ada' },
            { value: 'tidak', label: 'Tidak ada' },
          ]}
          value={values.nakes}
          onChange={nakes => set({ nakes })}
        />
        {values.nakes === 'ada' ? (
          <TextInput
            label="Nama nakes penanggung jawab"
            value={values.nakes_penanggung_jawab}
            onChange={nakes_penanggung_jawab => set({ nakes_penanggung_jawab })}
          />
        ) : null}
        {values.nakes === 'tidak' ? (
          <p className="hint">
            Imunisasi, vitamin A, dan obat cacing hari ini hanya bisa dicatat “menurut KIA”.
          </p>
        ) : null}
      </Section>
    </>
  )
}

const isKaderOf = (c: Card, posyandu: string): boolean =>
  c.kind === 'petugas' &&
  c.petugas?.aktif === true &&
  c.petugas.peran === 'kader' &&
  c.petugas.wilayah.includes(posyandu)

/** As the record's fields: presence of nakes is a list of names, empty when nobody came. */
export const bodyOf = (v: DayValues) => ({
  kelompok: [...v.kelompok],
  kader_hadir: [...v.kader_hadir],
  ...(v.nakes === undefined
    ? {}
    : { nakes_hadir: v.nakes === 'ada' ? [v.nakes_penanggung_jawab || 'nakes'] : [] }),
  ...(v.nakes === 'ada' && v.nakes_penanggung_jawab
    ? { nakes_penanggung_jawab: v.nakes_penanggung_jawab }
    : {}),
})

import { Chips, Section } from '../../ui/index.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'

type Props = { posyandu: string; values: readonly string[]; onChange: (accounts: readonly string[]) => void }

/** Visits are made in pairs: whoever visits, and the kader of the posyandu. */
export function Visitors({ posyandu, values, onChange }: Props) {
  const { profile } = usePocket()
  const staff = useCards().filter(
    c =>
      c.kind === 'petugas' &&
      c.petugas?.aktif &&
      (c.id === profile.account || c.petugas.wilayah.includes(posyandu)),
  )
  const known = staff.some(s => s.id === profile.account)
    ? []
    : [{ value: profile.account, label: profile.name }]
  return (
    <Section title="Siapa yang berkunjung?">
      <Chips
        label="Petugas yang berkunjung"
        options={[...known, ...staff.map(s => ({ value: s.id, label: s.nama }))]}
        values={[...values]}
        onChange={onChange}
      />
    </Section>
  )
}

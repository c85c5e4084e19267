import { areaPath, nearest } from '../../domain/areas/index.ts'
import type { Area, AreaTree } from '../../domain/areas/index.ts'
import type { Neighbourhood, Plan } from '../../domain/regroup/index.ts'
import { ChoiceRows, DateInput, LinkButton, RowList, Select, Tick } from '../../ui/index.ts'
import type { DateValue } from '../../ui/index.ts'
import { Plus } from '../../ui/icons.tsx'
import { count } from './figures.ts'
import { neighbourhoodWords } from './regroup-words.ts'

export type RegroupForm = {
  readonly jenis?: Plan['jenis'] | undefined
  readonly ke?: string | undefined
  readonly date?: DateValue | undefined
  readonly chosen: readonly string[]
}

type Props = {
  area: Area
  tree: AreaTree
  places: readonly Neighbourhood[]
  form: RegroupForm
  onChange: (part: Partial<RegroupForm>) => void
}

const ways: readonly { value: Plan['jenis']; label: string; detail: string }[] = [
  {
    value: 'gabung',
    label: 'Digabung ke posyandu lain',
    detail: 'Semua warganya pindah, lalu posyandu ini ditutup',
  },
  {
    value: 'pecah',
    label: 'Dipecah',
    detail: 'Warga dari RT atau dusun tertentu pindah, sisanya tetap di sini',
  },
]

/** What happens, where to, since when, and of a split who. */
export function RegroupFields({ area, tree, places, form, onChange }: Props) {
  const { jenis, ke, date, chosen } = form
  const officeOf = (id: string) => nearest(tree, id, 'puskesmas')?.id
  // RULES.md W8: nobody is moved across the border of a puskesmas.
  const others = [...tree.byId.values()].filter(
    a =>
      a.jenis === 'posyandu' && a.id !== area.id && a.aktif !== false && officeOf(a.id) === officeOf(area.id),
  )
  return (
    <>
      <ChoiceRows
        label="Apa yang terjadi?"
        options={ways}
        value={jenis}
        onChange={value => onChange({ jenis: value })}
      />
      {jenis ? (
        <>
          <Select
            label="Ke posyandu"
            value={ke}
            onChange={value => onChange({ ke: value })}
            empty="Pilih posyandu"
            options={others.map(a => ({ value: a.id, label: areaPath(tree, a.id) }))}
          />
          <LinkButton kind="text" icon={Plus} href={`/wilayah?tambah=${area.induk ?? ''}`}>
            Posyandunya belum ada? Tambahkan dulu
          </LinkButton>
          <DateInput
            label="Berlaku sejak"
            value={date}
            onChange={value => onChange({ date: value })}
            hint="Bulan sebelum tanggal ini tetap dihitung di posyandu lama."
          />
        </>
      ) : null}
      {jenis === 'pecah' ? (
        <fieldset className="group">
          <legend className="control-label">Warga mana yang pindah?</legend>
          <RowList label="Lingkungan">
            {places.map(p => (
              <Tick
                key={p.key}
                checked={chosen.includes(p.key)}
                onChange={on =>
                  onChange({ chosen: on ? [...chosen, p.key] : chosen.filter(k => k !== p.key) })
                }
                detail={`${count(p.people)} warga`}
              >
                {neighbourhoodWords(tree, area.id, p)}
              </Tick>
            ))}
          </RowList>
        </fieldset>
      ) : null}
    </>
  )
}

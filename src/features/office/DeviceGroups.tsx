import { areaPath } from '../../domain/areas/index.ts'
import { isWorrying, worryWords } from '../../domain/devices/index.ts'
import type { Looked } from '../../domain/devices/index.ts'
import { EmptyState, Notice, Row, RowList, Section, Tile } from '../../ui/index.ts'
import { Smartphone } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { moment } from './device-words.ts'
import { roleWords } from './staff-words.ts'

/** Those to be looked after stand first, with why; the rest by place. */
export function DeviceGroups({ devices }: { devices: readonly Looked[] }) {
  const tree = useAreas()
  if (devices.length === 0)
    return (
      <EmptyState icon={Smartphone} title="Belum ada HP terdaftar">
        Buat kode undangan di Petugas, lalu kader mendaftarkan HP-nya.
      </EmptyState>
    )
  const counts = Map.groupBy(devices, d => d.device.account)
  /** Two phones of one owner are told apart by what they are called. */
  const several = (d: Looked): boolean => (counts.get(d.device.account)?.length ?? 0) > 1
  const worrying = devices.filter(isWorrying)
  const places = Map.groupBy(
    devices.filter(d => !isWorrying(d)),
    d => areaPath(tree, d.device.areas[0] ?? '') || 'Tanpa wilayah',
  )
  return (
    <div className="stack">
      {worrying.length > 0 ? (
        <Group title="Perlu dilihat" devices={worrying} several={several} />
      ) : (
        <Notice kind="hijau" title="Tidak ada yang perlu dilihat" />
      )}
      {[...places]
        .toSorted(([a], [b]) => a.localeCompare(b, 'id'))
        .map(([place, some]) => (
          <Group key={place} title={place} devices={some} several={several} />
        ))}
    </div>
  )
}

type GroupProps = { title: string; devices: readonly Looked[]; several: (one: Looked) => boolean }

const Group = ({ title, devices, several }: GroupProps) => (
  <Section title={title} end={devices.length}>
    <RowList label={title}>
      {devices.map(one => (
        <Row
          key={one.device.replica}
          lead={leadOf(one)}
          name={
            one.device.role === 'kader'
              ? one.device.name
              : `${one.device.name}, ${roleWords[one.device.role]}`
          }
          meta={[several(one) ? one.device.device : '', metaOf(one)].filter(Boolean).join(' · ')}
          href={`/petugas/hp?hp=${one.device.replica}`}
        />
      ))}
    </RowList>
  </Section>
)

const leadOf = ({ worries: [first] }: Looked) =>
  first && first.level !== 'info' ? <Tile tone={first.level} /> : <Tile tone="netral" icon={Smartphone} />

function metaOf({ device, worries }: Looked): string {
  const why = worries.map(worryWords).join(', ')
  return [why, `terakhir terhubung ${moment(device.lastContact)}`].filter(Boolean).join(' · ')
}

import { areaPath } from '../../domain/areas/index.ts'
import { isWorrying } from '../../domain/devices/index.ts'
import type { Looked } from '../../domain/devices/index.ts'
import { AppShell, EmptyState, LinkButton, Pill, Row, RowList, Section } from '../../ui/index.ts'
import type { IconType } from '../../ui/index.ts'
import { Database, Ruler, Smartphone } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import type { StaffMember } from '../shared/server.tsx'
import { roleWords, staffMeta } from './staff-words.ts'

type Props = {
  accounts: readonly StaffMember[]
  devices: readonly Looked[]
  mayAdd: boolean
  icon: IconType
}

/** By place; whose phone is silent or holds something back stands out. */
export function StaffGroups({ accounts, devices, mayAdd, icon }: Props) {
  const tree = useAreas()
  const looked = Map.groupBy(devices, d => d.device.account)
  const devicesOf = ({ account }: StaffMember): readonly Looked[] => looked.get(account) ?? []
  const worries = (one: StaffMember): boolean => devicesOf(one).some(isWorrying)
  const groups = new Map<string, StaffMember[]>()
  for (const one of accounts) {
    const place = areaPath(tree, one.areas[0] ?? '') || 'Tanpa wilayah'
    groups.set(place, [...(groups.get(place) ?? []), one])
  }
  const worrying = accounts.filter(worries).length
  return (
    <AppShell
      title="Petugas"
      wide
      subtitle={
        worrying === 0 ? `${accounts.length} akun` : `${accounts.length} akun, ${worrying} perlu dilihat`
      }
      {...(mayAdd
        ? {
            foot: (
              <LinkButton kind="main" icon={icon} href="/petugas?baru">
                Tambah petugas
              </LinkButton>
            ),
          }
        : {})}
    >
      {accounts.length === 0 ? (
        <EmptyState icon={icon} title="Belum ada petugas">
          Tambah kader, lalu berikan kode undangannya.
        </EmptyState>
      ) : (
        <div className="columns-even office-groups">
          {[...groups]
            .toSorted(([a], [b]) => a.localeCompare(b, 'id'))
            .map(([place, people]) => (
              <Section key={place} title={place}>
                <RowList label={place}>
                  {people.map(one => (
                    <Row
                      key={one.account}
                      name={one.name}
                      meta={`${roleWords[one.role]}${one.admin ? ', admin' : ''} · ${staffMeta(
                        one,
                        devicesOf(one).flatMap(d => d.worries),
                      )}`}
                      end={worries(one) ? <Pill level="kuning">Lihat</Pill> : undefined}
                      href={`/petugas?akun=${one.account}`}
                    />
                  ))}
                </RowList>
              </Section>
            ))}
        </div>
      )}
      <div className="section stack">
        <LinkButton small icon={Smartphone} href="/petugas/hp">
          HP kader
        </LinkButton>
        <LinkButton small icon={Database} href="/petugas/kembali">
          Catatan yang dikembalikan
        </LinkButton>
        <LinkButton small icon={Ruler} href="/mutu?tampil=petugas">
          Mutu data per petugas
        </LinkButton>
      </div>
    </AppShell>
  )
}

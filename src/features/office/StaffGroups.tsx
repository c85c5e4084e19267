import { areaPath } from '../../domain/areas/index.ts'
import { AppShell, EmptyState, LinkButton, Pill, Row, RowList, Section } from '../../ui/index.ts'
import type { IconType } from '../../ui/index.ts'
import { Ruler } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { useNow } from '../shared/clock.ts'
import type { StaffMember } from '../shared/server.tsx'
import { isWorrying, roleWords, staffMeta } from './staff-words.ts'

type Props = { accounts: readonly StaffMember[]; mayAdd: boolean; icon: IconType }

/** By place; whose phone is silent or holds something back stands out. */
export function StaffGroups({ accounts, mayAdd, icon }: Props) {
  const tree = useAreas()
  const now = useNow()()
  const groups = new Map<string, StaffMember[]>()
  for (const one of accounts) {
    const place = areaPath(tree, one.areas[0] ?? '') || 'Tanpa wilayah'
    groups.set(place, [...(groups.get(place) ?? []), one])
  }
  const worrying = accounts.filter(a => isWorrying(a, now)).length
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
                      meta={`${roleWords[one.role]}${one.admin ? ', admin' : ''} · ${staffMeta(one, now)}`}
                      end={isWorrying(one, now) ? <Pill level="kuning">Lihat</Pill> : undefined}
                      href={`/petugas?akun=${one.account}`}
                    />
                  ))}
                </RowList>
              </Section>
            ))}
        </div>
      )}
      <div className="section">
        <LinkButton small icon={Ruler} href="/petugas/mutu">
          Mutu pengukuran
        </LinkButton>
      </div>
    </AppShell>
  )
}

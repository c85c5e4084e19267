import { lazy, Suspense } from 'react'
import type { Area } from '../../domain/areas/index.ts'
import { openRequests } from '../../domain/records/move-request.ts'
import { AppShell, EmptyState, LinkButton, Row, RowList, Section, Tile } from '../../ui/index.ts'
import { MapPin, Search, Stethoscope } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { useDays } from '../shared/days.ts'
import { Arriving } from '../shared/Arriving.tsx'
import { isExpected } from '../shared/person-words.ts'
import { usePeople, usePocket } from '../shared/pocket.tsx'
import { useArrived } from '../shared/use-arrived.ts'
import { dayNear, longDay, plainDay } from '../shared/words.ts'
import { FollowUpLine } from './FollowUpLine.tsx'
import { Whose } from './Whose.tsx'

/** Asks the server, so it comes after the screen stands. */
const DeviceLine = lazy(async () => ({
  default: (await import('../shared/DeviceLine.tsx')).DeviceLine,
}))

const Regrouped = lazy(async () => ({ default: (await import('./Regrouped.tsx')).Regrouped }))

/** A bidan's morning: the posyandu of her desa, and what waits for her. */
export function DesaToday({ posyandu }: { posyandu: readonly Area[] }) {
  const today = useToday()
  const { profile } = usePocket()
  const people = usePeople()
  const days = useDays()
  const arrived = useArrived()
  const referrals = people.flatMap(p => (p.rujukan ?? []).map(r => ({ p, r })))
  const late = referrals.filter(({ r }) => r.palingLambat < today)
  const conflicts = people.filter(p => p.konflik).length
  const asked = people.reduce((n, p) => n + openRequests(p.diminta, p.posyandu).length, 0)
  const next = referrals.toSorted((a, b) => (a.r.palingLambat < b.r.palingLambat ? -1 : 1))[0]
  return (
    <AppShell
      title="Hari ini"
      subtitle={<Whose />}
      foot={
        <LinkButton kind="main" icon={Search} href="/cari">
          Cari warga
        </LinkButton>
      }
    >
      <div className="stack">
        <p className="eyebrow">{longDay(today)}</p>
        <Suspense>
          <Regrouped />
        </Suspense>
        <Arriving />
        {arrived ? (
          <Section title="Menunggu Bapak/Ibu">
            {referrals.length + conflicts + asked === 0 ? (
              <EmptyState icon={Stethoscope} title="Tidak ada yang menunggu">
                Semua rujukan sudah dijawab dan tidak ada data yang perlu diputuskan.
              </EmptyState>
            ) : (
              <RowList>
                <Row
                  lead={<Tile tone={late.length > 0 ? 'merah' : 'netral'} icon={Stethoscope} />}
                  name={`${referrals.length} rujukan belum dijawab`}
                  meta={referralWords(late.length, next?.r.palingLambat, today)}
                  href="/rujukan"
                />
                {asked > 0 ? (
                  <Row
                    lead={<Tile tone="kuning" icon={MapPin} />}
                    name={`${asked} permintaan pindah`}
                    meta="tempat lain meminta riwayatnya"
                    href="/putuskan"
                  />
                ) : null}
                {conflicts > 0 ? (
                  <Row
                    lead={<Tile tone="kuning" letter="?" />}
                    name={`${conflicts} warga dengan isian berbeda`}
                    meta="perlu diputuskan mana yang benar"
                    href="/putuskan"
                  />
                ) : null}
              </RowList>
            )}
          </Section>
        ) : null}
        <FollowUpLine />
        {profile.role === 'kader' ? null : (
          <Suspense>
            <DeviceLine />
          </Suspense>
        )}
        <Section title="Posyandu" end={`${posyandu.length} posyandu`}>
          <RowList>
            {posyandu.map(area => {
              const last = days.find(d => d.posyandu === area.id)
              const count = people.filter(p => p.posyandu === area.id && isExpected(p, today)).length
              return (
                <Row
                  key={area.id}
                  lead={<Tile tone="utama" icon={MapPin} />}
                  name={area.nama}
                  meta={`${count} sasaran · ${last?.hari ? `hari buka ${plainDay(last.hari.tanggal)}, ${last.hari.hadir.length} datang` : 'belum ada hari buka'}`}
                  href={`/cari?posyandu=${area.id}`}
                />
              )
            })}
          </RowList>
        </Section>
      </div>
    </AppShell>
  )
}

function referralWords(late: number, next: string | undefined, today: string): string {
  if (late > 0) return `${late} sudah lewat batas waktu`
  return next ? `paling dekat ${dayNear(next, today)}` : 'semua sudah dijawab'
}

import { useState } from 'react'
import { useLocation } from 'wouter'
import { sasaranSources } from '../../../domain/records/index.ts'
import type { SasaranSource } from '../../../domain/records/index.ts'
import { AppShell, EmptyState, LinkButton, Loading, Select } from '../../../ui/index.ts'
import { FileUp, MapPin } from '../../../ui/icons.tsx'
import { useAreas, useMyAreas } from '../../shared/areas.ts'
import { Arriving } from '../../shared/Arriving.tsx'
import { useToday } from '../../shared/clock.ts'
import { useArrived } from '../../shared/use-arrived.ts'
import { useWide } from '../../shared/wide.ts'
import { CopyYear } from './CopyYear.tsx'
import { PlanGrid } from './PlanGrid.tsx'
import { PlanRows } from './PlanRows.tsx'
import { planHref, yearsToChoose } from './plan-years.ts'
import { sources } from './typed-plan.ts'
import { planAreas, usePlans } from './use-plans.ts'

/** Every area of a year: what was filled in, by whom, and what is still missing. */
export function PlanOverview({ tahun }: { tahun: number }) {
  const tree = useAreas()
  const own = useMyAreas()
  const today = useToday()
  const wide = useWide()
  const arrived = useArrived()
  const [, navigate] = useLocation()
  const [source, setSource] = useState<SasaranSource>('pusdatin')
  const areas = planAreas(tree, own)
  const plans = usePlans(areas, tahun)
  return (
    <AppShell
      title="Sasaran dan target"
      subtitle={`Tahun ${tahun}`}
      wide
      {...(areas.length > 0 && plans && arrived ? { foot: <FromFile tahun={tahun} /> } : {})}
    >
      <div className="stack">
        <Arriving />
        <p className="muted">
          Pilih wilayah untuk mengisi. Angka satu wilayah berlaku untuk wilayah itu saja, tidak dijumlahkan
          dan tidak dibagi ke wilayah lain.
        </p>
        <div className="plan-choices">
          <Select
            label="Tahun"
            options={yearsToChoose(today).map(y => ({ value: String(y), label: String(y) }))}
            value={String(tahun)}
            onChange={y => navigate(planHref(Number(y)))}
          />
          <Select
            label="Kolom sasaran yang tampil"
            options={sources.map(value => ({ value, label: sasaranSources[value] }))}
            value={source}
            onChange={setSource}
          />
        </div>
        {areas.length === 0 ? (
          <EmptyState icon={MapPin} title="Wilayah belum ada di perangkat ini">
            Sambungkan internet sebentar; wilayah diunduh sendiri.
          </EmptyState>
        ) : !plans || !arrived ? (
          <Loading text="Membaca isian…" />
        ) : (
          <>
            {wide ? (
              <PlanGrid plans={plans} source={source} tahun={tahun} />
            ) : (
              <PlanRows plans={plans} source={source} tahun={tahun} />
            )}
            <CopyYear plans={plans} tahun={tahun} />
          </>
        )}
      </div>
    </AppShell>
  )
}

/** Offered once everything has arrived: what a file changes is held against what stands there. */
const FromFile = ({ tahun }: { tahun: number }) => (
  <LinkButton kind="main" icon={FileUp} href={planHref(tahun, { isi: 'berkas' })}>
    Isi dari berkas
  </LinkButton>
)

import { isMonth } from '../../domain/indicators/index.ts'
import { AppShell, EmptyState, Notice, Progress } from '../../ui/index.ts'
import { Ruler } from '../../ui/icons.tsx'
import { usePosyanduList } from '../shared/areas.ts'
import { Arriving } from '../shared/Arriving.tsx'
import { useToday } from '../shared/clock.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useArrived } from '../shared/use-arrived.ts'
import { Choices } from './Choices.tsx'
import { useChoice } from './choice.ts'
import { Month } from './Month.tsx'
import { useQuality } from './use-quality.ts'
import './quality.css'

/** `/mutu`: how good the month's data are, and what can be put right. A kader sees the list of her own posyandu. */
export function Quality() {
  const { role } = usePocket().profile
  if (role === 'dinkes')
    return (
      <AppShell title="Mutu data">
        <EmptyState icon={Ruler} title="Untuk posyandu dan puskesmas">
          Mutu data dilihat di tempat catatannya bisa dibetulkan.
        </EmptyState>
      </AppShell>
    )
  return <OfArea health={role !== 'kader'} />
}

function OfArea({ health }: { health: boolean }) {
  const today = useToday()
  const list = usePosyanduList()
  const thisMonth = today.slice(0, 7)
  const start = { tampil: health ? 'ringkas' : 'daftar', bulan: thisMonth, wilayah: '', jenis: '' }
  const { choice, choose } = useChoice(start)
  const month = isMonth(choice.bulan) && choice.bulan <= thisMonth ? choice.bulan : thisMonth
  const arrived = useArrived()
  const checked = useQuality(month, today, arrived)
  // Who measured is for health workers alone, whatever an address says.
  const tampil = health ? choice.tampil : 'daftar'
  const seen = { choice: { ...choice, tampil, bulan: month }, choose, list, today, health }
  return (
    <AppShell
      title={health ? 'Mutu data' : 'Rapikan catatan'}
      subtitle={health ? undefined : list[0]?.nama}
      wide={health}
      {...(health ? {} : { back: '/laporan' })}
    >
      <div className="stack">
        <Arriving />
        <Choices {...seen} />
        {!arrived ? (
          <EmptyState icon={Ruler} title="Menunggu semua data">
            Catatan dilihat setelah semua terunduh, supaya yang belum datang tidak disangka kosong.
          </EmptyState>
        ) : checked.state === 'reading' ? (
          <Progress
            value={checked.read}
            max={checked.of}
            label={`Membaca ${checked.read} dari ${checked.of} catatan induk`}
            shown
          />
        ) : checked.state === 'ready' ? (
          <Month {...seen} found={checked.result} />
        ) : (
          <Notice kind="kuning" title="Catatan belum terbaca semua" live>
            Tutup aplikasi, buka lagi, lalu coba sekali lagi.
          </Notice>
        )}
      </div>
    </AppShell>
  )
}

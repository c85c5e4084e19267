import { AppShell, EmptyState, Notice, Progress } from '../../ui/index.ts'
import { FileText } from '../../ui/icons.tsx'
import { everPosyanduBelow } from '../../domain/areas/index.ts'
import type { Area } from '../../domain/areas/index.ts'
import { sheetById, sheets } from '../../domain/sheets/index.ts'
import type { Sheet } from '../../domain/sheets/index.ts'
import { useAreas, useMyAreas } from '../shared/areas.ts'
import { Arriving } from '../shared/Arriving.tsx'
import { useToday } from '../shared/clock.ts'
import { HealthWorkersOnly } from '../shared/HealthWorkersOnly.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { useArrived } from '../shared/use-arrived.ts'
import { areasToChoose } from './areas-to-choose.ts'
import { useChoice } from './choice.ts'
import type { Choice } from './choice.ts'
import { ChooseSheet } from './ChooseSheet.tsx'
import { SheetPage } from './SheetPage.tsx'
import { useFilled } from './use-filled.ts'
import './reports.css'

/** "Unduh & cetak": every register and every sheet for another system, from what was entered once. Works without signal. */
export function Reports() {
  const { role } = usePocket().profile
  const tree = useAreas()
  const own = useMyAreas()
  const today = useToday()
  const areas = areasToChoose(tree, own)
  const arrived = useArrived()
  const { choice, set } = useChoice({
    lembar: sheets[0]?.id ?? '',
    bulan: today.slice(0, 7),
    wilayah: areas[0]?.id ?? '',
    susunan: '',
  })
  const sheet = sheetById(choice.lembar)
  const area = areas.find(a => a.id === choice.wilayah)
  if (role !== 'puskesmas' && role !== 'bidan')
    return (
      <HealthWorkersOnly title="Unduh & cetak">
        Register dan lembar untuk sistem lain dibuat oleh bidan desa dan puskesmas.
      </HealthWorkersOnly>
    )
  return (
    <AppShell title="Unduh & cetak" wide>
      <div className="stack">
        <div className="no-print">
          <ChooseSheet choice={choice} areas={areas} sheet={sheet} today={today} onChange={set} />
        </div>
        {!arrived ? (
          <div className="stack no-print">
            <Arriving />
            <EmptyState icon={FileText} title="Menunggu semua data">
              Lembar dibuat setelah semua catatan terunduh, supaya tidak ada baris yang kurang.
            </EmptyState>
          </div>
        ) : sheet && area ? (
          <Filled key={sheet.id} sheet={sheet} area={area} choice={choice} today={today} />
        ) : (
          <EmptyState icon={FileText} title={sheet ? 'Belum ada posyandu' : 'Lembar ini tidak ada'}>
            {sheet
              ? 'Setelah wilayah dan warganya terunduh, lembarnya bisa dibuat di sini.'
              : 'Pilih lembar dari daftar di atas.'}
          </EmptyState>
        )}
      </div>
    </AppShell>
  )
}

type Props = { sheet: Sheet; area: Area; choice: Choice; today: string }

function Filled({ sheet, area, choice, today }: Props) {
  const tree = useAreas()
  const posyandu = everPosyanduBelow(tree, area.id).map(a => a.id)
  const filling = useFilled({ sheet, edition: choice.susunan, month: choice.bulan, posyandu, today, tree })
  if (filling.state === 'reading')
    return (
      <Progress
        value={filling.read}
        max={filling.of}
        label={`Membaca ${filling.read} dari ${filling.of} catatan induk`}
        shown
      />
    )
  if (filling.state === 'refused')
    return (
      <Notice kind="kuning" title="Lembar belum bisa dibuat" live>
        {filling.message}
      </Notice>
    )
  return (
    <SheetPage
      sheet={sheet}
      edition={choice.susunan}
      month={choice.bulan}
      area={area}
      posyandu={posyandu}
      today={today}
      filled={filling.filled}
    />
  )
}

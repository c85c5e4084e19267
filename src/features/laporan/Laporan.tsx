import { isMonth, januaryOf, monthsBetween } from '../../domain/indicators/index.ts'
import { AppShell, EmptyState, Notice, Progress, Select } from '../../ui/index.ts'
import { ChartLine } from '../../ui/icons.tsx'
import { useMyPosyandu, usePosyanduList } from '../shared/areas.ts'
import { Arriving } from '../shared/Arriving.tsx'
import { SaveFault } from '../shared/SaveFault.tsx'
import { useToday } from '../shared/clock.ts'
import { monthsUntil } from '../shared/months.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useArrived } from '../shared/use-arrived.ts'
import { usePrint } from '../shared/use-print.ts'
import { monthOf } from '../shared/words.ts'
import { useChoice } from './choice.ts'
import { Names } from './Names.tsx'
import { PrintedReport } from './PrintedReport.tsx'
import { Report } from './Report.tsx'
import { ReportFoot } from './ReportFoot.tsx'
import { useRecap } from './use-recap.ts'
import { useSent } from './use-sent.ts'
import './laporan.css'

const title = 'Laporan'

/** The recap of a month of one posyandu, from what this phone holds; it needs no signal. */
export function Laporan() {
  const { role } = usePocket().profile
  if (role === 'kader' || role === 'bidan') return <OfPosyandu />
  return (
    <AppShell title={title}>
      <EmptyState icon={ChartLine} title="Untuk kader dan bidan">
        Laporan satu posyandu dibuka di HP kader dan bidan.
      </EmptyState>
    </AppShell>
  )
}

function OfPosyandu() {
  const today = useToday()
  const list = usePosyanduList()
  const mine = useMyPosyandu()
  const months = monthsUntil(today)
  const thisMonth = today.slice(0, 7)
  const { choice, choose } = useChoice({ bulan: thisMonth, posyandu: mine })
  const month = isMonth(choice.bulan) && choice.bulan <= thisMonth ? choice.bulan : thisMonth
  const posyandu = list.find(p => p.id === choice.posyandu) ?? list[0]
  const from = januaryOf(month)
  const until = from === januaryOf(thisMonth) ? thisMonth : `${month.slice(0, 4)}-12`
  const arrived = useArrived()
  const printing = usePrint()
  const recapping = useRecap(from, until, arrived)
  const recap = arrived && recapping.state === 'ready' ? recapping.result : undefined
  const place = { id: posyandu?.id ?? mine, name: posyandu?.nama ?? 'Posyandu' }
  const at = recap?.at(place.id, month)
  const sending = useSent(place.id, at)
  const year = recap && monthsBetween(from, until).map(m => recap.at(place.id, m))

  if (at && choice.daftar !== undefined)
    return (
      <Names
        recap={at}
        count={choice.daftar}
        today={today}
        place={place.name}
        choice={{ ...choice, bulan: month }}
      />
    )
  return (
    <AppShell
      title={title}
      subtitle={place.name}
      foot={
        at && at.total('sasaran') > 0 ? (
          <ReportFoot
            recap={at}
            place={place.name}
            today={today}
            note={sending.note}
            onPrint={printing.start}
          />
        ) : null
      }
    >
      {at && year && printing.open ? (
        <PrintedReport recap={at} year={year} place={place.name} today={today} sending={sending} />
      ) : null}
      <div className="stack no-print">
        <Arriving />
        <SaveFault fault={sending.fault && `Laporan belum tercatat sebagai dikirim. ${sending.fault}`} />
        <div className="laporan-choices">
          <Select
            label="Bulan"
            options={months.map(m => ({ value: m, label: monthOf(`${m}-01`) }))}
            value={month}
            onChange={bulan => choose({ bulan })}
          />
          {list.length > 1 ? (
            <Select
              label="Posyandu"
              options={list.map(p => ({ value: p.id, label: p.nama }))}
              value={place.id}
              onChange={id => choose({ posyandu: id })}
            />
          ) : null}
        </div>
        {!arrived ? (
          <EmptyState icon={ChartLine} title="Menunggu semua data">
            Angka dihitung setelah semua catatan terunduh, supaya tidak ada warga yang tertinggal.
          </EmptyState>
        ) : recapping.state === 'reading' ? (
          <Progress
            value={recapping.read}
            max={recapping.of}
            label={`Menghitung ${recapping.read} dari ${recapping.of} catatan induk`}
            shown
          />
        ) : at && year ? (
          <Report
            recap={at}
            year={year}
            today={today}
            choice={{ bulan: month, posyandu: place.id }}
            sending={sending}
          />
        ) : (
          <Notice kind="kuning" title="Angka belum bisa dihitung" live>
            Catatan di HP ini belum terbaca semua. Tutup aplikasi, buka lagi, lalu coba sekali lagi.
          </Notice>
        )}
      </div>
    </AppShell>
  )
}

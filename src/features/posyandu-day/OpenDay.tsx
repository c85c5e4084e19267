import { useState } from 'react'
import { useLocation } from 'wouter'
import { checkForm, dayId, hariBuka, openDay } from '../../domain/records/index.ts'
import {
  AppShell,
  Button,
  DateInput,
  LinkButton,
  Row,
  RowList,
  Section,
  Select,
  useToast,
} from '../../ui/index.ts'
import { ArrowRight, Smartphone } from '../../ui/icons.tsx'
import { useMyPosyandu, usePosyanduList } from '../shared/areas.ts'
import { useNow, useToday } from '../shared/clock.ts'
import { useDays } from '../shared/days.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { SaveFault } from '../shared/SaveFault.tsx'
import { useSaving } from '../shared/saving.ts'
import { clockTime, longDay } from '../shared/words.ts'
import { bodyOf, DayForm } from './DayForm.tsx'
import type { DayValues } from './DayForm.tsx'

/** Several days a month, each with its groups. The date is chosen by the cadre: the phone's clock may be wrong. */
export function OpenDay() {
  const pocket = usePocket()
  const [, navigate] = useLocation()
  const toast = useToast()
  const today = useToday()
  const now = useNow()
  const list = usePosyanduList()
  const mine = useMyPosyandu()
  const [posyandu, setPosyandu] = useState(mine)
  const [tanggal, setTanggal] = useState<string | undefined>(today)
  const [error, setError] = useState<string>()
  const [values, setValues] = useState<DayValues>({
    kelompok: ['balita', 'bumil', 'remaja', 'dewasa', 'lansia'],
    kader_hadir: [pocket.profile.account],
    nakes: undefined,
    nakes_penanggung_jawab: '',
  })
  const pen = usePen(posyandu, tanggal ?? today)
  const days = useDays(posyandu).slice(0, 5)
  const { saving, fault, run } = useSaving()

  const start = (): Promise<void> =>
    run(async () => {
      const same = days.find(d => d.hari?.tanggal === tanggal)
      if (same) return navigate(`/hari/${same.id}`)
      const form = {
        tanggal,
        nomor: 1,
        ...bodyOf(values),
        ...(tanggal === today ? { mulai: clockTime(now()).replace('.', ':') } : {}),
      }
      const checked = checkForm(hariBuka, form, { today })
      if (!checked.ok) return setError(checked.faults[0]?.message)
      await pocket.save(openDay(pen, checked.body))
      toast('Tersimpan di HP')
      navigate(`/hari/${dayId(posyandu, checked.body.tanggal, 1)}`)
    })

  return (
    <AppShell
      title="Mulai hari buka"
      back="/"
      task
      foot={
        <Button kind="main" icon={ArrowRight} disabled={saving} onClick={() => void start()}>
          Mulai hari buka
        </Button>
      }
    >
      <div className="stack">
        <SaveFault fault={fault} />
        {list.length > 1 ? (
          <Select
            label="Posyandu"
            value={posyandu}
            onChange={setPosyandu}
            options={list.map(a => ({ value: a.id, label: a.nama }))}
          />
        ) : null}
        <DateInput
          label="Tanggal hari buka"
          value={tanggal === undefined ? undefined : { iso: tanggal, estimated: false }}
          onChange={v => setTanggal(v?.iso)}
          hint={tanggal ? longDay(tanggal) : 'Ketik tanggal, bulan, tahun'}
        />
        <DayForm posyandu={posyandu} values={values} onChange={setValues} error={error} />
        <LinkButton small icon={Smartphone} href="/terima-antrean">
          Terima antrean dari HP lain
        </LinkButton>
        {days.length > 0 ? (
          <Section title="Hari buka sebelumnya">
            <RowList>
              {days.map(d => (
                <Row
                  key={d.id}
                  name={longDay(d.hari?.tanggal ?? '')}
                  meta={`${d.hari?.hadir.length ?? 0} orang datang${d.hari?.ditutup ? ' · sudah ditutup' : ''}`}
                  href={`/hari/${d.id}`}
                />
              ))}
            </RowList>
          </Section>
        ) : null}
      </div>
    </AppShell>
  )
}

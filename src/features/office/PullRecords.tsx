import { useMemo, useState } from 'react'
import { exportKinds } from '../../domain/export/index.ts'
import { AppShell, Button, Notice, Progress } from '../../ui/index.ts'
import { Download } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { useSync } from '../shared/pocket.tsx'
import { count } from './figures.ts'
import { periodOf } from './period.ts'
import { PulledFiles } from './PulledFiles.tsx'
import { PullForm, pullStart } from './PullForm.tsx'
import { all } from './people-rows.ts'
import { usePull } from './use-pull.ts'
import './office.css'

export function PullRecords() {
  const kinds = useMemo(exportKinds, [])
  const today = useToday()
  const sync = useSync()
  const [form, setForm] = useState(pullStart)
  const { pulling, start, cancel, forget } = usePull()
  const chosen = kinds.filter(k => form.kinds.includes(k.kind))
  const reading = pulling.state === 'reading'

  const pull = (): void => {
    const { from, to } = periodOf(form.period, today, {
      ...(form.from ? { from: form.from } : {}),
      ...(form.to ? { to: form.to } : {}),
    })
    void start({
      kinds: chosen,
      from,
      to,
      posyandu: form.posyandu === all ? undefined : form.posyandu,
      format: form.format,
      style: { separator: form.separator, spreadsheet: true },
    })
  }
  return (
    <AppShell
      title="Tarik data"
      wide
      foot={
        reading ? (
          <Button onClick={cancel}>Batalkan</Button>
        ) : (
          <Button kind="main" icon={Download} disabled={chosen.length === 0} onClick={pull}>
            {chosen.length === 0 ? 'Pilih dulu yang ditarik' : `Tarik ${chosen.length} jenis catatan`}
          </Button>
        )
      }
    >
      <div className="stack">
        <p className="muted">Satu jenis catatan menjadi satu berkas.</p>
        {sync.online ? null : (
          <Notice title="Belum ada sinyal">
            Menarik data dicatat di server puskesmas, jadi perlu sinyal.
          </Notice>
        )}
        {pulling.state === 'refused' ? (
          <Notice kind="kuning" title="Data belum ditarik" live>
            {pulling.message}
          </Notice>
        ) : null}
        {reading ? (
          <Progress
            value={pulling.read}
            max={pulling.of}
            label={`Membaca ${count(pulling.read)} dari ${count(pulling.of)} catatan induk`}
            shown
          />
        ) : null}
        {reading ? null : (
          <div className="columns-even office-pull">
            {pulling.state === 'ready' ? (
              <PulledFiles files={pulling.files} format={pulling.format} today={today} />
            ) : null}
            <div>
              <PullForm
                form={form}
                kinds={kinds}
                onChange={change => {
                  forget()
                  setForm(before => ({ ...before, ...change }))
                }}
              />
            </div>
          </div>
        )}
      </div>
    </AppShell>
  )
}

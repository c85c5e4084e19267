import { useState } from 'react'
import { useLocation } from 'wouter'
import { readSasaranList } from '../../../domain/import/index.ts'
import type { SasaranList } from '../../../domain/import/index.ts'
import { sasaranSources, setYearPlan } from '../../../domain/records/index.ts'
import type { SasaranSource } from '../../../domain/records/index.ts'
import { AppShell, Button, FileButton, Loading, Notice, Select, useToast } from '../../../ui/index.ts'
import { Download, FileUp } from '../../../ui/icons.tsx'
import { useAreas, useMyAreas } from '../../shared/areas.ts'
import { usePen } from '../../shared/pen.ts'
import { SaveFault } from '../../shared/SaveFault.tsx'
import { useSaving } from '../../shared/saving.ts'
import { readList } from '../import/read-list.ts'
import { FileRows } from './FileRows.tsx'
import { planHref } from './plan-years.ts'
import { saveExample } from './example-file.ts'
import { useSavePlans } from './save-plans.ts'
import { sources } from './typed-plan.ts'
import { planAreas, usePlans } from './use-plans.ts'

const noHeadings =
  'Judul kolomnya belum dikenal. Kolom pertama “Wilayah”, lalu nama kelompok seperti “Ibu hamil” atau “Bayi”. Lihat contoh isian.'

/** One column of sasaran for many areas from a file; nothing is written before it was looked at. */
export function PlanFile({ tahun }: { tahun: number }) {
  const tree = useAreas()
  const own = useMyAreas()
  const toast = useToast()
  const [, navigate] = useLocation()
  const pen = usePen('')
  const savePlans = useSavePlans()
  const [source, setSource] = useState<SasaranSource>('pusdatin')
  const [list, setList] = useState<SasaranList>()
  const [refused, setRefused] = useState<string>()
  const { saving, fault, run } = useSaving()
  const areas = planAreas(tree, own)
  const plans = usePlans(areas, tahun)
  const back = planHref(tahun)
  const choose = (file: File | undefined): Promise<void> =>
    run(async () => {
      if (!file) return
      setList(undefined)
      const read = await readList(file)
      const found = read.outcome === 'rows' ? readSasaranList(read.list.rows, areas, tree) : undefined
      setList(found)
      setRefused(read.outcome === 'refused' ? read.message : found ? undefined : noHeadings)
    })
  const save = (): Promise<void> =>
    run(async () => {
      const drafts = (list?.rows ?? []).map(({ area, numbers }) => {
        const { plan, opened } = plans?.find(p => p.area.id === area) ?? {}
        return setYearPlan(
          { ...pen, posyandu: area },
          { area, tahun, opened },
          { [source]: { ...plan?.[source], ...numbers } },
        )
      })
      const changed = drafts.filter(d => d.length > 0)
      await savePlans(changed)
      toast(
        changed.length > 0
          ? `Tersimpan di perangkat ini: ${changed.length} wilayah`
          : 'Tidak ada yang berubah',
      )
      navigate(back)
    })
  const rows = list?.rows ?? []
  return (
    <AppShell
      title="Isi sasaran dari berkas"
      subtitle={`Tahun ${tahun}`}
      back={back}
      task
      wide
      foot={
        rows.length > 0 ? (
          <Button kind="main" disabled={saving} onClick={() => void save()}>
            Simpan {rows.length} wilayah
          </Button>
        ) : undefined
      }
    >
      {plans === undefined ? (
        <Loading />
      ) : (
        <div className="stack">
          <SaveFault fault={fault} />
          <Select
            label="Untuk kolom"
            options={sources.map(value => ({ value, label: sasaranSources[value] }))}
            value={source}
            onChange={setSource}
          />
          <FileButton
            {...(rows.length > 0 ? {} : { kind: 'main' })}
            icon={FileUp}
            accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            disabled={saving}
            onFiles={files => void choose(files[0])}
          >
            {rows.length > 0 ? 'Pilih berkas lain' : 'Pilih berkas'}
          </FileButton>
          {refused ? (
            <Notice kind="kuning" title="Berkas belum bisa dipakai" live>
              {refused}
            </Notice>
          ) : null}
          {list ? <FileRows list={list} plans={plans} source={source} /> : null}
          <Notice
            title="Bentuk berkasnya"
            actions={
              <Button
                small
                icon={Download}
                onClick={() => void run(() => saveExample({ plans, source, tahun, tree }))}
              >
                Simpan contoh isian
              </Button>
            }
          >
            Excel (.xlsx) atau CSV: satu wilayah satu baris, satu kelompok satu kolom. Sel kosong tidak
            mengubah angka yang sudah ada. Belum ada yang disimpan sebelum Bapak/Ibu menekan Simpan.
          </Notice>
        </div>
      )}
    </AppShell>
  )
}

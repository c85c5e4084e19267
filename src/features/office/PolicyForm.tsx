import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { kebijakan, setPolicy } from '../../domain/records/index.ts'
import { AppShell, Button, DateInput, Notice, Section, useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { useSaving } from '../shared/saving.ts'
import { cutOffGroups } from './cut-off-groups.ts'
import { fieldsFrom, readPolicy } from './policy-changes.ts'
import { PolicyControls } from './PolicyControls.tsx'
import { ThresholdList } from './ThresholdList.tsx'

/** What a kabupaten may choose. A change holds from a day on; visits before it keep what held then. */
export function PolicyForm({ area }: { area: string }) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const [from, setFrom] = useState<string | undefined>(today)
  const { policy } = usePolicy(area, from ?? today)
  const pen = usePen(area)
  const groups = useMemo(cutOffGroups, [])
  const [fields, setFields] = useState(() => fieldsFrom(policy))
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const { saving, fault, run } = useSaving()
  const set = (change: Partial<typeof fields>): void => setFields(before => ({ ...before, ...change }))

  const save = (): Promise<void> =>
    run(async () => {
      const read = readPolicy(
        fields,
        policy,
        groups.flatMap(g => g.cutOffs),
      )
      setFaults(
        read.outcome === 'wrong'
          ? read.faults
          : from === undefined
            ? { mulai: 'Tanggal mulai wajib diisi.' }
            : {},
      )
      if (read.outcome === 'wrong' || from === undefined) return
      if (read.outcome === 'changed')
        await pocket.save(setPolicy(pen, area, { berlaku_mulai: from, ...read.change }))
      toast(
        read.outcome === 'changed'
          ? 'Kebijakan tersimpan. HP kader ikut berubah setelah mendapat sinyal'
          : 'Tidak ada yang berubah',
      )
      navigate('/wilayah')
    })
  return (
    <AppShell
      title="Ubah kebijakan"
      subtitle={pocket.card(area)?.nama}
      back="/wilayah"
      task
      foot={
        <Button kind="main" disabled={saving} onClick={() => void save()}>
          Simpan kebijakan
        </Button>
      }
    >
      <div className="stack">
        {fault ? <Notice kind="kuning" title={fault} live /> : null}
        <PolicyControls
          fields={fields}
          faults={faults}
          onChange={(key, typed) => set({ chosen: { ...fields.chosen, [key]: typed } })}
        />
        <DateInput
          label={kebijakan.fields.berlaku_mulai.label}
          value={from === undefined ? undefined : { iso: from, estimated: false }}
          onChange={d => setFrom(d?.iso)}
          error={faults['mulai']}
          hint="Kunjungan sebelum tanggal ini tetap dibaca dengan kebijakan lama."
        />
        <Section title="Ambang">
          <p className="muted">Kosong berarti memakai angka pedoman. Ubah hanya atas keputusan kabupaten.</p>
          <ThresholdList
            groups={groups}
            values={fields.ambang}
            faults={faults}
            onChange={(id, v) => set({ ambang: { ...fields.ambang, [id]: v } })}
          />
        </Section>
        {Object.keys(faults).length > 0 ? (
          <Notice kind="kuning" title="Ada isian yang belum benar. Lihat tulisan merah di atas." live />
        ) : null}
      </div>
    </AppShell>
  )
}

import { useState } from 'react'
import { useLocation } from 'wouter'
import { openYearPlan, setYearPlan, yearPlanRecord, yearPlans } from '../../../domain/records/index.ts'
import type { OpenedPlan } from '../../../domain/records/index.ts'
import { nearest } from '../../../domain/areas/index.ts'
import type { View } from '../../../domain/log/index.ts'
import { AppShell, Button, Loading, useToast } from '../../../ui/index.ts'
import { useAreas } from '../../shared/areas.ts'
import { useDraft } from '../../shared/draft.ts'
import { useFirstFault } from '../../shared/first-fault.ts'
import { usePen } from '../../shared/pen.ts'
import { usePocket, useSubject } from '../../shared/pocket.tsx'
import { useSaving } from '../../shared/saving.ts'
import { PlanFields } from './PlanFields.tsx'
import { planHref } from './plan-years.ts'
import { readTyped, typedFrom } from './typed-plan.ts'
import type { TypedPlan } from './typed-plan.ts'

type Props = { area: string; tahun: number; isi: string }

/** The plan of one area and year, as soon as what stands there was read: an edit names what stood on the screen. */
export function PlanForm(props: Props) {
  const { area, tahun } = props
  const tree = useAreas()
  const subject = useSubject(area)
  if (subject && tree.byId.has(area)) return <OpenPlan {...props} view={subject.view} />
  return (
    <AppShell title="Sasaran dan target" back={planHref(tahun)} task>
      <Loading />
    </AppShell>
  )
}

type Held = { readonly typed: TypedPlan; readonly opened?: OpenedPlan | undefined }

function OpenPlan({ area, tahun, isi, view }: Props & { view: View }) {
  const pocket = usePocket()
  const toast = useToast()
  const tree = useAreas()
  const [, navigate] = useLocation()
  const pen = usePen(area)
  const plans = yearPlans(view)
  const record = yearPlanRecord(view, tahun)
  const draft = useDraft<Held>(
    `target:${area}:${tahun}`,
    () => ({
      typed: typedFrom(plans.find(p => p.tahun === tahun)),
      ...(record ? { opened: openYearPlan(record) } : {}),
    }),
    area,
  )
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const showFirstFault = useFirstFault()
  const { saving, fault, run } = useSaving()
  const back = planHref(tahun)
  const held = draft.value
  const desa = nearest(tree, area, 'desa')
  const year = `Tahun ${tahun}`
  const head = {
    title: tree.byId.get(area)?.nama ?? '',
    subtitle: desa === undefined || desa.id === area ? year : `${desa.nama}. ${year}`,
    back,
  }
  if (!held)
    return (
      <AppShell {...head} task>
        <Loading />
      </AppShell>
    )
  const change = (next: (typed: TypedPlan) => TypedPlan): void => {
    draft.set(before => ({ ...before, typed: next(before.typed) }))
    setFaults({})
  }
  const save = (): Promise<void> =>
    run(async () => {
      const read = readTyped(held.typed)
      if (read.outcome === 'wrong') {
        setFaults(read.faults)
        return showFirstFault()
      }
      const goOn = draft.pause()
      try {
        const drafts = setYearPlan(pen, { area, tahun, opened: held.opened }, read.body)
        if (drafts.length > 0) await pocket.save(drafts, { draftId: draft.id })
        else await pocket.drafts.drop(draft.id)
        toast(
          drafts.length > 0 ? 'Tersimpan di perangkat ini. PWS sudah memakainya' : 'Tidak ada yang berubah',
        )
        navigate(back)
      } catch (thrown) {
        goOn()
        throw thrown
      }
    })
  return (
    <AppShell
      {...head}
      task
      wide
      foot={
        <Button kind="main" disabled={saving} onClick={() => void save()}>
          Simpan
        </Button>
      }
    >
      <PlanFields
        form={{ typed: held.typed, torn: held.opened?.torn ?? [], faults, fault, change }}
        draft={draft}
        place={{ area, tahun, isi }}
        record={record}
        before={plans.find(p => p.tahun === tahun - 1)}
      />
    </AppShell>
  )
}

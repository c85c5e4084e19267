import { useMemo, useState } from 'react'
import { areaPath } from '../../domain/areas/index.ts'
import { familiesOf, neighbourhoodsOf } from '../../domain/regroup/index.ts'
import type { Plan } from '../../domain/regroup/index.ts'
import { AppShell, Button, Loading, Notice } from '../../ui/index.ts'
import { ArrowRight } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { Arriving } from '../shared/Arriving.tsx'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { useCards } from '../shared/pocket.tsx'
import { useArrived } from '../shared/use-arrived.ts'
import { plainDay } from '../shared/words.ts'
import { Confirm } from './Confirm.tsx'
import { count } from './figures.ts'
import { regroupFault, whatMoves } from './regroup-words.ts'
import { RegroupFields } from './RegroupFields.tsx'
import type { RegroupForm } from './RegroupFields.tsx'
import { RegroupNotices } from './RegroupNotices.tsx'
import { RegroupState } from './RegroupState.tsx'
import { useRegroup } from './use-regroup.ts'

/** A posyandu is merged into another or split: who moves, where to and since when, before anybody does. */
export function Regroup({ id }: { id: string }) {
  const cards = useCards()
  const tree = useAreas()
  const today = useToday()
  const pen = usePen(id)
  const regroup = useRegroup(id)
  const arrived = useArrived()
  const [form, setForm] = useState<RegroupForm>({
    date: { iso: `${today.slice(0, 8)}01`, estimated: false },
    chosen: [],
  })
  const [fault, setFault] = useState<string>()
  const [asking, setAsking] = useState(false)
  const places = useMemo(() => neighbourhoodsOf(cards, id), [cards, id])
  const plan = useMemo(() => planOf(id, form), [id, form])
  const families = useMemo(() => (plan ? familiesOf(cards, plan) : []), [cards, plan])
  const area = tree.byId.get(id)
  const back = `/wilayah?ubah=${id}`
  const title = 'Gabung atau pecah posyandu'
  if (!area || regroup.pending === undefined)
    return (
      <AppShell title={title} back={back} task>
        <Loading />
      </AppShell>
    )
  // Half a download would move half a posyandu and close it.
  if (!arrived)
    return (
      <AppShell title={title} back={back} task>
        <div className="stack">
          <Arriving />
          <Notice title="Tunggu sampai semua catatan diunduh">
            Sesudah itu semua warga posyandu ini bisa dipindahkan sekaligus, juga tanpa sinyal.
          </Notice>
        </div>
      </AppShell>
    )
  const { state } = regroup.regrouping
  if (regroup.pending !== 'none' || state === 'saving' || state === 'done')
    return <RegroupState area={area} regroup={regroup} pen={pen} />

  const people = families.reduce((n, f) => n + f.persons.length, 0)
  const target = tree.byId.get(form.ke ?? '')
  const ask = (): void => {
    const found = regroupFault(form, places, today)
    setFault(found)
    setAsking(found === undefined)
  }
  return (
    <AppShell
      title={title}
      back={back}
      task
      foot={
        <Button kind="main" icon={ArrowRight} onClick={ask}>
          {plan && people > 0 ? `Pindahkan ${count(people)} warga` : 'Lanjut'}
        </Button>
      }
    >
      <div className="stack">
        <p className="muted">{areaPath(tree, id)}</p>
        <RegroupNotices id={id} regroup={regroup} pen={pen} />
        <RegroupFields
          area={area}
          tree={tree}
          places={places}
          form={form}
          onChange={part => {
            setForm(before => ({ ...before, ...part }))
            setFault(undefined)
          }}
        />
        {fault ? <Notice kind="kuning" title={fault} live /> : null}
      </div>
      <Confirm
        question={
          asking && plan && target
            ? {
                title: `Pindahkan ${count(people)} warga ke ${target.nama}?`,
                text: whatMoves(plan, {
                  people,
                  from: area.nama,
                  to: target.nama,
                  since: plainDay(plan.tanggal),
                }),
                yes: 'Pindahkan',
                onYes: () => {
                  setAsking(false)
                  void regroup.start(pen, plan)
                },
              }
            : undefined
        }
        onClose={() => setAsking(false)}
      />
    </AppShell>
  )
}

function planOf(dari: string, { jenis, ke, date, chosen }: RegroupForm): Plan | undefined {
  return jenis && ke && date ? { jenis, dari, ke, tanggal: date.iso, lingkungan: chosen } : undefined
}

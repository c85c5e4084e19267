import { useMemo, useState } from 'react'
import { areaPath, nearest } from '../../domain/areas/index.ts'
import { familiesOf, neighbourhoodsOf } from '../../domain/regroup/index.ts'
import type { Plan } from '../../domain/regroup/index.ts'
import {
  AppShell,
  Button,
  ChoiceRows,
  DateInput,
  LinkButton,
  Loading,
  Notice,
  RowList,
  Select,
  Tick,
} from '../../ui/index.ts'
import type { DateValue } from '../../ui/index.ts'
import { ArrowRight, Plus } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { useCards } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'
import { Confirm } from './Confirm.tsx'
import { count } from './figures.ts'
import { neighbourhoodWords, whatMoves } from './regroup-words.ts'
import { RegroupNotices } from './RegroupNotices.tsx'
import { RegroupState } from './RegroupState.tsx'
import { useRegroup } from './use-regroup.ts'

const ways: readonly { value: Plan['jenis']; label: string; detail: string }[] = [
  {
    value: 'gabung',
    label: 'Digabung ke posyandu lain',
    detail: 'Semua warganya pindah, lalu posyandu ini ditutup',
  },
  {
    value: 'pecah',
    label: 'Dipecah',
    detail: 'Warga dari RT atau dusun tertentu pindah, sisanya tetap di sini',
  },
]

/** A posyandu is merged into another or split: who moves, where to and since when, before anybody does. */
export function Regroup({ id }: { id: string }) {
  const cards = useCards()
  const tree = useAreas()
  const today = useToday()
  const pen = usePen(id)
  const regroup = useRegroup(id)
  const [jenis, setJenis] = useState<Plan['jenis']>()
  const [ke, setKe] = useState<string>()
  const [date, setDate] = useState<DateValue | undefined>({ iso: `${today.slice(0, 8)}01`, estimated: false })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [fault, setFault] = useState<string>()
  const [asking, setAsking] = useState(false)
  const places = useMemo(() => neighbourhoodsOf(cards, id), [cards, id])
  const area = tree.byId.get(id)
  const plan = useMemo<Plan | undefined>(
    () => (jenis && ke && date ? { jenis, dari: id, ke, tanggal: date.iso, lingkungan: chosen } : undefined),
    [jenis, id, ke, date, chosen],
  )
  const families = useMemo(() => (plan ? familiesOf(cards, plan) : []), [cards, plan])
  const back = `/wilayah?ubah=${id}`
  const title = 'Gabung atau pecah posyandu'
  if (!area || regroup.pending === undefined)
    return (
      <AppShell title={title} back={back} task>
        <Loading />
      </AppShell>
    )
  const office = nearest(tree, id, 'puskesmas')?.id
  const others = [...tree.byId.values()].filter(
    a =>
      a.jenis === 'posyandu' &&
      a.id !== id &&
      a.aktif !== false &&
      nearest(tree, a.id, 'puskesmas')?.id === office,
  )
  if (
    regroup.pending !== 'none' ||
    regroup.regrouping.state === 'saving' ||
    regroup.regrouping.state === 'done'
  )
    return <RegroupState area={area} regroup={regroup} pen={pen} />

  const people = families.reduce((n, f) => n + f.persons.length, 0)
  const target = tree.byId.get(ke ?? '')
  const ask = (): void => {
    if (!jenis) return setFault('Pilih dulu: digabung atau dipecah.')
    if (!ke) return setFault('Pilih posyandu tujuannya.')
    if (!date) return setFault('Tanggal mulai belum diisi.')
    if (date.iso > today)
      return setFault('Tanggal ini belum terjadi. Lakukan pada harinya, atau pilih tanggal lain.')
    if (jenis === 'pecah' && chosen.length === 0) return setFault('Pilih paling sedikit satu RT atau dusun.')
    if (jenis === 'pecah' && chosen.length === places.length)
      return setFault('Semua warga dipilih. Kalau semuanya pindah, pilih Digabung.')
    setFault(undefined)
    setAsking(true)
  }
  const toggle = (key: string, on: boolean): void =>
    setChosen(before => (on ? [...before, key] : before.filter(k => k !== key)))
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
        <ChoiceRows label="Apa yang terjadi?" options={ways} value={jenis} onChange={setJenis} />
        {jenis ? (
          <>
            <Select
              label="Ke posyandu"
              value={ke}
              onChange={setKe}
              empty="Pilih posyandu"
              options={others.map(a => ({ value: a.id, label: areaPath(tree, a.id) }))}
            />
            <LinkButton kind="text" icon={Plus} href={`/wilayah?tambah=${area.induk ?? ''}`}>
              Posyandunya belum ada? Tambahkan dulu
            </LinkButton>
            <DateInput
              label="Berlaku sejak"
              value={date}
              onChange={setDate}
              hint="Bulan sebelum tanggal ini tetap dihitung di posyandu lama."
            />
          </>
        ) : null}
        {jenis === 'pecah' ? (
          <fieldset className="group">
            <legend className="control-label">Warga mana yang pindah?</legend>
            <RowList label="Lingkungan">
              {places.map(p => (
                <Tick
                  key={p.key}
                  checked={chosen.includes(p.key)}
                  onChange={on => toggle(p.key, on)}
                  detail={`${count(p.people)} warga`}
                >
                  {neighbourhoodWords(tree, id, p)}
                </Tick>
              ))}
            </RowList>
          </fieldset>
        ) : null}
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

import { useMemo, useState } from 'react'
import { dayOf } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { useCards, usePocket, useSubject } from '../shared/pocket.tsx'
import type { Desk } from './plan.ts'
import { useOnce } from './use-once.ts'
import type { Where } from './use-where.ts'

type Measurer = { readonly id: string; readonly name: string }

export type DeskStaff = {
  readonly by: string
  readonly choices: readonly Measurer[]
  readonly choose: (id: string) => void
}

/** Who measures or asks at this desk: one of the kader of the day, remembered for the day and the step. */
export function useDeskStaff(where: Where, desk: Desk): DeskStaff {
  const pocket = usePocket()
  const cards = useCards()
  const day = useSubject(where.hari)
  const { account, name } = pocket.profile
  const key = `meja:${where.hari ?? where.posyandu}:${desk}`
  const remembered = useOnce(key, () => pocket.drafts.get(key))
  const [chosen, choose] = useState<string>()
  const present = useMemo(() => (day ? (dayOf(day.view)?.kader_hadir ?? []) : []), [day])
  const choices = useMemo(() => {
    const staff = cards.filter(c => worksAt(c, where.posyandu))
    const here = present.length > 0 ? staff.filter(s => present.includes(s.id)) : staff
    const known = here.map(s => ({ id: s.id, name: s.petugas?.panggilan ?? s.nama }))
    return known.some(k => k.id === account) ? known : [{ id: account, name }, ...known]
  }, [cards, present, where.posyandu, account, name])
  const held = typeof remembered === 'string' && choices.some(c => c.id === remembered) ? remembered : account
  return {
    by: chosen ?? held,
    choices,
    choose: id => {
      choose(id)
      void pocket.drafts.put(key, id)
    },
  }
}

const worksAt = (c: Card, posyandu: string): boolean =>
  c.kind === 'petugas' && c.petugas?.aktif === true && c.petugas.wilayah.includes(posyandu)

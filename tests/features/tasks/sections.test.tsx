import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../src/domain/areas/index.ts'
import type { FollowUp, Task, TaskUrgency } from '../../../src/domain/tasks/index.ts'
import { placeOrder } from '../../../src/features/tasks/place-order.ts'
import { chosenOf, sectionsOf, sweepingOf } from '../../../src/features/tasks/sections.ts'
import { TaskSections } from '../../../src/features/tasks/TaskSections.tsx'

const tree = areaTree([
  { id: 'desa', nama: 'Karangjati', jenis: 'desa' },
  { id: 'm10', nama: 'Melati 10', jenis: 'posyandu', induk: 'desa' },
  { id: 'm2', nama: 'Melati 2', jenis: 'posyandu', induk: 'desa' },
])
const route = placeOrder(tree)

const task = (urgency: TaskUrgency): Task => ({
  key: `sweeping:${urgency}`,
  kind: 'sweeping',
  urgency,
  since: '2026-11-10',
  due: '2026-11-28',
  overdueDays: 0,
  words: 'Belum ditimbang bulan ini',
  seenBy: 'posyandu',
  why: { rule: 'x', source: 'x', confidence: 'A', validFrom: '2023-01-01', signOff: 'belum' },
})

type Part = {
  urgency?: TaskUrgency
  mine?: boolean
  rumah?: string
  posyandu?: string
  lives?: FollowUp['lives']
}
const follow = (
  nama: string,
  { urgency = 'bulan-ini', mine = false, rumah, posyandu = 'm2', lives = {} }: Part = {},
): FollowUp => ({
  card: { id: nama, kind: 'orang', nama, posyandu, lahir: '2024-05-10', ...(rumah ? { rumah } : {}) },
  tasks: [task(urgency)],
  mine,
  lives,
})
const names = (list: readonly FollowUp[]): string[] => list.map(f => f.card.nama)

describe('the list that a kader opens', () => {
  const all = [follow('Ani'), follow('Budi', { mine: true }), follow('Cici', { mine: true })]

  it('stands on wilayah saya first, and shows everybody when she asks', () => {
    expect(chosenOf(all, {})).toMatchObject({ whose: 'saya', list: [all[1], all[2]] })
    expect(names(chosenOf(all, { whose: 'semua' }).list)).toEqual(['Ani', 'Budi', 'Cici'])
  })

  it('shows everybody, and no choice, to whoever has no households of her own', () => {
    expect(chosenOf([follow('Ani')], { whose: 'saya' })).toMatchObject({
      whose: undefined,
      list: [{ card: { nama: 'Ani' } }],
    })
  })

  it('has the members of one house together, where the first of them stands', () => {
    const list = [follow('Ani', { rumah: 'r1' }), follow('Budi'), follow('Cici', { rumah: 'r1' })]
    expect(names(sectionsOf(list)['bulan-ini'])).toEqual(['Ani', 'Cici', 'Budi'])
    const html = renderToStaticMarkup(
      <TaskSections sections={sectionsOf(list)} closing="2026-11-28" today="2026-11-12" forHealth={false} />,
    )
    expect([...html.matchAll(/row-name">(\w+)/g)].map(m => m[1])).toEqual(['Ani', 'Cici', 'Budi'])
  })
})

describe('the list that a bidan rides along', () => {
  const at = (dusun: string, rt: string) => ({ dusun, rt })
  const list = [
    follow('Ani', { urgency: 'lewat', posyandu: 'm10', lives: at('Krajan', '01') }),
    follow('Budi', { urgency: 'lewat', lives: at('Sumber', '01') }),
    follow('Cici', { urgency: 'lewat', lives: at('Krajan', '10') }),
    follow('Dodi', { urgency: 'lewat', lives: at('Krajan', '2') }),
    follow('Eka', { urgency: 'hari-ini', lives: at('Krajan', '2') }),
    follow('Fitri', { urgency: 'gawat', posyandu: 'm10' }),
  ]

  it('has danger first, wherever it is, then posyandu by posyandu from one neighbourhood to the next', () => {
    const sections = sectionsOf(list, { route })
    expect(names(sections.sekarang)).toEqual(['Fitri', 'Eka'])
    expect(names(sections.lewat)).toEqual(['Dodi', 'Cici', 'Budi', 'Ani'])
  })

  it('says each posyandu once above its people', () => {
    const html = renderToStaticMarkup(
      <TaskSections
        sections={sectionsOf(list, { route })}
        closing="2026-11-28"
        today="2026-11-12"
        places={tree.byId}
        forHealth
      />,
    )
    const late = html.slice(html.indexOf('Lewat jadwal'))
    expect([...late.matchAll(/task-place">([^<]+)/g)].map(m => m[1])).toEqual(['Melati 2', 'Melati 10'])
  })

  it('is printed in the same order', () => {
    expect(names(sweepingOf(list, route))).toEqual(['Dodi', 'Eka', 'Cici', 'Budi', 'Ani', 'Fitri'])
  })
})

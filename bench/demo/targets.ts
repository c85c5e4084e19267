import { idFromParts } from '../../src/domain/log/index.ts'
import { create, targetTahunan, yearPlanId } from '../../src/domain/records/index.ts'
import type { EntryDraft, FormOf, Pen } from '../../src/domain/records/index.ts'
import { addDays, addMonths, monthsOld } from './dates.ts'
import type { Person } from './person.ts'
import type { Place } from './places.ts'
import type { Telling } from './telling.ts'

/** Invented like everything here: no kabupaten has signed these. Percent of the year, or the limit of what should stay rare. */
const target = {
  'd-s': 85,
  'k-s': 95,
  'n-d1': 80,
  't-d1': 20,
  '2t-d': 5,
  'bgm-d': 2,
  k1: 95,
  'k1-murni': 80,
  k4: 85,
  k6: 80,
  'persalinan-faskes': 95,
  'kf-lengkap': 90,
  kek: 15,
  'ttd-90': 80,
  'kn-lengkap': 95,
  bblr: 6,
  'vitamin-a': 90,
  pendek: 14,
  wasting: 7,
  idl: 90,
  'baduta-lengkap': 80,
  'skrining-td': 80,
  'skrining-gula': 60,
  'skrining-lp': 80,
  'td-tinggi': 30,
  'lansia-diskrining': 80,
  'lansia-aks': 90,
  'tbc-skrining': 70,
}

type Plan = Pick<FormOf<typeof targetTahunan.fields>, 'target' | 'pusdatin' | 'daerah' | 'disahkan_oleh'>

/** What the kabupaten asks of everybody below it, this year and the one before. */
export function planYears(areas: readonly Place[], today: string): EntryDraft[][] {
  const root = areas.find(a => a.jenis === 'kabupaten')
  if (!root) return []
  const year = Number(today.slice(0, 4))
  return [year - 1, year].map(tahun => {
    const newId = (): string => idFromParts('contoh', 'target', String(tahun))
    const pen: Pen = { newId, happenedOn: today, posyandu: root.id }
    return write(pen, root.id, tahun, { target, disahkan_oleh: 'Kepala dinas kesehatan (contoh)' })
  })
}

const monthsAgo = 2

/** How many people puskesmas and desa are said to have this year, as the office writes it down. */
export function planSasaran(t: Telling): void {
  // Not on the first day: the areas must be there before anybody has rights in them.
  const on = later(addMonths(t.today, -monthsAgo), addDays(t.start, 1))
  const year = Number(on.slice(0, 4))
  for (const area of t.places.filter(a => a.jenis === 'puskesmas' || a.jenis === 'desa')) {
    const author = t.staff.find(s => s.admin && isBelow(t.places, area.id, s.wilayah[0]))
    const here = t.people.filter(p => isBelow(t.places, p.rumah.posyandu, area.id))
    const plan = { ...sasaran(here, t.today), disahkan_oleh: 'Kepala puskesmas (contoh)' }
    if (author) t.save({ author: author.id, posyandu: area.id, on }, pen => write(pen, area.id, year, plan))
  }
}

const later = (a: string, b: string): string => (a > b ? a : b)

const write = (pen: Pen, area: string, tahun: number, plan: Plan): EntryDraft[] =>
  create(pen, targetTahunan, area, { tahun, ...plan }, yearPlanId(area, tahun))

function isBelow(areas: readonly Place[], id: string | undefined, top: string | undefined): boolean {
  if (id === undefined || id === top) return id === top
  return isBelow(areas, areas.find(a => a.id === id)?.induk, top)
}

/** An estimate from above is seldom what lives there: the centre counts somewhat more, the kabupaten hardly. */
function sasaran(people: readonly Person[], today: string) {
  const between = (from: number, until: number): number =>
    people.filter(p => {
      const months = monthsOld(p.lahir, today)
      return months >= from && months < until
    }).length
  const born = between(0, 12)
  const lives = {
    bumil: born * 1.1,
    bulin: born * 1.05,
    bayi: born,
    bayi_bertahan: born * 0.98,
    baduta: between(12, 24),
    balita: between(0, 60),
    remaja: between(72, 216),
    produktif: between(180, 720),
    lansia: between(720, 1440),
  }
  const times = (factor: number) =>
    Object.fromEntries(Object.entries(lives).map(([group, n]) => [group, Math.round(n * factor)]))
  return { pusdatin: times(1.09), daerah: times(1.03) }
}

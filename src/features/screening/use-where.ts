import { useSearch } from 'wouter'
import type { Card } from '../../domain/records/index.ts'
import { usePosyanduList } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { useDays } from '../shared/days.ts'
import { usePocket } from '../shared/pocket.tsx'

export type Lokasi = 'posyandu' | 'rumah' | 'pustu' | 'lain'

export type Where = {
  readonly day: Card | undefined
  readonly hari: string | undefined
  readonly happenedOn: string
  readonly posyandu: string
  readonly lokasi: Lokasi
  readonly kunjungan: string | undefined
}

const places: readonly Lokasi[] = ['posyandu', 'rumah', 'pustu', 'lain']

/** Of the day in the address; without one, of the day that is open today where she belongs; else of no day. */
export function useWhere(person: Card | undefined): Where {
  const { role } = usePocket().profile
  const query = new URLSearchParams(useSearch())
  const named = useDayContext()
  const today = useToday()
  const list = usePosyanduList()
  const own = list.some(p => p.id === person?.posyandu) ? person?.posyandu : undefined
  const open = useDays(own ?? named.posyandu).find(d => d.hari?.tanggal === today && !d.hari.ditutup)
  const asked = places.find(p => p === query.get('lokasi'))
  const day = named.day ?? (asked === undefined ? open : undefined)
  return {
    day,
    hari: day?.id,
    happenedOn: day?.hari?.tanggal ?? query.get('tanggal') ?? today,
    posyandu: day?.posyandu ?? own ?? named.posyandu,
    lokasi: asked ?? (day ? 'posyandu' : role === 'bidan' ? 'pustu' : role === 'kader' ? 'rumah' : 'lain'),
    kunjungan: query.get('kunjungan') ?? undefined,
  }
}

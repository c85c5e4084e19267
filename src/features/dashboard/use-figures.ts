import { useCallback, useEffect, useState } from 'react'
import { indicators, madeOf } from '../../domain/indicators/index.ts'
import type { FiguresAnswer, PlacesAnswer } from '../../domain/indicators/index.ts'
import { useNow, useToday } from '../shared/clock.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'

/** What the server last told this account. `heard`: the moment by the phone's clock. */
export type Told = {
  readonly heard: string
  readonly from: string
  readonly to: string
  readonly figures: FiguresAnswer
  /** Of an account without a log. */
  readonly places?: PlacesAnswer
}

export type Figures = {
  readonly told: Told | undefined
  readonly state: 'reading' | 'fresh' | 'kept'
  /** Why it is not fresh. */
  readonly message?: string
  readonly again: () => void
}

/** It stands beside the half-filled forms of this account and goes with its database. */
const keptAs = 'dasbor'
const untilWorkedOut = 5000

const used = new Set(indicators.flatMap(madeOf).map(c => c.id))

/** Of all counts those by which an indicator is made: the others belong to registers. */
export function neededOf({ counts, rows, ...rest }: FiguresAnswer): FiguresAnswer {
  const places = counts.flatMap((id, at) => (used.has(id) ? [at] : []))
  return {
    ...rest,
    counts: places.map(at => counts[at] ?? ''),
    rows: rows.map(r => ({ ...r, sums: places.map(at => r.sums[at] ?? (r.sums[at] === null ? null : 0)) })),
  }
}

/** January of the year before until this month: twelve months of a course, and every year that is still asked about. */
export const spanOf = (today: string): { from: string; to: string } => ({
  from: `${Number(today.slice(0, 4)) - 1}-01`,
  to: today.slice(0, 7),
})

/** The last known state at once, without signal too, and then what the server says now. */
export function useFigures(): Figures {
  const pocket = usePocket()
  const server = useServer()
  const now = useNow()
  const today = useToday()
  const isDinkes = pocket.profile.role === 'dinkes'
  const [told, setTold] = useState<Told>()
  const [state, setState] = useState<Pick<Figures, 'state' | 'message'>>({ state: 'reading' })

  const ask = useCallback(async (): Promise<Told | string> => {
    const { from, to } = spanOf(today)
    const [figures, places] = await Promise.all([
      server.figures(from, to),
      isDinkes ? server.figurePlaces() : undefined,
    ])
    if (!figures.ok) return figures.message
    if (places && !places.ok) return places.message
    return {
      heard: now().toISOString(),
      from,
      to,
      figures: neededOf(figures.value),
      ...(places ? { places: places.value } : {}),
    }
  }, [server, isDinkes, today, now])

  const again = useCallback(async () => {
    const heard = await ask()
    if (typeof heard === 'string') return setState({ state: 'kept', message: heard })
    setTold(heard)
    setState({ state: 'fresh' })
    // Without room it is simply not there the next time.
    await pocket.drafts.put(keptAs, heard).catch(() => undefined)
  }, [ask, pocket])

  useEffect(() => {
    let current = true
    void pocket.drafts.get(keptAs).then(kept => {
      // Only this hook writes under this id; what was just heard is newer.
      if (current && kept !== undefined) setTold(held => held ?? (kept as Told))
    })
    void again()
    const seen = (): void => void (document.visibilityState === 'visible' ? again() : undefined)
    document.addEventListener('visibilitychange', seen)
    return () => {
      current = false
      document.removeEventListener('visibilitychange', seen)
    }
  }, [pocket, again])

  const remaining = told?.figures.remaining ?? 0
  useEffect(() => {
    if (remaining === 0 || state.state !== 'fresh') return undefined
    const timer = setTimeout(() => void again(), untilWorkedOut)
    return () => clearTimeout(timer)
  }, [remaining, state, again])

  return { told, ...state, again: () => void again() }
}

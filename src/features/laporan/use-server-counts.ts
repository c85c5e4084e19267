import { useEffect, useState } from 'react'
import { counts, figuresAnswer, isOnlyNumber } from '../../domain/indicators/index.ts'
import type { Count, FiguresAnswer } from '../../domain/indicators/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'

/** One number that confidential answers went into; null: from 1 to 4. */
export type ServerCount = { readonly count: Count; readonly value: number | null }

export type ServerCounts = {
  /** Undefined while it is asked for, and where no answer has ever come. */
  readonly rows: readonly ServerCount[] | undefined
  /** When the server counted; empty while it has not counted everybody yet. */
  readonly per: string
  readonly state: 'asking' | 'fresh' | 'kept'
}

const onlyNumbers = new Map(counts.filter(isOnlyNumber).map(c => [c.id, c]))
const untilWorkedOut = 5000
const none: ServerCounts = { rows: undefined, per: '', state: 'asking' }

/**
 * What this device does not work out: counted by the server for one posyandu and month (RULES.md J12, L13). The last
 * answer for the month stands without signal too.
 */
export function useServerCounts(posyandu: string, month: string): ServerCounts {
  const { drafts } = usePocket()
  const server = useServer()
  const key = `angka-server:${posyandu}:${month}`
  const [held, setHeld] = useState<{ key: string; counts: ServerCounts }>()
  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = (answer: FiguresAnswer, state: 'fresh' | 'kept'): void => {
      if (current) setHeld({ key, counts: { ...countsIn(answer, posyandu, month), state } })
    }
    const ask = async (): Promise<void> => {
      const kept = figuresAnswer.safeParse(await drafts.get(key))
      if (kept.success) say(kept.data, 'kept')
      await hear(kept.success)
    }
    const hear = async (hasKept: boolean): Promise<void> => {
      const heard = await server.figures(month, month)
      if (!heard.ok) {
        if (!hasKept && current) setHeld({ key, counts: { ...none, state: 'kept' } })
        return
      }
      const own = onlyAsked(heard.value, posyandu)
      say(own, 'fresh')
      if (own.remaining > 0 && current)
        timer = setTimeout(() => void hear(true).catch(reportError), untilWorkedOut)
      // Without room it is simply not there the next time.
      await drafts.put(key, own).catch(() => undefined)
    }
    ask().catch(reportError)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [drafts, server, key, posyandu, month])
  return held?.key === key ? held.counts : none
}

/** Of an answer what is shown here: these counts, of this place. */
function onlyAsked({ counts: ids, rows, ...rest }: FiguresAnswer, posyandu: string): FiguresAnswer {
  const places = ids.flatMap((id, at) => (onlyNumbers.has(id) ? [at] : []))
  return {
    ...rest,
    counts: places.map(at => ids[at] ?? ''),
    rows: rows
      .filter(r => r.area === posyandu)
      .map(r => ({ ...r, sums: places.map(at => (r.sums[at] === undefined ? 0 : r.sums[at])) })),
  }
}

function countsIn({ counts: ids, rows, per }: FiguresAnswer, posyandu: string, month: string) {
  const sums = rows.find(r => r.area === posyandu && r.month === month)?.sums
  const found = ids.flatMap((id, at) => {
    const count = onlyNumbers.get(id)
    const value = sums?.[at]
    return count && value !== undefined ? [{ count, value }] : []
  })
  return { rows: found, per }
}

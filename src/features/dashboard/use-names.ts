import { useEffect, useState } from 'react'
import { figureKey, monthsBetween } from '../../domain/indicators/index.ts'
import type { Figures } from '../../domain/indicators/index.ts'
import type { Server } from '../shared/server.tsx'
import { useServer } from '../shared/server.tsx'
import { listed } from './behind.ts'
import type { Behind, Listed } from './behind.ts'

export type Cell = { readonly count: string; readonly posyandu: string; readonly month: string }

export type Names =
  | { readonly state: 'reading'; readonly read: number; readonly of: number }
  | { readonly state: 'refused'; readonly message: string }
  | ({ readonly state: 'read'; readonly elsewhere: number } & Listed)

/** More questions than this are a list that nobody reads. */
export const mostCells = 400
const atOnce = 4

/** Only where there is somebody: every posyandu and month is a question of its own. */
export function cellsOf(
  figures: Figures,
  count: string,
  { posyandu, from, until }: { posyandu: readonly string[]; from: string; until: string },
): readonly Cell[] {
  const months = monthsBetween(from, until)
  return posyandu.flatMap(p =>
    months.flatMap(month =>
      (figures.get(figureKey(count, p, month)) ?? 0) > 0 ? [{ count, posyandu: p, month }] : [],
    ),
  )
}

/** Ids of those of `wanted` who are not among those of `without`. */
export function useNames(wanted: readonly Cell[], without: readonly Cell[], isFamily: boolean): Names {
  const server = useServer()
  const [names, setNames] = useState<Names>({ state: 'reading', read: 0, of: 1 })
  const key = JSON.stringify([wanted, without])
  useEffect(() => {
    let current = true
    const [some, others] = JSON.parse(key) as [Cell[], Cell[]] // written two lines above
    const of = some.length + others.length
    let read = 0
    const tick = (): void => {
      read += 1
      if (current) setNames({ state: 'reading', read, of })
    }
    setNames({ state: 'reading', read, of: Math.max(1, of) })
    void Promise.all([peopleIn(server, some, tick), peopleIn(server, others, tick)]).then(([all, gone]) => {
      if (!current) return
      if (typeof all === 'string') return setNames({ state: 'refused', message: all })
      if (typeof gone === 'string') return setNames({ state: 'refused', message: gone })
      const elsewhere = Math.max(0, all.elsewhere - gone.elsewhere)
      setNames({ state: 'read', elsewhere, ...listed(all.found, gone.found, isFamily) })
    })
    return () => {
      current = false
    }
  }, [server, key, isFamily])
  return names
}

type People = { readonly found: readonly Behind[]; readonly elsewhere: number }

/** A few questions at a time; the first that is refused ends it with its sentence. */
async function peopleIn(server: Server, cells: readonly Cell[], tick: () => void): Promise<People | string> {
  const found: Behind[] = []
  let elsewhere = 0
  for (let at = 0; at < cells.length; at += atOnce) {
    const answers = await Promise.all(
      cells.slice(at, at + atOnce).map(async c => {
        const answer = await server.figurePersons(c.count, c.posyandu, c.month)
        tick()
        return { answer, posyandu: c.posyandu }
      }),
    )
    for (const { answer, posyandu } of answers) {
      if (!answer.ok) return answer.message
      found.push(...answer.value.persons.map(id => ({ id, posyandu })))
      elsewhere += answer.value.elsewhere
    }
  }
  return { found, elsewhere }
}

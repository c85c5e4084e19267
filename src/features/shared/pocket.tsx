import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Live, Opened, Pocket, SyncState } from '../../db/index.ts'
import type { Card } from '../../domain/records/index.ts'

export type AppPocket = Pocket<Card>

const PocketContext = createContext<AppPocket | undefined>(undefined)
export const PocketProvider = PocketContext.Provider

export function usePocket(): AppPocket {
  const pocket = useContext(PocketContext)
  if (!pocket) throw new Error('This screen needs an account on the phone: put it under PocketProvider.')
  return pocket
}

export const useLive = <T,>(live: Live<T>): T => useSyncExternalStore(live.subscribe, live.get)

export const useCards = (): readonly Card[] => useLive(usePocket().cards)
export const useSync = (): SyncState => useLive(usePocket().sync)

/** People only, of whatever posyandu this account sees. */
export function usePeople(): readonly Card[] {
  const cards = useCards()
  return useMemo(() => cards.filter(c => c.kind === 'orang'), [cards])
}

/** Several subjects at once, in the order of their ids; undefined while they are being read. */
export function useSubjects(ids: readonly string[]): readonly Opened[] | undefined {
  const pocket = usePocket()
  const key = ids.join(' ')
  const [read, setRead] = useState<{ key: string; opened: readonly Opened[] }>()
  useEffect(() => {
    const wanted = key === '' ? [] : key.split(' ')
    let current = true
    const again = (): void => {
      void Promise.all(wanted.map(id => pocket.open(id))).then(opened =>
        current ? setRead({ key, opened }) : undefined,
      )
    }
    again()
    const stops = wanted.map(id => pocket.watch(id, again))
    return () => {
      current = false
      for (const stop of stops) stop()
    }
  }, [pocket, key])
  return read?.key === key ? read.opened : undefined
}

/** A subject with everything folded, again whenever something about her changes; undefined while it is being read. */
export function useSubject(id: string | undefined): Opened | undefined {
  const pocket = usePocket()
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    if (id === undefined) return undefined
    let current = true
    const read = (): void => {
      void pocket.open(id).then(o => (current ? setOpened(o) : undefined))
    }
    read()
    const stop = pocket.watch(id, read)
    return () => {
      current = false
      stop()
    }
  }, [pocket, id])
  return opened && (opened.id === id || opened.members.includes(id ?? '')) ? opened : undefined
}

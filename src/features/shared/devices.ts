import { useCallback, useEffect, useMemo, useState } from 'react'
import { looked } from '../../domain/devices/index.ts'
import type { DeviceList, Looked } from '../../domain/devices/index.ts'
import { useNow, useToday } from './clock.ts'
import { useDays } from './days.ts'
import { useServer } from './server.tsx'

export type Ledger =
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly message: string }
  | { readonly state: 'read'; readonly devices: readonly Looked[] }

/** What the server knows of the devices in reach. It needs signal; what was read stays on screen while it is read again. */
export function useLedger(): { ledger: Ledger; again: () => Promise<void> } {
  const server = useServer()
  const now = useNow()
  const lastDayOf = useLastDay()
  const [answer, setAnswer] = useState<DeviceList | { refused: string }>()
  const again = useCallback(async () => {
    const told = await server.devices()
    setAnswer(told.ok ? told.value : { refused: told.message })
  }, [server])
  useEffect(() => void again(), [again])
  const ledger = useMemo((): Ledger => {
    if (!answer) return { state: 'reading' }
    if ('refused' in answer) return { state: 'refused', message: answer.refused }
    return { state: 'read', devices: looked(answer, { now: now().toISOString(), lastDayOf }) }
  }, [answer, now, lastDayOf])
  return { ledger, again }
}

/** A day that a phone with a wrong date opened for the future expects nobody yet. */
function useLastDay(): (areas: readonly string[]) => string | undefined {
  const days = useDays()
  const today = useToday()
  return useCallback(
    areas => {
      const dates = days.filter(d => areas.includes(d.posyandu ?? '')).map(d => d.hari?.tanggal ?? '')
      return dates.find(date => date !== '' && date <= today)
    },
    [days, today],
  )
}

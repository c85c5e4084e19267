import { useRef, useState } from 'react'
import { startPull } from '../../domain/export/index.ts'
import type { PulledFile, Wanted } from '../../domain/export/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'

export type Pulling =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly read: number; readonly of: number }
  | { readonly state: 'refused'; readonly message: string }
  | { readonly state: 'ready'; readonly files: readonly PulledFile[]; readonly format: Wanted['format'] }

const step = 25
class Cancelled extends Error {}

/** Reads everybody, tells the server's audit how many rows leave, and only then hands out the files. */
export function usePull(): {
  pulling: Pulling
  start: (wanted: Wanted) => Promise<void>
  cancel: () => void
  forget: () => void
} {
  const pocket = usePocket()
  const server = useServer()
  const [pulling, setPulling] = useState<Pulling>({ state: 'idle' })
  const cancelled = useRef(false)

  const start = async (wanted: Wanted): Promise<void> => {
    if (!pocket.sync.get().online) return setPulling({ state: 'refused', message: offline })
    cancelled.current = false
    const of = pocket.cards.get().length
    setPulling({ state: 'reading', read: 0, of })
    const { visit, files } = startPull(wanted, id => pocket.card(id)?.nama ?? id)
    let read = 0
    try {
      await pocket.each(opened => {
        if (cancelled.current) throw new Cancelled()
        visit(opened.view)
        read += 1
        if (read % step === 0) setPulling({ state: 'reading', read: Math.min(read, of), of })
      })
    } catch (thrown) {
      if (thrown instanceof Cancelled) return setPulling({ state: 'idle' })
      reportError(thrown)
      return setPulling({ state: 'refused', message: broken })
    }
    const rows = files.reduce((sum, f) => sum + f.rows, 0)
    const noted = await server.noteExport(wanted.format, rows)
    setPulling(
      noted.ok
        ? { state: 'ready', files, format: wanted.format }
        : { state: 'refused', message: noted.reason === 'offline' ? offline : noted.message },
    )
  }
  return {
    pulling,
    start,
    cancel: () => (cancelled.current = true),
    forget: () => setPulling({ state: 'idle' }),
  }
}

const offline =
  'Menarik data dicatat di server puskesmas, jadi perlu sinyal. Sambungkan internet, lalu coba lagi.'
const broken = 'Data belum terbaca semua. Muat ulang halaman ini, lalu coba lagi.'

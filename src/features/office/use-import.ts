import { useRef, useState } from 'react'
import { StorageFull } from '../../db/index.ts'
import { importDrafts } from '../../domain/import/index.ts'
import type { NewRow } from '../../domain/import/index.ts'
import type { Pen } from '../../domain/records/index.ts'
import { usePocket } from '../shared/pocket.tsx'

export type Importing =
  | { readonly state: 'idle' }
  | { readonly state: 'saving'; readonly saved: number; readonly of: number }
  | { readonly state: 'stopped'; readonly saved: number; readonly message: string }
  | { readonly state: 'done'; readonly saved: number; readonly area: string; readonly batch: string }

const full =
  'Penyimpanan perangkat penuh. Kosongkan sedikit, lalu impor lagi: yang sudah tersimpan akan dikenali sebagai dobel.'
const broken = 'Sisanya belum tersimpan. Impor lagi: yang sudah tersimpan akan dikenali sebagai dobel.'

/** Save by save, so that a list of thousands neither freezes the screen nor is lost half way. */
export function useImport(pen: Pen): {
  importing: Importing
  start: (file: string, rows: readonly NewRow[]) => Promise<void>
} {
  const pocket = usePocket()
  const [importing, setImporting] = useState<Importing>({ state: 'idle' })
  const busy = useRef(false)
  const start = async (file: string, rows: readonly NewRow[]): Promise<void> => {
    if (busy.current) return
    busy.current = true
    const { batch, saves } = importDrafts(pen, file, rows)
    const of = rows.length
    let saved = 0
    setImporting({ state: 'saving', saved, of })
    try {
      for (const drafts of saves) {
        await pocket.save(drafts)
        saved += drafts.filter(d => d.kind === 'orang' && d.record === d.about).length
        setImporting({ state: 'saving', saved, of })
      }
      setImporting({ state: 'done', saved, area: pen.posyandu, batch })
    } catch (thrown) {
      if (!(thrown instanceof StorageFull)) reportError(thrown)
      setImporting({ state: 'stopped', saved, message: thrown instanceof StorageFull ? full : broken })
    } finally {
      busy.current = false
    }
  }
  return { importing, start }
}

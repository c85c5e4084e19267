import { useEffect, useState } from 'react'
import { PocketClosed, StorageFull } from '../../../db/index.ts'
import { importPlan } from '../../../domain/import/index.ts'
import type { ImportFile, MoreRow, NewRow } from '../../../domain/import/index.ts'
import type { Pen } from '../../../domain/records/index.ts'
import { usePocket } from '../../shared/pocket.tsx'
import { alone, dropImport, pendingImports, prepareImport, runImport } from './pending.ts'
import type { PendingImport } from './pending.ts'

export type Importing =
  | { readonly state: 'idle' }
  | { readonly state: 'preparing' | 'saving'; readonly done: number; readonly of: number }
  | { readonly state: 'stopped'; readonly message: string; readonly pending?: PendingImport }
  | { readonly state: 'done'; readonly pending: PendingImport }

export type Import = {
  readonly importing: Importing
  /** Imports that stopped in the middle, as they were when the screen was opened. */
  readonly waiting: readonly PendingImport[]
  start(pen: Pen, file: ImportFile, rows: readonly (NewRow | MoreRow)[]): Promise<void>
  resume(pending: PendingImport): Promise<void>
  discard(pending: PendingImport): Promise<void>
  /** Back to the choice of a file. What stopped waits there. */
  leave(): void
}

const words = {
  goesOn: 'Yang sudah tersimpan tetap. Tekan Lanjutkan untuk sisanya.',
  full: 'Penyimpanan perangkat penuh. Kosongkan sedikit, lalu tekan Lanjutkan: yang sudah tersimpan tidak diulang.',
  nothing: 'Belum ada yang dimasukkan. Coba sekali lagi.',
  noRoom: 'Penyimpanan perangkat tidak cukup. Belum ada yang dimasukkan. Kosongkan sedikit, lalu coba lagi.',
  closed:
    'Aplikasi sudah diperbarui di jendela lain. Muat ulang halaman ini; impornya dilanjutkan dari situ.',
  busy: 'Impor sedang berjalan di jendela lain. Tunggu sampai selesai.',
} as const

function stoppedWords(thrown: unknown, begun: boolean): string {
  if (thrown instanceof PocketClosed) return words.closed
  if (thrown instanceof StorageFull) return begun ? words.full : words.noRoom
  return begun ? words.goesOn : words.nothing
}

/** Save by save, so that a list of thousands neither freezes the screen nor is lost half way. */
export function useImport(): Import {
  const pocket = usePocket()
  const [importing, setImporting] = useState<Importing>({ state: 'idle' })
  const [waiting, setWaiting] = useState<readonly PendingImport[]>([])
  useEffect(() => {
    let current = true
    void alone(() => pendingImports(pocket)).then(found => {
      if (current && found !== 'busy') setWaiting(found)
    })
    return () => {
      current = false
    }
  }, [pocket])

  const stop = (thrown: unknown, pending?: PendingImport): void => {
    if (!(thrown instanceof StorageFull || thrown instanceof PocketClosed)) reportError(thrown)
    const message = stoppedWords(thrown, pending !== undefined)
    setImporting({ state: 'stopped', message, ...(pending ? { pending } : {}) })
  }
  const run = async (pending: PendingImport): Promise<void> => {
    try {
      await runImport(pocket, pending, (done, of) => setImporting({ state: 'saving', done, of }))
      setWaiting(held => held.filter(p => p.batch !== pending.batch))
      setImporting({ state: 'done', pending })
    } catch (thrown) {
      stop(thrown, pending)
    }
  }
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    if ((await alone(work)) === 'busy') setImporting({ state: 'stopped', message: words.busy })
  }
  return {
    importing,
    waiting,
    start: (pen, file, rows) =>
      guarded(async () => {
        const plan = importPlan(pen, file, rows)
        setImporting({ state: 'preparing', done: 0, of: plan.saves.length })
        let pending: PendingImport
        try {
          pending = await prepareImport(pocket, plan, { area: pen.posyandu, ...file }, (done, of) =>
            setImporting({ state: 'preparing', done, of }),
          )
        } catch (thrown) {
          await dropImport(pocket, plan.batch).catch(reportError)
          return stop(thrown)
        }
        await run(pending)
      }),
    resume: pending => guarded(() => run(pending)),
    leave: () => {
      if (importing.state === 'stopped' && importing.pending) {
        const { pending } = importing
        setWaiting(held => [...held.filter(p => p.batch !== pending.batch), pending])
      }
      setImporting({ state: 'idle' })
    },
    discard: async pending => {
      await dropImport(pocket, pending.batch)
      setWaiting(held => held.filter(p => p.batch !== pending.batch))
      setImporting({ state: 'idle' })
    },
  }
}

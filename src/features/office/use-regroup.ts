import { useEffect, useState } from 'react'
import { PocketClosed, StorageFull } from '../../db/index.ts'
import type { Plan } from '../../domain/regroup/index.ts'
import type { Pen } from '../../domain/records/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import { alone } from './import/pending.ts'
import { dropRegroup, pendingRegroup, prepareRegroup, runRegroup, undoRegroup } from './run-regroup.ts'
import type { PendingRegroup } from './run-regroup.ts'

export type Regrouping =
  | { readonly state: 'idle' }
  | { readonly state: 'saving'; readonly done: number; readonly of: number }
  | { readonly state: 'stopped'; readonly message: string }
  | { readonly state: 'done'; readonly people: number; readonly back: boolean }

const words = {
  busy: 'Impor atau penataan lain sedang berjalan di jendela lain. Tunggu sampai selesai.',
  full: 'Penyimpanan perangkat penuh. Kosongkan sedikit, lalu lanjutkan: yang sudah pindah tidak diulang.',
  closed: 'Aplikasi sudah diperbarui di jendela lain. Muat ulang halaman ini, lalu lanjutkan.',
  other: 'Terhenti di tengah. Yang sudah pindah tetap; tekan Lanjutkan untuk sisanya.',
} as const

const stoppedWords = (thrown: unknown): string =>
  thrown instanceof StorageFull ? words.full : thrown instanceof PocketClosed ? words.closed : words.other

/** `undefined`: not yet looked whether a regrouping of this posyandu was cut off. */
export function useRegroup(dari: string) {
  const pocket = usePocket()
  const [regrouping, setRegrouping] = useState<Regrouping>({ state: 'idle' })
  const [pending, setPending] = useState<PendingRegroup | 'none'>()
  useEffect(() => {
    let current = true
    void pendingRegroup(pocket, dari).then(found => (current ? setPending(found ?? 'none') : undefined))
    return () => {
      current = false
    }
  }, [pocket, dari])

  const tell = (done: number, of: number): void => setRegrouping({ state: 'saving', done, of })
  const guarded = async (work: () => Promise<number>, back: boolean): Promise<void> => {
    try {
      const people = await alone(work)
      if (people === 'busy') return setRegrouping({ state: 'stopped', message: words.busy })
      setPending('none')
      setRegrouping({ state: 'done', people, back })
    } catch (thrown) {
      if (!(thrown instanceof StorageFull || thrown instanceof PocketClosed)) reportError(thrown)
      setPending((await pendingRegroup(pocket, dari).catch(() => undefined)) ?? 'none')
      setRegrouping({ state: 'stopped', message: stoppedWords(thrown) })
    }
  }
  return {
    regrouping,
    pending,
    start: (pen: Pen, plan: Plan) =>
      guarded(async () => runRegroup(pocket, pen, await prepareRegroup(pocket, plan), tell), false),
    resume: (pen: Pen, held: PendingRegroup) => guarded(() => runRegroup(pocket, pen, held, tell), false),
    undo: (pen: Pen, record: string) => guarded(() => undoRegroup(pocket, pen, dari, record, tell), true),
    /** Whoever has moved stays where she is. */
    discard: async () => {
      await dropRegroup(pocket, dari)
      setPending('none')
      setRegrouping({ state: 'idle' })
    },
  }
}

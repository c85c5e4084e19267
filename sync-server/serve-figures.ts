import { Worker } from 'node:worker_threads'
import type { Places } from './serve-folder.ts'

/** Keeps the figures up to date in a thread of its own, until it is ended. The log and its phones never wait for it. */
export function followFigures(
  { database, postgres }: Pick<Places, 'database' | 'postgres'>,
  say: (line: string) => void,
): () => Promise<void> {
  const worker = new Worker(new URL('./projections/worker.ts', import.meta.url), {
    workerData: { database, ...(postgres === undefined ? {} : { postgres }) },
  })
  let isEnded = false
  const gone = new Promise<void>(done => worker.once('exit', () => done()))
  worker.on('message', (why: unknown) => {
    if (!isEnded) say(`Angka dasbor belum bisa diperbarui, dicoba lagi: ${String(why)}`)
  })
  worker.on('error', error => say(`PERINGATAN: angka dasbor berhenti diperbarui: ${error.message}`))
  worker.unref()
  return async () => {
    isEnded = true
    // Else nothing would keep this process waiting for its last slice.
    worker.ref()
    worker.postMessage('selesai')
    await gone
  }
}

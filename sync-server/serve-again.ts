import { setTimeout } from 'node:timers/promises'
import type { Running } from './serve.ts'

const pauseMs = 2000

/**
 * When the database has gone, or another answers in its place, the server ends and begins anew until one takes it: only a
 * start compares the ledger with the history, and does again what a restore must not undo. Gives what ends it for good.
 */
export function restarting(
  first: Running,
  start: () => Promise<Running | string>,
  say: (line: string) => void,
): () => Promise<void> {
  let running = first
  let ended = false

  const again = async (): Promise<Running> => {
    for (let told = ''; ;) {
      const next = await start().catch((error: unknown) => String(error))
      if (typeof next !== 'string') return next
      if (next !== told) say(`Belum bisa dimulai: ${next}`)
      told = next
      await setTimeout(pauseMs)
    }
  }

  const watch = async (watched: Running): Promise<void> => {
    await watched.lost
    if (ended) return
    say('Sambungan ke database berganti. Server memulai ulang dan membandingkan catatannya dengan ledger.')
    await watched.close()
    running = await again()
    if (ended) return running.close()
    say(`Saku Kader berjalan lagi di ${running.address}`)
    return watch(running)
  }
  void watch(first)

  return async () => {
    ended = true
    await running.close()
  }
}

import { setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'
import { project } from './project.ts'

/** Folding takes processor time that requests must not wait for. */
const where = z.object({ database: z.string(), postgres: z.optional(z.string()) }).parse(workerData)
const end = new AbortController()
parentPort?.once('message', () => end.abort())

const pause = (ms: number): Promise<void> =>
  setTimeout(ms, undefined, { signal: end.signal }).catch(() => undefined)
const againMs = 1000

while (!end.signal.aborted) {
  try {
    await project(where, { now: () => new Date(), isEnded: () => end.signal.aborted, pause })
  } catch (error) {
    parentPort?.postMessage(error instanceof Error ? error.message : String(error))
    await pause(againMs)
  }
}
parentPort?.close()

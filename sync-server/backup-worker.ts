import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'
import { copyDatabase } from './backup-copy.ts'

/** Copying a large database takes seconds, in which phones want their answers. */
const { from, to } = z.object({ from: z.string(), to: z.string() }).parse(workerData)
parentPort?.postMessage(copyDatabase(from, to))

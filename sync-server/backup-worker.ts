import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'
import { copyDatabase } from './backup-copy.ts'

/** Copying a large database takes seconds, in which phones want their answers. */
const wish = z.object({ database: z.string(), postgres: z.optional(z.string()), to: z.string() })
const { to, ...from } = wish.parse(workerData)
parentPort?.postMessage(await copyDatabase(from, to))

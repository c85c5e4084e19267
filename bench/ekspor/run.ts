import { startChild } from '../child.ts'

export type Took = {
  /** From the start of the process until its files are whole. */
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMb: number
}

/** One export at the console, in a process of its own. */
export async function exported(folder: string, args: readonly string[]): Promise<Took> {
  const began = performance.now()
  const child = await startChild(new URL('./console.ts', import.meta.url), [folder, ...args])
  const seconds = (performance.now() - began) / 1000
  const [cpu, peakMb] = [await child.cpu(), await child.peak()]
  await child.stop()
  return { seconds, cpuSeconds: cpu / 1000, peakMb }
}

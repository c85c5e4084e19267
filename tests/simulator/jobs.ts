import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import type { Sum } from './seeds.ts'

type Share = {
  readonly seed: number
  readonly histories: number
  readonly jobs: number
  /** Further words of the command line. */
  readonly more: readonly string[]
}

/** The seeds in as many parts as there are jobs, each in a process of its own; a seed is the same history in any of them. */
export function sharedOut({ seed, histories, jobs, more }: Share): Promise<Sum[]> {
  const size = Math.ceil(histories / jobs)
  const parts = Array.from({ length: jobs }, (_, i) => ({
    seed: seed + i * size,
    histories: Math.min(size, histories - i * size),
  }))
  return Promise.all(parts.filter(p => p.histories > 0).map(p => part(p, more)))
}

function part({ seed, histories }: Pick<Share, 'seed' | 'histories'>, more: readonly string[]): Promise<Sum> {
  const main = resolve(import.meta.dirname, 'main.ts')
  const args = [...process.execArgv, main, '--seed', `${seed}`, '--histories', `${histories}`, ...more]
  return new Promise((done, fail) => {
    // It ends with 1 when it has found something; its line says what.
    execFile(process.execPath, args, (error, out) =>
      out === '' ? fail(error ?? new Error('no line')) : done(sumIn(out)),
    )
  })
}

type Line = Omit<Sum, 'cpuMicros'> & { readonly perCoreHour: number }

function sumIn(line: string): Sum {
  const said = JSON.parse(line) as Line // written by main.ts
  return { ...said, cpuMicros: (said.histories * 3_600_000_000) / said.perCoreHour }
}

export const noFigures: Sum = {
  histories: 0,
  faults: 0,
  requests: 0,
  operations: 0,
  violations: {},
  seeds: [],
  cpuMicros: 0,
}

export function summed(a: Sum, b: Sum): Sum {
  const violations = { ...a.violations }
  for (const [check, n] of Object.entries(b.violations)) violations[check] = (violations[check] ?? 0) + n
  return {
    histories: a.histories + b.histories,
    faults: a.faults + b.faults,
    requests: a.requests + b.requests,
    operations: a.operations + b.operations,
    violations,
    seeds: [...a.seeds, ...b.seeds],
    cpuMicros: a.cpuMicros + b.cpuMicros,
  }
}

import type { TestProject } from 'vitest/node'
import { careless, newCluster } from '../../bench/postgres/cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the socket of the PostgreSQL that this run started. */
    postgres: string
  }
}

/** One PostgreSQL for the tests of this project; those of other projects start none. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await newCluster(careless)
  project.provide('postgres', cluster.folder)
  return cluster.remove
}

import type { TestProject } from 'vitest/node'
import { careless, newCluster } from '../../bench/postgres/cluster.ts'

/** One PostgreSQL for the tests of this project; those of other projects start none. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await newCluster(careless)
  project.provide('postgres', cluster.folder)
  return cluster.remove
}

import { referenceFrom } from './reference.ts'
import type { GrowthReference } from './reference.ts'

let loading: Promise<GrowthReference> | undefined

/**
 * The figures are a chunk of their own: downloaded with the app for use without signal, read when growth is first judged,
 * and decoded once. After a failure it is tried again.
 */
export function loadGrowthReference(): Promise<GrowthReference> {
  loading ??= import('./figures.ts').then(
    ({ figures }) => referenceFrom(figures),
    (thrown: unknown) => {
      loading = undefined
      throw thrown
    },
  )
  return loading
}

import { referenceFrom } from './reference.ts'
import type { GrowthReference } from './reference.ts'

/** The figures are a chunk of their own: downloaded with the app for use without signal, read when growth is first judged. */
export const loadGrowthReference = async (): Promise<GrowthReference> =>
  referenceFrom((await import('./figures.ts')).figures)

import { useEffect, useState } from 'react'
import { loadGrowthReference } from '../../domain/reference/index.ts'
import type { GrowthReference } from '../../domain/reference/index.ts'

/** `ready` without a reference: it could not be read, and nothing that needs it is judged. */
export type LoadedReference = { readonly ready: boolean; readonly reference?: GrowthReference }

/** WHO's figures, read when a child is first looked at. */
export function useReference(): LoadedReference {
  const [loaded, setLoaded] = useState<LoadedReference>({ ready: false })
  useEffect(() => {
    let current = true
    const done = (next: LoadedReference): void => (current ? setLoaded(next) : undefined)
    loadGrowthReference().then(
      reference => done({ ready: true, reference }),
      () => done({ ready: true }),
    )
    return () => {
      current = false
    }
  }, [])
  return loaded
}

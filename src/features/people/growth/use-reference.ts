import { useEffect, useState } from 'react'
import { loadGrowthReference } from '../../../domain/reference/index.ts'
import type { GrowthReference } from '../../../domain/reference/index.ts'

/** WHO's figures, read when a child is first looked at. */
export function useReference(): GrowthReference | undefined {
  const [reference, setReference] = useState<GrowthReference>()
  useEffect(() => {
    let current = true
    void loadGrowthReference().then(loaded => (current ? setReference(loaded) : undefined))
    return () => {
      current = false
    }
  }, [])
  return reference
}

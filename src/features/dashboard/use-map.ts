import { useEffect, useState } from 'react'
import type { AreaMap } from '../../domain/areas/map/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'

/** Beside the figures that are kept (`use-figures`), and gone with them. */
const keptAs = 'dasbor-peta'

export type MapHere =
  | { readonly state: 'reading' }
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly message: string }
  | { readonly state: 'read'; readonly map: AreaMap }

/** The map as it was last seen at once, and then as the server has it. */
export function useMap(): MapHere {
  const pocket = usePocket()
  const server = useServer()
  const [here, setHere] = useState<MapHere>({ state: 'reading' })
  useEffect(() => {
    let current = true
    const show = async (): Promise<void> => {
      // Only this hook writes under this id.
      const kept = (await pocket.drafts.get(keptAs)) as AreaMap | undefined
      if (current && kept) setHere({ state: 'read', map: kept })
      const told = await server.areaMap()
      if (!current) return
      if (!told.ok) return kept ? undefined : setHere({ state: 'refused', message: told.message })
      if (told.value) setHere({ state: 'read', map: told.value })
      else setHere({ state: 'none' })
      await (told.value ? pocket.drafts.put(keptAs, told.value) : pocket.drafts.drop(keptAs)).catch(
        () => undefined,
      )
    }
    void show()
    return () => {
      current = false
    }
  }, [pocket, server])
  return here
}

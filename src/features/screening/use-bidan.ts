import { useMemo } from 'react'
import { recordById } from '../../domain/log/index.ts'
import { chainOf } from '../../domain/areas/index.ts'
import { petugas, read } from '../../domain/records/index.ts'
import { useAreas } from '../shared/areas.ts'
import { useCards, useSubject } from '../shared/pocket.tsx'

export type Bidan = { readonly name: string; readonly phone?: string }

/** The midwife of this posyandu and the number to call, if somebody wrote it down. */
export function useBidan(posyandu: string): Bidan | undefined {
  const cards = useCards()
  const tree = useAreas()
  const found = useMemo(() => {
    const chain = chainOf(tree, posyandu)
    return cards.find(
      c =>
        c.petugas?.peran === 'bidan' &&
        c.petugas.aktif &&
        c.petugas.wilayah.some(area => chain.includes(area)),
    )
  }, [cards, tree, posyandu])
  const opened = useSubject(found?.id)
  if (!found) return undefined
  const phone = opened && read(petugas, recordById(opened.view, petugas.kind, found.id)).no_hp
  const name = found.petugas?.panggilan ?? found.nama
  return { name: /^bidan/i.test(name) ? name : `Bidan ${name}`, ...(phone ? { phone } : {}) }
}

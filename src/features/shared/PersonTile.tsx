import type { Card } from '../../domain/records/index.ts'
import { Tile } from '../../ui/index.ts'
import {
  IconBalita,
  IconDewasa,
  IconHamil,
  IconLansia,
  IconNifas,
  IconSekolah,
  UserRound,
} from '../../ui/icons.tsx'
import { stageOf } from './person-words.ts'

const icons = {
  hamil: IconHamil,
  nifas: IconNifas,
  balita: IconBalita,
  sekolah: IconSekolah,
  dewasa: IconDewasa,
  lansia: IconLansia,
} as const

export function PersonTile({ card, day, large }: { card: Card; day: string; large?: boolean }) {
  const found = stageOf(card, day)
  if (!found) return <Tile tone="netral" icon={UserRound} label="Umur belum diketahui" large={large} />
  return <Tile tone={found.stage} icon={icons[found.stage]} label={found.label} large={large} />
}

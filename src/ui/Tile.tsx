import { IconBalita, IconDewasa, IconHamil, IconLansia, IconNifas, IconSekolah } from './icons.tsx'
import type { IconType } from './icons.tsx'
import { levelIcon } from './level.ts'
import type { Level } from './level.ts'

export type Stage = 'hamil' | 'nifas' | 'balita' | 'sekolah' | 'dewasa' | 'lansia'
export type Tone = Stage | Level | 'netral' | 'utama'

const stageIcon: Readonly<Record<Stage, IconType>> = {
  hamil: IconHamil,
  nifas: IconNifas,
  balita: IconBalita,
  sekolah: IconSekolah,
  dewasa: IconDewasa,
  lansia: IconLansia,
}

const ownIcon: Readonly<Partial<Record<Tone, IconType>>> = { ...stageIcon, ...levelIcon }

export type TileProps = {
  tone: Tone
  /** Replaces the tone's own icon; `netral` and `utama` have none of their own. */
  icon?: IconType | undefined
  /** Spoken name. Leave it out when the words beside the tile already say it. */
  label?: string | undefined
  /** One letter instead of an icon, as N, T, O, B on the growth card. */
  letter?: string | undefined
  large?: boolean | undefined
}

export const Tile = ({ tone, icon, label, letter, large }: TileProps) => {
  const Icon = icon ?? ownIcon[tone]
  const spoken = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
  return (
    <span className="tile" data-tone={tone} data-large={large || undefined} {...(letter ? {} : spoken)}>
      {letter ?? (Icon && <Icon />)}
    </span>
  )
}

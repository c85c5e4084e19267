import { Anchor } from './Anchor.tsx'
import { Clock, CloudCheck, TriangleAlert, Wrench } from './icons.tsx'
import type { IconType } from './icons.tsx'

export type ChipState = 'sent' | 'waiting' | 'fix' | 'trouble'

const chipIcon: Readonly<Record<ChipState, IconType>> = {
  sent: CloudCheck,
  waiting: Clock,
  fix: Wrench,
  trouble: TriangleAlert,
}

export type ChipProps = { state: ChipState; text: string; href?: string | undefined }

/** The truth of sync, in words, in the same corner of every screen; never only an icon, never moving. */
export const Chip = ({ state, text, href }: ChipProps) => {
  const Icon = chipIcon[state]
  const face = (
    <span className="sync-face">
      <Icon />
      <span>{text}</span>
    </span>
  )
  if (!href) {
    return (
      <span className="sync" data-state={state}>
        {face}
      </span>
    )
  }
  return (
    <Anchor className="sync" data-state={state} href={href}>
      {face}
    </Anchor>
  )
}

import type { ReactNode } from 'react'
import { levelIcon, levelWord } from './level.ts'
import type { Level } from './level.ts'

export type BannerProps = {
  level: Level
  /** The one sentence of the result, large. */
  say: ReactNode
  /** Beside the level's word: "Merah, hari ini". */
  when?: string | undefined
  /** Below, at reading size: deadline, place. */
  detail?: ReactNode
  /** `alert` interrupts a screen reader; only for danger. */
  role?: 'status' | 'alert' | undefined
}

export const Banner = ({ level, say, when, detail, role = 'status' }: BannerProps) => {
  const Icon = levelIcon[level]
  return (
    <div className="banner" data-level={level} role={role}>
      <Icon />
      <p>
        <span className="banner-word">{when ? `${levelWord[level]}, ${when}` : levelWord[level]}</span>
        <span className="banner-say">{say}</span>
        {detail ? <span className="banner-detail">{detail}</span> : null}
      </p>
    </div>
  )
}

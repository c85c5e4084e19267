import type { ReactNode } from 'react'
import { levelIcon, levelWord } from './level.ts'
import type { Level } from './level.ts'

export type ConclusionProps = {
  level: Level
  /** Follows the level's word: "Kuning. Berat belum naik cukup". */
  title: ReactNode
  detail?: ReactNode
  /** Announce changes while typing. */
  live?: boolean | undefined
}

export const Conclusion = ({ level, title, detail, live }: ConclusionProps) => {
  const Icon = levelIcon[level]
  return (
    <div className="concl" data-level={level} role={live ? 'status' : undefined}>
      <Icon />
      <p>
        <b>
          {levelWord[level]}. {title}
        </b>
        {detail ? <span className="concl-detail">{detail}</span> : null}
      </p>
    </div>
  )
}

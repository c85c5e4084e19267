import type { ReactNode } from 'react'
import { levelIcon, levelWord } from './level.ts'
import type { Level } from './level.ts'

export type PillProps = { level: Level; children?: ReactNode }

/** Without words of its own it says the level. */
export const Pill = ({ level, children }: PillProps) => {
  const Icon = levelIcon[level]
  return (
    <span className="pill" data-level={level}>
      <Icon />
      {children ? <span className="sr">{levelWord[level]}. </span> : null}
      {children ?? levelWord[level]}
    </span>
  )
}

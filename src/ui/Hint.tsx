import type { ReactNode } from 'react'
import { Info } from './icons.tsx'

export const Hint = ({ children }: { children: ReactNode }) => (
  <p className="hint hint-line">
    <Info />
    <span>{children}</span>
  </p>
)

import type { ReactNode } from 'react'

/** Buttons of one thing side by side, below each other when the words are large. */
export const Actions = ({ children }: { children: ReactNode }) => <div className="actions">{children}</div>

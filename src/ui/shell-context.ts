import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import type { IconType } from './icons.tsx'

export type Place = {
  href: string
  label: string
  icon: IconType
  count?: number | undefined
  /** Spoken before the count: "tugas menunggu". */
  countLabel?: string | undefined
}

/** What is the same on every screen; the app hands it in once. */
export type Shell = {
  brand: string
  /** The sync chip. */
  chip: ReactNode
  /** At most five, at the foot of a phone. */
  places: readonly Place[]
  /** For the sidebar of a laptop; `places` when left out. */
  sidePlaces?: readonly Place[] | undefined
  /** The href of the place where this screen belongs. */
  current?: string | undefined
  me?: { name: string; role: string } | undefined
  /** Above everything: DemoBanner, a notice that a new version is ready. */
  banner?: ReactNode
  /** What the first screen begins with. */
  first?: ReactNode
  /** Stands on whatever leaves the screen: a slip, a message. */
  mark?: string | undefined
}

const ShellContext = createContext<Shell>({ brand: '', chip: null, places: [] })

export const ShellProvider = ShellContext.Provider
export const useShell = (): Shell => useContext(ShellContext)

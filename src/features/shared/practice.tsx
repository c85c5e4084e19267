import { createContext, useContext } from 'react'
import { practiceMarks } from './practice-marks.ts'

/** What the screens of the practice mode can do with it; the app hands it in, and only while practising. */
export type Practice = {
  /** Whose real records lie beside it on this phone. */
  readonly beside: string | undefined
  /** Deletes everything invented; the phone is where it was before. */
  leave(): Promise<void>
  /** Deletes everything invented and begins anew. */
  again(): Promise<void>
  /** Opens the real account; what was invented goes when nobody looks at it any more. */
  toAccount(): void
}

const PracticeContext = createContext<Practice | undefined>(undefined)
export const PracticeProvider = PracticeContext.Provider

/** Undefined outside of the practice mode. */
export const usePractice = (): Practice | undefined => useContext(PracticeContext)

/** The page begins anew in the practice mode. */
export function beginPractice(today: string): void {
  practiceMarks({ tab: sessionStorage, phone: localStorage }).begin(today)
  window.location.assign('/')
}

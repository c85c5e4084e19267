import { createRoot } from 'react-dom/client'
import { dropPocket } from '../../db/index.ts'
import { isoDay } from '../../features/shared/clock.ts'
import { practiceMarks } from '../../features/shared/practice-marks.ts'
import type { Practice } from '../../features/shared/practice.tsx'
import { Loading } from '../../ui/index.ts'
import type { Frame } from '../App.tsx'
import { PracticeApp } from './PracticeApp.tsx'
import { holdPractice } from './practice-lock.ts'
import { practiceDatabase } from './practice-database.ts'
import { openPractice } from './practice-pocket.ts'
import type { OpenDatabase } from './practice-pocket.ts'

const door = '/daftarkan-hp'
const marks = () => practiceMarks({ tab: sessionStorage, phone: localStorage })

type Start = {
  readonly root: HTMLElement
  /** The name on the real account of this phone, whose database stays closed the while. */
  readonly beside: string | undefined
  /** What the app's first chunk holds is handed in: imported from here, it would be cut into more files. */
  readonly Frame: typeof Frame
  readonly openDatabase: OpenDatabase
}

export async function startPractice({
  root: element,
  beside,
  Frame: frame,
  openDatabase,
}: Start): Promise<void> {
  const root = createRoot(element)
  root.render(<Loading text="Menyiapkan latihan…" />)
  holdPractice()
  try {
    const pocket = await openPractice(openDatabase)
    const restart = async (to: string): Promise<void> => {
      pocket.close()
      await dropPocket(practiceDatabase)
      window.location.assign(to)
    }
    const practice: Practice = {
      beside,
      leave: () => {
        marks().end()
        return restart(beside === undefined ? door : '/')
      },
      again: () => restart('/'),
      toAccount: () => {
        marks().pause()
        window.location.assign('/hari')
      },
    }
    endWithTheDay(beside)
    root.render(<PracticeApp Frame={frame} pocket={pocket} practice={practice} />)
  } catch (fault) {
    reportError(fault)
    marks().end()
    window.location.assign(beside === undefined ? `${door}?latihan=belum` : '/')
  }
}

/** A page that was left open over night: the account is what she finds in the morning. */
function endWithTheDay(beside: string | undefined): void {
  document.addEventListener('visibilitychange', () => {
    const at = { path: window.location.pathname, today: isoDay(new Date()), hasAccount: beside !== undefined }
    if (!document.hidden && !marks().opens(at)) window.location.assign('/')
  })
}

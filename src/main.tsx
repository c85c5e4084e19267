import { createRoot } from 'react-dom/client'
import './ui/styles.css'
import { App, Frame } from './app/App.tsx'
import { openAccount, openDatabase, openDevice } from './app/boot.ts'
import { networkLater } from './app/later.ts'
import { isoDay } from './features/shared/clock.ts'
import { practiceMarks } from './features/shared/practice-marks.ts'

/** Browser door: open what is on this phone, show it, and only then think of the network. */
async function start(root: HTMLElement): Promise<void> {
  const registry = await openDevice()
  const account =
    (await registry.current()) ?? (await (await import('./app/accounts-again.ts')).accountsAgain(registry))
  if (practises(account !== undefined)) {
    const { startPractice } = await import('./app/practice/start.tsx')
    return startPractice({ root, beside: account?.name, Frame, openDatabase })
  }
  const pocket = account && (await openAccount(account))
  const server = networkLater({ registry, account, pocket })
  createRoot(root).render(<App server={server} pocket={pocket} />)
}

const practises = (hasAccount: boolean): boolean =>
  practiceMarks({ tab: sessionStorage, phone: localStorage }).opens({
    path: window.location.pathname,
    today: isoDay(new Date()),
    hasAccount,
  })

async function cannotOpen(root: HTMLElement, error: unknown): Promise<void> {
  const { CannotOpen } = await import('./app/CannotOpen.tsx')
  createRoot(root).render(<CannotOpen error={error} />)
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
// A browser that meets a damaged database throws it away and opens an empty one the next time.
start(root)
  .catch(() => start(root))
  .catch((error: unknown) => cannotOpen(root, error))

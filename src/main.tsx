import { createRoot } from 'react-dom/client'
import './ui/styles.css'
import { App } from './app/App.tsx'
import { openAccount, openDevice } from './app/boot.ts'
import { networkLater } from './app/later.ts'

/** Browser door: open what is on this phone, show it, and only then think of the network. */
async function start(root: HTMLElement): Promise<void> {
  const registry = await openDevice()
  const account = await registry.current()
  const pocket = account && (await openAccount(account))
  const server = networkLater({ registry, account, pocket })
  createRoot(root).render(<App server={server} pocket={pocket} />)
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
void start(root)

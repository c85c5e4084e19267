import { createRoot } from 'react-dom/client'
import { ErrorScreen, ShellProvider, ToastProvider } from '../../../src/ui/index.ts'
import '../../../src/ui/styles.css'
import { Ask } from './ask.tsx'
import { Chart } from './chart.tsx'
import { Day } from './day.tsx'
import { Laptop } from './laptop.tsx'
import { Measure } from './measure.tsx'
import { Result } from './result.tsx'
import { bidan, kader, trouble } from './shells.tsx'
import { Today } from './today.tsx'

/** One screen by its name in the hash, so that each can be looked at and checked by itself. */
const screens = {
  hari: { shell: kader, screen: <Today /> },
  buka: { shell: kader, screen: <Day /> },
  ukur: { shell: kader, screen: <Measure /> },
  hasil: { shell: kader, screen: <Result /> },
  tanya: { shell: trouble, screen: <Ask /> },
  laptop: { shell: bidan, screen: <Laptop /> },
  grafik: { shell: kader, screen: <Chart /> },
  buntu: { shell: kader, screen: <ErrorScreen onReload={() => undefined} /> },
}

const isScreen = (name: string): name is keyof typeof screens => name in screens
const name = window.location.hash.slice(1)
const { shell, screen } = screens[isScreen(name) ? name : 'hari']

const root = document.getElementById('root')
if (!root) throw new Error('the gallery has no root')
createRoot(root).render(
  <ToastProvider>
    <ShellProvider value={shell}>{screen}</ShellProvider>
  </ToastProvider>,
)

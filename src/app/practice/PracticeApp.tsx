import { useEffect } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import type { AppPocket } from '../../features/shared/pocket.tsx'
import { PracticeProvider } from '../../features/shared/practice.tsx'
import type { Practice } from '../../features/shared/practice.tsx'
import { ShellProvider, useToast } from '../../ui/index.ts'
import type { Frame as AppFrame } from '../App.tsx'
import { practiceRoutes } from './practice-routes.tsx'
import { practiceServer } from './practice-server.ts'
import { usePracticeShell } from './use-practice-shell.tsx'
import './practice.css'

type Props = { readonly pocket: AppPocket; readonly practice: Practice }

/** The cadre's own screens over invented people. Nothing here knows a network, a registry or a key. */
export const PracticeApp = ({ Frame, ...props }: Props & { readonly Frame: typeof AppFrame }) => (
  <Frame server={practiceServer} pocket={props.pocket}>
    <PracticeProvider value={props.practice}>
      <Screens {...props} />
    </PracticeProvider>
  </Frame>
)

function Screens(props: Props) {
  const shell = usePracticeShell(props)
  useNoCalls()
  return (
    <ShellProvider value={shell}>
      <Switch>
        {practiceRoutes.map(r => (
          <Route key={r.path} path={r.path} component={r.screen} />
        ))}
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </ShellProvider>
  )
}

const leadsOut = 'a[href^="tel:"], a[href^="sms:"], a[href^="http"]'

/** Nobody calls 119 about an invented person: links out of the app are stopped. */
function useNoCalls(): void {
  const toast = useToast()
  useEffect(() => {
    const stop = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest(leadsOut)) return
      event.preventDefault()
      toast('Ini latihan. Di hari sungguhan, tombol ini membuka telepon atau pesan.')
    }
    document.addEventListener('click', stop, true)
    return () => document.removeEventListener('click', stop, true)
  }, [toast])
}

import { Suspense, lazy, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import type { AppPocket } from '../features/shared/pocket.tsx'
import { PocketProvider } from '../features/shared/pocket.tsx'
import { ServerProvider } from '../features/shared/server.tsx'
import type { Server } from '../features/shared/server.tsx'
import { ErrorBoundary, Loading, NavigateProvider, ShellProvider, ToastProvider } from '../ui/index.ts'
import { homeOf } from '../features/shared/places.ts'
import { Today } from '../features/today/Today.tsx'
import { whenIdle } from '../features/shared/when-idle.ts'
import { useAppShell } from './use-app-shell.tsx'

type Props = { server: Server; pocket?: AppPocket | undefined }

/** A phone without an account sees the doors; one with an account sees its screens, and the doors to add another. */
export function App({ server, pocket }: Props) {
  const demo = useDemo(server, pocket)
  return (
    <Frame server={server} pocket={pocket}>
      {pocket ? <AccountScreens pocket={pocket} demo={demo} /> : <DoorScreens demo={demo} />}
    </Frame>
  )
}

/** What every screen stands in. */
export function Frame({ server, pocket, children }: Props & { children: ReactNode }) {
  const [, navigate] = useLocation()
  return (
    <NavigateProvider value={navigate}>
      <ServerProvider value={server}>
        <ToastProvider>
          <ErrorBoundary>
            <Suspense fallback={<Loading />}>
              <PocketProvider value={pocket}>{children}</PocketProvider>
            </Suspense>
          </ErrorBoundary>
        </ToastProvider>
      </ServerProvider>
    </NavigateProvider>
  )
}

/** A phone with an account knows it from its activation; one without asks the server whose door it stands at. */
function useDemo(server: Server, pocket: AppPocket | undefined): boolean {
  const [demo, setDemo] = useState(pocket?.profile.demo ?? false)
  useEffect(() => {
    if (pocket) return
    void server.health().then(answer => (answer.ok ? setDemo(answer.value.demo) : undefined))
  }, [server, pocket])
  return demo
}

/** The names of all files that the other screens lead to weigh as much as a screen, so their list comes after the first. */
const others = () => import('./Screens.tsx')
const Screens = lazy(async () => ({ default: (await others()).Screens }))
const Doors = lazy(async () => ({ default: (await others()).Doors }))

function DoorScreens({ demo }: { demo: boolean }) {
  const shell = useAppShell({ demo })
  return (
    <ShellProvider value={shell}>
      <Doors />
    </ShellProvider>
  )
}

function AccountScreens({ pocket, demo }: { pocket: AppPocket; demo: boolean }) {
  const shell = useAppShell({ pocket, demo })
  const home = homeOf(pocket.profile.role)
  // Not reached now, it is asked for again when a screen needs it.
  useEffect(() => whenIdle(() => void others().catch(() => undefined)), [])
  return (
    <ShellProvider value={shell}>
      <Switch>
        {home === '/' ? <Route path="/" component={Today} /> : null}
        <Route>
          <Screens home={home} />
        </Route>
      </Switch>
    </ShellProvider>
  )
}

import { Suspense, useEffect, useMemo, useState } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { AppPocket } from '../features/shared/pocket.tsx'
import { PocketProvider } from '../features/shared/pocket.tsx'
import { ServerProvider } from '../features/shared/server.tsx'
import type { Server } from '../features/shared/server.tsx'
import { ErrorBoundary, Loading, NavigateProvider, ShellProvider, ToastProvider } from '../ui/index.ts'
import { doors, routes } from './routes.tsx'
import { homeOf } from '../features/shared/places.ts'
import { useAppShell } from './use-app-shell.tsx'

type Props = { server: Server; pocket?: AppPocket | undefined }

/** A phone without an account sees the doors; one with an account sees its screens, and the doors to add another. */
export function App({ server, pocket }: Props) {
  const [, navigate] = useLocation()
  const demo = useDemo(server, pocket)
  return (
    <NavigateProvider value={navigate}>
      <ServerProvider value={server}>
        <ToastProvider>
          <ErrorBoundary>
            <Suspense fallback={<Loading />}>
              {pocket ? (
                <PocketProvider value={pocket}>
                  <AccountScreens pocket={pocket} demo={demo} />
                </PocketProvider>
              ) : (
                <DoorScreens demo={demo} />
              )}
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

function DoorScreens({ demo }: { demo: boolean }) {
  const shell = useAppShell({ demo })
  return (
    <ShellProvider value={shell}>
      <Switch>
        {doors.map(d => (
          <Route key={d.path} path={d.path} component={d.screen} />
        ))}
        <Route>
          <Redirect to="/daftarkan-hp" replace />
        </Route>
      </Switch>
    </ShellProvider>
  )
}

function AccountScreens({ pocket, demo }: { pocket: AppPocket; demo: boolean }) {
  const shell = useAppShell({ pocket, demo })
  const home = homeOf(pocket.profile.role)
  const screens = useMemo(() => [...routes.filter(r => r.path !== '/' || home === '/'), ...doors], [home])
  return (
    <ShellProvider value={shell}>
      <Switch>
        {screens.map(r => (
          <Route key={r.path} path={r.path} component={r.screen} />
        ))}
        <Route>
          <Redirect to={home} replace />
        </Route>
      </Switch>
    </ShellProvider>
  )
}

import { useMemo } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { ShellProvider, useShell } from '../ui/index.ts'
import { placeOf } from './place-of.ts'
import { doors, routes } from './routes.tsx'

const afterFirst = [...routes.filter(r => r.path !== '/'), ...doors]

/** Every screen of an account but the first, each in its own file. */
export function Screens({ home }: { home: string }) {
  const [path] = useLocation()
  const shell = useShell()
  const here = useMemo(() => ({ ...shell, current: placeOf(path) }), [shell, path])
  return (
    <ShellProvider value={here}>
      <Switch>
        {afterFirst.map(r => (
          <Route key={r.path} path={r.path} component={r.screen} />
        ))}
        <Route>
          <Redirect to={home} replace />
        </Route>
      </Switch>
    </ShellProvider>
  )
}

export const Doors = () => (
  <Switch>
    {doors.map(d => (
      <Route key={d.path} path={d.path} component={d.screen} />
    ))}
    <Route>
      <Redirect to="/daftarkan-hp" replace />
    </Route>
  </Switch>
)

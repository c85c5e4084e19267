import { useLayoutEffect } from 'react'
import type { ReactNode } from 'react'
import { BottomNav } from './BottomNav.tsx'
import { useMeasuredHeight } from './measured-height.ts'
import { SideBar } from './SideBar.tsx'
import { TopBar } from './TopBar.tsx'
import type { TopBarProps } from './TopBar.tsx'
import { useShell } from './shell-context.ts'

export type AppShellProps = TopBarProps & {
  children: ReactNode
  /** The one main button, and at most two SquareButtons beside it. */
  foot?: ReactNode
  /** A Keypad, which takes the whole foot. */
  keypad?: ReactNode
  /** Inside a task the four places are not shown. */
  task?: boolean | undefined
  /** On a laptop: tables and two columns need the whole width. */
  wide?: boolean | undefined
}

export const AppShell = (props: AppShellProps) => {
  const { title, subtitle, back, children, foot, keypad, task, wide } = props
  const shell = useShell()
  const topElement = useMeasuredHeight<HTMLDivElement>('--top')
  const footElement = useMeasuredHeight<HTMLElement>('--foot')
  const showsNav = !task && !keypad && shell.places.length > 0

  useLayoutEffect(() => {
    // New browsers answer with a promise, which must not become the clean-up.
    void window.scrollTo(0, 0)
  }, [])

  return (
    <div className="app" data-rail={shell.places.length > 0 || undefined}>
      <a className="skip" href="#isi">
        Langsung ke isi
      </a>
      {shell.places.length > 0 && <SideBar />}
      <div className="page" data-wide={wide || undefined}>
        <div className="top" ref={topElement}>
          {shell.banner ? (
            <section className="page-banner" aria-label="Pemberitahuan">
              {shell.banner}
            </section>
          ) : null}
          <TopBar title={title} subtitle={subtitle} back={back} />
        </div>
        <main id="isi">{children}</main>
        <footer className="foot" ref={footElement} data-keypad={keypad ? '' : undefined}>
          {keypad}
          {foot ? <div className="dock">{foot}</div> : null}
          {showsNav && <BottomNav places={shell.places} current={shell.current} />}
        </footer>
      </div>
    </div>
  )
}

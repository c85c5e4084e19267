import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { ArrowLeft } from './icons.tsx'
import { Anchor } from './Anchor.tsx'
import { useShell } from './shell-context.ts'

export type TopBarProps = {
  title: string
  subtitle?: ReactNode
  back?: string | (() => void) | undefined
}

const Back = ({ back }: { back: string | (() => void) }) =>
  typeof back === 'string' ? (
    <Anchor className="icon-button" href={back} aria-label="Kembali">
      <ArrowLeft />
    </Anchor>
  ) : (
    <button type="button" className="icon-button" aria-label="Kembali" onClick={back}>
      <ArrowLeft />
    </button>
  )

export const TopBar = ({ title, subtitle, back }: TopBarProps) => {
  const { chip, brand } = useShell()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = brand ? `${title} · ${brand}` : title
  }, [title, brand])

  // The link that led here is gone with the old screen: without this a screen reader is left on nothing.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <header className="topbar" data-back={back ? '' : undefined}>
      {back ? <Back back={back} /> : null}
      <div className="topbar-title">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {subtitle ? <p className="topbar-sub">{subtitle}</p> : null}
      </div>
      {chip}
    </header>
  )
}

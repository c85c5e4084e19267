import { createContext, useContext } from 'react'
import type { ComponentProps, MouseEvent } from 'react'

type Navigate = (href: string) => void

const NavigateContext = createContext<Navigate | undefined>(undefined)

/** The app hands its router in here; without it every Anchor is a plain link and still works. */
export const NavigateProvider = NavigateContext.Provider

export type AnchorProps = ComponentProps<'a'> & { href: string }

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

const staysInApp = ({ href, target, download }: AnchorProps): boolean =>
  href.startsWith('/') && !href.startsWith('//') && !target && download === undefined

export const Anchor = (props: AnchorProps) => {
  const navigate = useContext(NavigateContext)
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    props.onClick?.(event)
    if (!navigate || event.defaultPrevented || !isPlainClick(event) || !staysInApp(props)) return
    event.preventDefault()
    navigate(props.href)
  }
  const { children, href, ...rest } = props
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  )
}

import { useEffect, useRef } from 'react'
import { Anchor } from '../../ui/index.ts'
import { views } from './choice.ts'
import type { Change, View } from './choice.ts'

const all = Object.keys(views) as View[] // the keys of a constant

type Props = { shown: View; href: (change: Change) => string }

/** The strip is wider than a phone: what is shown stands in sight, also when its address was opened. */
export function Views({ shown, href }: Props) {
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    const at = all.indexOf(shown)
    strip.current?.children[at]?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' })
  }, [shown])
  return (
    <nav className="pws-views no-print" aria-label="Tampilan" ref={strip}>
      {all.map(view => (
        <Anchor key={view} href={href({ tampil: view })} aria-current={view === shown ? 'page' : undefined}>
          {views[view]}
        </Anchor>
      ))}
    </nav>
  )
}

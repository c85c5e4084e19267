import { Anchor } from './Anchor.tsx'
import { Count } from './BottomNav.tsx'
import { Brand } from './Brand.tsx'
import { useShell } from './shell-context.ts'

export const SideBar = () => {
  const { brand, places, sidePlaces = places, current, me } = useShell()
  return (
    <nav className="rail" aria-label="Utama">
      <Brand name={brand} />
      {sidePlaces.map(place => (
        <Anchor key={place.href} href={place.href} aria-current={place.href === current ? 'page' : undefined}>
          <place.icon />
          <span>{place.label}</span>
          <Count place={place} className="rail-count" />
        </Anchor>
      ))}
      {me ? (
        <p className="rail-me">
          <b>{me.name}</b>
          {me.role}
        </p>
      ) : null}
    </nav>
  )
}

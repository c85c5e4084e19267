import { Anchor } from './Anchor.tsx'
import type { Place } from './shell-context.ts'

export type PlacesProps = { places: readonly Place[]; current: string | undefined }

export const Count = ({ place, className }: { place: Place; className: string }) =>
  place.count ? (
    <span className={className}>
      <span className="sr">{place.countLabel}: </span>
      {place.count > 99 ? '99+' : place.count}
    </span>
  ) : null

export const BottomNav = ({ places, current }: PlacesProps) => (
  <nav className="nav" aria-label="Utama">
    {places.map(place => (
      <Anchor key={place.href} href={place.href} aria-current={place.href === current ? 'page' : undefined}>
        <span className="pod">
          <place.icon />
          <Count place={place} className="nav-count" />
        </span>
        <span>{place.label}</span>
      </Anchor>
    ))}
  </nav>
)

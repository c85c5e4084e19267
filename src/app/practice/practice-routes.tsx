import { lazy } from 'react'
import { placesOf } from '../../features/shared/places.ts'
import { doors, routes } from '../routes.tsx'
import type { Route } from '../routes.tsx'
import { ToTheDoor } from './ToTheDoor.tsx'

const saya = '/saya'
const places = placesOf('kader')
  .map(p => p.href)
  .filter(href => href !== saya)

const Me = lazy(async () => ({
  default: (await import('../../features/settings/PracticeMe.tsx')).PracticeMe,
}))

/** What a cadre does with people. All that is about this phone, its account and its sending is one screen that says so. */
export const practiceRoutes: readonly Route[] = [
  ...routes.filter(r => places.includes(r.place)),
  { path: saya, place: saya, screen: Me },
  ...doors.map(d => ({ path: d.path, place: saya, screen: ToTheDoor })),
]

import { routes } from './routes.tsx'

/** The entry of the navigation that stays lit on this screen. */
export function placeOf(path: string): string | undefined {
  const depth = (p: string): string => p.replace(/:[a-z]+/g, '[^/]+')
  return routes.find(r => new RegExp(`^${depth(r.path)}$`).test(path))?.place
}

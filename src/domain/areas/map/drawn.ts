import * as z from 'zod/mini'
import type { Ring } from './geojson.ts'
import type { Matched } from './matched.ts'
import { simplified } from './simplified.ts'
import type { Point } from './simplified.ts'

/** A map as it is kept and drawn: paths in whole units of a picture, each bound to an area by its id. */
export const areaMap = z.object({
  width: z.number(),
  height: z.number(),
  shapes: z.array(
    z.object({ area: z.string(), path: z.string(), at: z.tuple([z.number(), z.number()]), wide: z.number() }),
  ),
})
export type AreaMap = z.infer<typeof areaMap>

const width = 1000
/** Points of all shapes together: more than a screen can show only makes a phone slow. */
export const mostPoints = 8000
const coarser = 1.6

/** Projects degrees onto a picture that is not squeezed at this latitude, and leaves out what nobody would see. */
export function drawn({ shapes }: Pick<Matched, 'shapes'>): AreaMap {
  const all = shapes.flatMap(s => s.feature.rings.flat())
  const [lons, lats] = [all.map(p => p[0]), all.map(p => p[1])]
  const [west, east, south, north] = [
    least(lons),
    -least(lons.map(x => -x)),
    least(lats),
    -least(lats.map(y => -y)),
  ]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = width / Math.max((east - west) * squeeze, 1e-9)
  const height = Math.max(1, Math.round((north - south) * scale))
  const project = (ring: Ring): Point[] =>
    ring.map(([lon, lat]) => [(lon - west) * squeeze * scale, (north - lat) * scale])
  const byArea = Map.groupBy(shapes, s => s.area.id)
  const rings = [...byArea].map(([area, parts]) => ({
    area,
    rings: parts.flatMap(p => p.feature.rings.map(project)),
  }))
  let tolerance = 0.5
  let drawnNow = withTolerance(rings, tolerance)
  while (pointsIn(drawnNow) > mostPoints) {
    tolerance *= coarser
    drawnNow = withTolerance(rings, tolerance)
  }
  return {
    width,
    height,
    shapes: drawnNow.map(({ area, rings: r }) => ({ area, path: r.map(pathOf).join(''), ...labelOf(r) })),
  }
}

type Rings = readonly { readonly area: string; readonly rings: readonly Point[][] }[]

const least = (xs: readonly number[]): number => xs.reduce((a, b) => Math.min(a, b), Infinity)
const pointsIn = (all: Rings): number =>
  all.reduce((n, s) => n + s.rings.reduce((m, r) => m + r.length, 0), 0)

/** An islet that becomes a dot is left out, unless it is all that the desa has. */
const withTolerance = (all: Rings, tolerance: number): Rings =>
  all.map(({ area, rings }) => {
    const kept = rings.map(r => simplified(r, tolerance)).filter(r => r.length >= 4)
    const [first] = rings
    return { area, rings: kept.length > 0 || !first ? kept : [first] }
  })

const pathOf = (ring: readonly Point[]): string =>
  `M${ring.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`

/** The middle of the largest part, and how much room for words there is across. */
function labelOf(rings: readonly Point[][]): { at: [number, number]; wide: number } {
  const boxes = rings.map(r => {
    const [xs, ys] = [r.map(p => p[0]), r.map(p => p[1])]
    const [left, right] = [least(xs), -least(xs.map(x => -x))]
    const [top, bottom] = [least(ys), -least(ys.map(y => -y))]
    return { at: centreOf(r), wide: right - left, size: (right - left) * (bottom - top) }
  })
  const largest = boxes.toSorted((a, b) => b.size - a.size)[0]
  return { at: largest?.at ?? [0, 0], wide: Math.round(largest?.wide ?? 0) }
}

/** Centre of gravity of a ring (shoelace). */
function centreOf(ring: readonly Point[]): [number, number] {
  let [area, cx, cy] = [0, 0, 0]
  for (const [i, [x, y]] of ring.entries()) {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y]
    const cross = x * ny - nx * y
    area += cross
    cx += (x + nx) * cross
    cy += (y + ny) * cross
  }
  const [x, y] = ring[0] ?? [0, 0]
  return area === 0
    ? [Math.round(x), Math.round(y)]
    : [Math.round(cx / (3 * area)), Math.round(cy / (3 * area))]
}

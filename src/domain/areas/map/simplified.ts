export type Point = readonly [x: number, y: number]

/**
 * Douglas and Peucker (1973): points that lie closer than the tolerance to the line between those that stay are left out.
 * A stack in place of calling itself, because a coast may have a hundred thousand points.
 */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Set([0, points.length - 1])
  const stack: (readonly [number, number])[] = [[0, points.length - 1]]
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, until] = span
    const far = farthest(points, from, until)
    if (far.distance <= tolerance) continue
    keep.add(far.at)
    stack.push([from, far.at], [far.at, until])
  }
  return points.filter((_, i) => keep.has(i))
}

function farthest(points: readonly Point[], from: number, until: number): { at: number; distance: number } {
  let found = { at: from, distance: 0 }
  const [a, b] = [points[from], points[until]]
  if (!a || !b) return found
  for (let at = from + 1; at < until; at++) {
    const distance = distanceTo(points[at] ?? a, a, b)
    if (distance > found.distance) found = { at, distance }
  }
  return found
}

/** From a line; from its one point where it begins and ends at the same, as a ring does. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = Math.hypot(dx, dy)
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dx * (y - ay) - dy * (x - ax)) / length
}

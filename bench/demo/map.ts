import type { Place } from './places.ts'
import { seeded } from './random.ts'

const [west, south, size, perRow, steps] = [110, -7.5, 0.06, 3, 6] as const

/** A map of no place: fields of a grid whose borders wander, as GeoJSON. Neighbours share their borders. */
export function demoMap(areas: readonly Place[], seed: string): string {
  const desa = areas.filter(a => a.jenis === 'desa')
  const corner = (i: number, j: number): readonly [number, number] => {
    const r = seeded(`${seed}/peta/${i}/${j}`)
    return [west + (i + r.next() * 0.3) * size, south - (j + r.next() * 0.3) * size]
  }
  /** The same line from either side. */
  const border = (
    from: readonly [number, number],
    to: readonly [number, number],
  ): (readonly [number, number])[] => {
    const [a, b] = from < to ? [from, to] : [to, from]
    const line = Array.from({ length: steps + 1 }, (_, k) => {
      const inner = k > 0 && k < steps
      const r = seeded(`${seed}/batas/${a.join()}/${b.join()}/${k}`)
      const shake = (): number => (inner ? (r.next() - 0.5) * size * 0.08 : 0)
      const t = k / steps
      return [a[0] + (b[0] - a[0]) * t + shake(), a[1] + (b[1] - a[1]) * t + shake()] as const
    })
    return a === from ? line : line.toReversed()
  }
  const features = desa.map((area, n) => {
    const [i, j] = [n % perRow, Math.floor(n / perRow)]
    const corners = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)]
    const ring = corners.flatMap((c, k) => border(c, corners[(k + 1) % 4] ?? c).slice(0, -1))
    return {
      type: 'Feature',
      properties: { kode_desa: area.kode, nama: area.nama },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
    }
  })
  return JSON.stringify({ type: 'FeatureCollection', features })
}

import * as z from 'zod/mini'

/** Of a GeoJSON file only what a map of areas needs: rings in degrees, and what each is called. */
export type Ring = readonly (readonly [lon: number, lat: number])[]
export type Feature = { readonly codes: ReadonlyMap<string, string>; readonly rings: readonly Ring[] }

const position = z.pipe(
  z.array(z.number()).check(z.minLength(2)),
  z.transform((p): readonly [number, number] => [p[0] ?? 0, p[1] ?? 0]), // two at least
)
const polygon = z.array(z.array(position).check(z.minLength(4)))
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
])
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(z.object({ properties: z.nullish(z.record(z.string(), z.unknown())), geometry }))
    .check(z.minLength(1)),
})

/** The features of a file, or a sentence that says why it is no map. */
export function featuresIn(text: string): readonly Feature[] | string {
  const parsed = parse(text)
  if (parsed === undefined)
    return 'Berkas ini tidak utuh atau bukan GeoJSON. Unduh lagi, lalu simpan sebagai GeoJSON.'
  const checked = collection.safeParse(parsed)
  if (!checked.success)
    return 'Berkas ini bukan peta wilayah: yang diharapkan FeatureCollection berisi Polygon atau MultiPolygon.'
  const features = checked.data.features.map(({ properties, geometry: g }) => ({
    codes: codesIn(properties ?? {}),
    rings: g.type === 'Polygon' ? g.coordinates : g.coordinates.flat(),
  }))
  const inDegrees = features.every(f =>
    f.rings.every(r => r.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90)),
  )
  return inDegrees
    ? features
    : 'Koordinat peta ini bukan bujur dan lintang. Simpan ulang dengan sistem koordinat WGS 84 (EPSG:4326).'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** "33.01.22.2003", 3301222003 and "3301222003" are one code. */
function codesIn(properties: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const entries = Object.entries(properties).flatMap(([key, value]): [string, string][] => {
    const digits = String(value).replaceAll(/[.\s]/g, '')
    return /^\d{2,10}$/.test(digits) ? [[key, digits]] : []
  })
  return new Map(entries)
}

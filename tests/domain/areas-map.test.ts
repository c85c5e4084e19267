import { expect, test } from 'vitest'
import { drawn, featuresIn, matchedTo, mismatch } from '../../src/domain/areas/map/index.ts'
import { mostPoints } from '../../src/domain/areas/map/drawn.ts'
import { simplified } from '../../src/domain/areas/map/simplified.ts'

type Lonlat = readonly [number, number]
const square = (lon: number, lat: number): Lonlat[] => [
  [lon, lat],
  [lon + 0.1, lat],
  [lon + 0.1, lat - 0.1],
  [lon, lat - 0.1],
  [lon, lat],
]
const feature = (properties: object, ring: readonly Lonlat[]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const file = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features })
const desa = [
  { id: 'a', nama: 'Desa Satu', kode: '9877012001' },
  { id: 'b', nama: 'Desa Dua', kode: '9877012002' },
]
const read = (text: string) => {
  const features = featuresIn(text)
  if (typeof features === 'string') throw new Error(features)
  return features
}
const [one, two] = [
  feature({ NAMA: 'x', kode: '98.77.01.2001' }, square(110, -7)),
  feature({ kode: 9877012002 }, square(110.1, -7)),
]

test('J9 a code is read with points, as a number and as text', () => {
  const matched = matchedTo(read(file(one, two)), desa)
  expect(matched.shapes.map(s => s.area.id)).toEqual(['a', 'b'])
  expect(mismatch(matched)).toBeUndefined()
})

test('J9 codes that no desa has and desa without a place are named in a sentence', () => {
  const strange = feature({ kode: '9877012009' }, square(110.2, -7))
  const matched = matchedTo(read(file(one, strange, feature({}, square(110.3, -7)))), desa)
  expect(mismatch(matched)).toBe(
    'Kode di peta yang bukan kode desa di sini (1): 9877012009.\n' +
      'Ada bagian peta tanpa kode desa.\n' +
      'Desa yang tidak ada di peta (1): 9877012002 Desa Dua.',
  )
})

test('J9 half a file, another form, and metres instead of degrees are refused with what to do', () => {
  expect(featuresIn(file(one).slice(0, 80))).toMatch(/tidak utuh/)
  expect(featuresIn('{"type":"Point"}')).toMatch(/bukan peta wilayah/)
  expect(featuresIn(file(feature({ kode: 1 }, square(400_000, 9_000_000))))).toMatch(/WGS 84/)
})

test('J9 a map is drawn in a picture that is not squeezed, north on top, with words in the middle of each desa', () => {
  const { shapes, width, height } = drawn(matchedTo(read(file(one, two)), desa))
  expect(width).toBe(1000)
  expect(height).toBe(504)
  expect(shapes[0]).toMatchObject({ area: 'a', path: 'M0 0L500 0L500 504L0 504L0 0Z', at: [250, 252] })
})

test('J9 a coast of many points becomes one that a phone draws, and stays where it was', () => {
  const many = 60_000
  const coast = Array.from({ length: many }, (_, i): Lonlat => {
    const t = (i / many) * 2 * Math.PI
    const r = 0.1 + 0.002 * Math.sin(t * 4000)
    return [110 + r * Math.cos(t), -7 + r * Math.sin(t)]
  })
  const text = file(feature({ kode: '9877012001' }, [...coast, coast[0] ?? [0, 0]]))
  const { shapes } = drawn(matchedTo(read(text), desa.slice(0, 1)))
  expect(shapes[0]?.path.split('L').length).toBeLessThanOrEqual(mostPoints)
  expect(shapes[0]?.at[0]).toBeCloseTo(500, -1)
})

test('what lies on a line between its neighbours is left out, a corner stays', () => {
  expect(
    simplified(
      [
        [0, 0],
        [1, 0.01],
        [2, 0],
        [2, 2],
      ],
      0.1,
    ),
  ).toEqual([
    [0, 0],
    [2, 0],
    [2, 2],
  ])
})

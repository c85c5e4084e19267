import type { Feature } from './geojson.ts'

export type CodedArea = { readonly id: string; readonly nama: string; readonly kode: string }
export type Matched = {
  readonly shapes: readonly { readonly area: CodedArea; readonly feature: Feature }[]
  /** Codes of the map that no desa has; '' for a part without any. */
  readonly strange: readonly string[]
  /** Desa that the map does not show. */
  readonly missing: readonly CodedArea[]
}

/** Which property of the map holds the code is not asked: it is the one in which most desa are found. */
export function matchedTo(features: readonly Feature[], areas: readonly CodedArea[]): Matched {
  const byCode = new Map(areas.map(a => [a.kode, a]))
  const keys = new Set(features.flatMap(f => [...f.codes.keys()]))
  const found = (key: string): number => features.filter(f => byCode.has(f.codes.get(key) ?? '')).length
  const key = [...keys].toSorted((a, b) => found(b) - found(a))[0] ?? ''
  const told = features.map(feature => ({ feature, code: feature.codes.get(key) ?? '' }))
  const shapes = told.flatMap(({ feature, code }) => {
    const area = byCode.get(code)
    return area ? [{ area, feature }] : []
  })
  const shown = new Set(shapes.map(s => s.area.id))
  return {
    shapes,
    strange: [...new Set(told.filter(t => !byCode.has(t.code)).map(t => t.code))],
    missing: areas.filter(a => !shown.has(a.id)),
  }
}

const most = 20
const listed = (names: readonly string[]): string =>
  names.slice(0, most).join(', ') + (names.length > most ? `, dan ${names.length - most} lagi` : '')

/** Why a map is not taken; undefined when every code has its desa and every desa its place. */
export function mismatch({ strange, missing }: Matched): string | undefined {
  const coded = strange.filter(c => c !== '')
  const lines = [
    coded.length > 0
      ? `Kode di peta yang bukan kode desa di sini (${coded.length}): ${listed(coded)}.`
      : undefined,
    strange.includes('') ? 'Ada bagian peta tanpa kode desa.' : undefined,
    missing.length > 0
      ? `Desa yang tidak ada di peta (${missing.length}): ${listed(missing.map(a => `${a.kode} ${a.nama}`))}.`
      : undefined,
  ].filter(l => l !== undefined)
  return lines.length > 0 ? lines.join('\n') : undefined
}

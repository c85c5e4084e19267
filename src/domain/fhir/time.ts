/** Hours ahead of UTC. Indonesia has no summer time. */
export const zones = { WIB: 7, WITA: 8, WIT: 9 } as const
export type Zone = keyof typeof zones

export const isZone = (word: string): word is Zone => Object.hasOwn(zones, word)

const middle = new Set('51 52 53 63 64 65 71 72 73 74 75 76'.split(' '))
const east = new Set('81 82 91 92 93 94 95 96 97'.split(' '))

/** By the first two digits of the area code of the Ministry of Home Affairs; one that is not known is taken as Western time. */
export function zoneOfProvince(code: string | undefined): Zone {
  const province = code?.slice(0, 2) ?? ''
  if (middle.has(province)) return 'WITA'
  return east.has(province) ? 'WIT' : 'WIB'
}

/** The minute of a local day as an instant: UTC, whole seconds, `+00:00`. */
export function instantOf(day: string, minutes: number, zone: Zone): string {
  const ms = Date.parse(`${day}T00:00:00Z`) + (minutes - zones[zone] * 60) * 60_000
  return `${new Date(ms).toISOString().slice(0, 19)}+00:00`
}

/** "08.30" or "08:30" as minutes of the day. */
export function minutesOf(clock: string | undefined): number | undefined {
  const found = /^([01]\d|2[0-3])[.:]([0-5]\d)$/.exec(clock ?? '')
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined
}

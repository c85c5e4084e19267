import { CircleCheck, OctagonAlert, TriangleAlert } from './icons.tsx'
import type { IconType } from './icons.tsx'

export type Level = 'hijau' | 'kuning' | 'merah'

export const levelWord: Readonly<Record<Level, string>> = { hijau: 'Hijau', kuning: 'Kuning', merah: 'Merah' }

/** Circle, triangle, octagon: the shape alone must tell the level, for those who see no colour. */
export const levelIcon: Readonly<Record<Level, IconType>> = {
  hijau: CircleCheck,
  kuning: TriangleAlert,
  merah: OctagonAlert,
}

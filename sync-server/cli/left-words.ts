import type { Left } from '../projections/up-to-date.ts'

/** What whoever waits for kept figures reads. */
export const leftWords = (left: Left): string =>
  'walked' in left
    ? `Menyiapkan angka: ${left.walked} subjek sudah dibaca`
    : `Menyiapkan angka: ${left.persons} orang lagi`

/**
 * The first seed that shows each planted bug, of 1 to 2,000 (`npm run simulate -- --plant all` prints them). The test
 * begins there; when the code has changed so that a bug shows elsewhere first, it looks from seed 1 as before.
 */
export const firstSeeds: Readonly<Record<string, number>> = {
  'ack-before-commit': 811,
  'no-idempotency': 1,
  'cursor-before-apply': 22,
  'clock-wins': 3,
  'no-epoch': 9,
  'counter-ids': 7,
  'no-exit-marker': 8,
  'poison-aborts-batch': 1,
  'epoch-on-pull-only': 77,
  'no-receipt': 811,
  'epoch-drops-foreign': 125,
  'half-a-save': 1,
  'exit-before-history': 4,
  'cursor-by-position': 5,
  'no-rescue': 10,
  'retention-too-early': 1,
  'ack-by-position': 9,
  'ack-unnamed': 6,
  'any-answer-counts': 8,
  'late-rights': 14,
  'no-class-filter': 1,
  'class-only-of-entry': 5,
  'whole-kinds-open': 19,
  'repair-without-class': 1,
  'keeps-confidences': 20,
  'base-rev': 46,
}

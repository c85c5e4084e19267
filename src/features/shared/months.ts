const monthsBack = 24

/** This month first, then the two years before it. */
export function monthsUntil(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const last = year * 12 + month - 1
  return Array.from({ length: monthsBack + 1 }, (_, i) => {
    const at = last - i
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

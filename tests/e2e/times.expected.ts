/** Seconds that each path may cost at most (the budgets of the design). */
export const budgets = { balita: 12, dewasa: 18, lansia: 90, daftar: 45 } as const

/** Seconds that each path costs today: lower it when a path gets shorter; it may not rise. */
export const expected = { balita: 9.9, dewasa: 11.2, lansia: 79.7, daftar: 20.2 } as const

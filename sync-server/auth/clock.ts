const hours7 = 7 * 3_600_000

/** The day at the server by Western Indonesian Time. It only dates entries that the server itself makes. */
export const dayAt = (now: Date): string => new Date(now.getTime() + hours7).toISOString().slice(0, 10)

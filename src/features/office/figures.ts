const whole = new Intl.NumberFormat('id-ID')

/** 1432 → "1.432" */
export const count = (n: number): string => whole.format(n)

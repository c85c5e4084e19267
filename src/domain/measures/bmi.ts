/** Not rounded: classes are judged on the exact value. */
export function bmi(weightKg: number | undefined, heightCm: number | undefined): number | undefined {
  if (weightKg === undefined || heightCm === undefined || heightCm <= 0) return undefined
  const metres = heightCm / 100
  return weightKg / (metres * metres)
}

export const bmiWords = (value: number): string => value.toFixed(1).replace('.', ',')

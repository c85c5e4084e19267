/**
 * A text that people typed, as FHIR takes one: no control character, no half of a pair of UTF-16, one blank between words and
 * none around them, and no number as long as a NIK. A text of nothing else is none.
 */
export const cleanText = (text: string | undefined): string | undefined =>
  text
    ?.replace(/[\p{Cc}\p{Cs}]|\d{16}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim() || undefined

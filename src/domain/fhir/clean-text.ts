/**
 * A text that people typed, as FHIR takes one: no control character, no half of a pair of UTF-16, one blank between words and
 * none around them. A text of nothing else is none.
 */
export const cleanText = (text: string | undefined): string | undefined =>
  text
    ?.replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim() || undefined

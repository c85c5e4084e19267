export const chapterHref = (chapter: string): string => `/aturan?bab=${encodeURIComponent(chapter)}`

export const ruleHref = (key: string, chapter?: string): string =>
  `/aturan?aturan=${encodeURIComponent(key)}${chapter === undefined ? '' : `&bab=${encodeURIComponent(chapter)}`}`

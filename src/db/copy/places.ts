import type { CopyLine } from './lines.ts'

/** In the browser's own folder for this site (OPFS), which lies apart from IndexedDB. */
export const copyFolder = 'belum-terkirim'
export const filesOf = (name: string) => [`${name}.0`, `${name}.1`] as const
export const copyLock = (name: string): string => `salinan ${name}`

/** What the page asks of the worker, and what it hears. */
export type Written = { readonly id: number; readonly name: string; readonly lines: readonly CopyLine[] }
export type Told = { readonly id: number; readonly fault?: string }

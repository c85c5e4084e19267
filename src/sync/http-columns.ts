import type { ColumnsReader } from './http-call.ts'

/**
 * Large answers are asked for in columns. One that cannot be read counts as one that was cut, and the next is asked for
 * as plain JSON: a page must never be what a phone waits for without end.
 */
export function readingColumns(): () => { readonly columns?: ColumnsReader } {
  let readable = typeof DecompressionStream !== 'undefined'
  const columns: ColumnsReader = async bytes => {
    try {
      const { readColumns } = await import('./columns-answer.ts')
      return { value: await readColumns(bytes) }
    } catch {
      readable = false
      return undefined
    }
  }
  return () => (readable ? { columns } : {})
}

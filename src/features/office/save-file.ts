import { download } from '../shared/download.ts'

const types = { csv: 'text/csv;charset=utf-8', ndjson: 'application/x-ndjson' } as const

export const saveFile = (name: string, format: keyof typeof types, parts: readonly string[]): void =>
  download(new Blob([...parts], { type: types[format] }), `${name}.${format}`)

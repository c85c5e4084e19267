const types = { csv: 'text/csv;charset=utf-8', ndjson: 'application/x-ndjson' } as const

/** Hands a file to the browser's own "save as". */
export function saveFile(name: string, format: keyof typeof types, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: types[format] }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.${format}`
  link.click()
  URL.revokeObjectURL(address)
}

/** A save of which the app has said that it is kept, with its entries. */
export type Told = { readonly save: string; readonly ids: readonly string[] }

export type Loss = {
  readonly saves: number
  readonly entries: number
  readonly lost: number
  /** Saves of which only a part is there, or that stand in the outbox and not with their people, or the reverse. */
  readonly torn: number
}

/** What was told beside what the phone holds now. */
export function lossOf(told: readonly Told[], outbox: readonly Told[], inBundles: readonly Told[]): Loss {
  const waiting = new Set(outbox.flatMap(s => s.ids))
  const filed = new Set(inBundles.flatMap(s => s.ids))
  const sent = new Set(outbox.map(s => s.save))
  const missing = (id: string): boolean => !waiting.has(id) || !filed.has(id)
  const half = outbox.filter(s => s.ids.some(id => !filed.has(id))).map(s => s.save)
  const stray = inBundles.filter(s => !sent.has(s.save)).map(s => s.save)
  return {
    saves: told.length,
    entries: told.reduce((n, s) => n + s.ids.length, 0),
    lost: told.filter(s => s.ids.some(missing)).length,
    torn: new Set([...half, ...stray]).size,
  }
}

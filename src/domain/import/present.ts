type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** What was filled in; a field without a value is left out. */
export const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as Present<T> // the same keys, those without a value left out

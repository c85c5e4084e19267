type Loose<T> = { readonly [K in keyof T]: T[K] | undefined }

/** Absent rather than `undefined`, so that a card is small as JSON. */
export const compact = <T extends object>(value: Loose<T>): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T // a required key is never undefined in T

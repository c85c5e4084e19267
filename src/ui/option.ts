export type Option<T extends string> = {
  value: T
  label: string
  detail?: string | undefined
  count?: number | undefined
}

/** One answer or none yet; `undefined` is "belum dijawab" and never the same as "tidak". */
export type OneOf<T extends string> = {
  label: string
  options: readonly Option<T>[]
  value: T | undefined
  onChange: (value: T) => void
}

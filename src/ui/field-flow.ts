import { useState } from 'react'

export type FlowField = {
  id: string
  label: string
  /** The short name on the keypad's next key: "Panjang". */
  short?: string | undefined
}

export type FieldFlow<F extends FlowField> = {
  active: F | undefined
  next: F | undefined
  activate: (id: string) => void
  /** True when there was a next field; false at the last, where the caller saves or goes on. */
  goNext: () => boolean
}

/** Which field of a list is being typed, and which comes after it. */
export const useFieldFlow = <F extends FlowField>(fields: readonly F[]): FieldFlow<F> => {
  const [id, activate] = useState(fields[0]?.id)
  const at = fields.findIndex(field => field.id === id)
  const next = fields[at + 1]
  const goNext = () => {
    if (next) activate(next.id)
    return next !== undefined
  }
  return { active: fields[at], next, activate, goNext }
}

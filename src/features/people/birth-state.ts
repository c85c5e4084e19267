import type { BabyValues } from './babies-form.ts'
import type { RegisterValues } from './register-form.ts'

/** What was typed for a new person and turns out to be a birth: it goes along to that screen, and not by its address. */
type BirthState = {
  /** The form that is done with when the birth is saved. */
  readonly draft: string
  readonly born: string
  readonly baby: BabyValues
}

export const birthState = (draft: string, v: RegisterValues): { readonly lahir: BirthState } => ({
  lahir: {
    draft,
    born: v.tanggal_lahir,
    baby: {
      nama: v.nama,
      bb: v.bb_lahir,
      pb: v.pb_lahir,
      ...(v.jk ? { jk: v.jk } : {}),
      ...(v.nik ? { nik: v.nik } : {}),
    },
  },
})

/** From the history of the browser, where only `birthState` puts it. */
export const birthStateIn = (state: unknown): BirthState | undefined =>
  typeof state === 'object' && state !== null && 'lahir' in state
    ? (state as ReturnType<typeof birthState>).lahir // written above
    : undefined

import type { saatMeninggal } from '../../../../src/domain/records/kematian.ts'
import type { Body } from '../../../../src/domain/log/index.ts'

/** Something that somebody writes down on a day. They are told in any order, as saves of several phones reach a server. */
export type Step =
  | { readonly step: 'card'; readonly card: string; readonly on: string; readonly body: Body }
  | { readonly step: 'fact'; readonly kind: string; readonly on: string; readonly body: Body }
  | { readonly step: 'register'; readonly on: string; readonly body: Body }
  | { readonly step: 'pregnant'; readonly on: string; readonly body: Body }
  | { readonly step: 'delivered'; readonly on: string; readonly body: Body }
  | { readonly step: 'food'; readonly on: string; readonly body: Body; readonly weeks: readonly Body[] }
  | { readonly step: 'moves'; readonly on: string; readonly to?: string; readonly until?: string }
  | { readonly step: 'back'; readonly on: string }
  | { readonly step: 'asked-for'; readonly on: string }
  | {
      readonly step: 'dies'
      readonly on: string
      /** Days until somebody wrote it down. */
      readonly late?: number
      readonly saat: keyof typeof saatMeninggal
    }
  | { readonly step: 'amends'; readonly which: number; readonly body: Body }
  | { readonly step: 'cancels'; readonly which: number }
  | { readonly step: 'not-hers'; readonly which: number }
  | { readonly step: 'written-twice'; readonly on: string; readonly body: Body }

export type Life = {
  readonly stage: string
  readonly born: string
  readonly jk: 'L' | 'P'
  readonly registered: string
  readonly register: Body
  readonly steps: readonly Step[]
  /** Days on which she was ticked at the posyandu where she was registered. */
  readonly came: readonly string[]
}

import { idFromBytes } from '../domain/log/index.ts'
import type { Replaces, Verdict } from '../domain/log/index.ts'
import type { EntryDraft } from './draft.ts'

/**
 * The few decisions on which everything else rests, handed in like the clock, so that the simulator can plant the wrong
 * one and prove that it would be found.
 */
export type PhoneRules = {
  entryId(random: (bytes: number) => Uint8Array, localSeq: number): string
  /** An edit names what was on screen when the form was opened, not what the log says now. */
  replaces(draft: EntryDraft): Replaces | undefined
  /** D1: what an answer says about the saves that were offered. */
  verdicts(offered: readonly Offered[], answered: readonly Verdict[]): readonly Verdict[]
  /** D3: the cursor moves in the commit of its page; otherwise before it. */
  cursorWithPage: boolean
  /** H1: the answer to a push tells of a new epoch too; otherwise only a pull does. */
  hearsEpochOfPush: boolean
  /** H3: after a change of epoch, what the server lacks is offered again. */
  offersAgain: boolean
  /** H3: what others wrote and this device holds, too. */
  rescuesOthers: boolean
  /** H4: days for which accepted saves are kept; D6: confidential ones on a cadre's phone. */
  keptDays: number
  healthDays: number
  /** P8 */
  heedsExits: boolean
}

export type Offered = { readonly save: string; readonly ids: readonly string[] }

export const phoneRules: PhoneRules = {
  entryId: random => idFromBytes(random(16)),
  replaces: draft => draft.replaces,
  verdicts: (_, answered) => answered,
  cursorWithPage: true,
  hearsEpochOfPush: true,
  offersAgain: true,
  rescuesOthers: true,
  keptDays: 35,
  healthDays: 7,
  heedsExits: true,
}

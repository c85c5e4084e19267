import { maxEntriesPerPush } from '../../src/domain/log/index.ts'
import type { PushRequest, Verdict } from '../../src/domain/log/index.ts'
import { readFile } from '../../src/domain/log/sealed/sealed-file.ts'
import type { SealedFile } from '../../src/domain/log/sealed/sealed-file.ts'
import { accept } from '../accept.ts'
import type { Account } from '../auth/accounts.ts'
import type { Context } from '../context.ts'
import { authorOf, rightsOf } from './author.ts'
import type { Author } from './author.ts'
import { damaged, needsYes, otherServer, putOut, unknownDevice, unread } from './refusals.ts'
import type { Refused } from './refusals.ts'
import { isSigned, unseal } from './unseal.ts'

/** All that a carrier learns of a file. */
export type Counts = {
  readonly saves: number
  readonly accepted: number
  readonly duplicate: number
  readonly waiting: number
  readonly rejected: number
}
export type Brought =
  | { readonly taken: Counts; readonly author: Author }
  /** `author`: the file is truly hers. */
  | { readonly refused: Refused; readonly author?: Author }

/** For the audit: accepted/duplicate/waiting/rejected, or why not. */
export const outcomeOf = (brought: Brought): string =>
  'refused' in brought
    ? brought.refused.reason
    : [brought.taken.accepted, brought.taken.duplicate, brought.taken.waiting, brought.taken.rejected].join(
        '/',
      )

/** What the bringer may vouch for when the author's device does not stand any more (X5). */
export type Bringer = {
  isHer(author: Account): boolean
  mayVouch(author: Account): Promise<boolean>
  readonly saysYes: boolean
}

/** RULES.md X3–X6: judged as the author's own push would be, whoever carries it. */
export async function bring(ctx: Context, text: string, bringer: Bringer): Promise<Brought> {
  const file = readFile(text)
  if (typeof file === 'string') return { refused: unread[file] }
  const key = ctx.seals.privateOf(file.key)
  if (!key) return { refused: otherServer }
  const author = await authorOf(ctx, file.device)
  if (!author) return { refused: unknownDevice }
  if (!(await isSigned(file, author.device))) return { refused: damaged }
  const refused = author.stands ? undefined : await unvouched(file, author, bringer)
  if (refused) return { refused, author }
  const request = await unseal(file, key)
  if (!request) return { refused: damaged, author }
  return { taken: countsOf(await judged(ctx, request, author)), author }
}

async function unvouched(file: SealedFile, { account }: Author, by: Bringer): Promise<Refused | undefined> {
  if (by.isHer(account)) return undefined
  if (!(await by.mayVouch(account))) return putOut
  return by.saysYes ? undefined : needsYes(account.name, file.saves)
}

/** In batches as large as a push may be. One that a crash cuts off is brought again, and what stands is a duplicate. */
async function judged(ctx: Context, request: PushRequest, author: Author): Promise<readonly Verdict[]> {
  const caller = await rightsOf(ctx, author)
  // What the phone said of itself when it made the file is not what it says now.
  const { saves, left: _, device: __, ...said } = request
  const verdicts: Verdict[] = []
  for (const batch of batchesOf(saves)) {
    const answer = await accept(ctx, caller, { ...said, saves: batch })
    verdicts.push(...answer.verdicts)
  }
  return verdicts
}

type Saves = PushRequest['saves']

function batchesOf(saves: Saves): readonly Saves[] {
  const batches: Saves[] = []
  let room = 0
  for (const save of saves) {
    room -= save.entries.length
    const last = batches.at(-1)
    if (last && room >= 0) last.push(save)
    else {
      batches.push([save])
      room = maxEntriesPerPush - save.entries.length
    }
  }
  return batches
}

function countsOf(verdicts: readonly Verdict[]): Counts {
  const counts = { saves: verdicts.length, accepted: 0, duplicate: 0, waiting: 0, rejected: 0 }
  for (const { verdict } of verdicts) counts[verdict] += 1
  return counts
}

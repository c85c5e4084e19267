import { holdsEver } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import { klaimMutasi, mintaPindah, read } from '../../src/domain/records/index.ts'
import { serverAccount } from '../auth/server-account.ts'
import type { Batch, Bringer } from '../accept/batch.ts'
import { groupAround } from '../accept/forget.ts'
import type { Ready } from '../accept/received.ts'
import { isClaim, isRequest, saysYes } from './asked-for.ts'
import { isSamePerson, recordOf, whoIs } from './who.ts'

type Bar = { readonly barred: string } | { readonly needs: string }

/**
 * K1, K2: a claim is about somebody whom the caller has; a request is begun by the server alone, and only answered: yes by
 * those alone who have her now.
 */
export async function claimBar(batch: Batch, by: Bringer, ready: Ready): Promise<Bar | undefined> {
  const { entry } = ready
  if (!isClaim(ready) && !isRequest(ready)) return undefined
  const barred = { barred: entry.id }
  const subject = await batch.subjects.find(entry.about)
  const own = entry.by === by.caller.account
  if (own && subject && !holdsEver(by.caller, subject)) return barred
  if (own && subject && saysYes(ready) && !by.caller.areas.has(subject.feed)) return barred
  if (isClaim(ready)) return undefined
  if (!own) return entry.by === serverAccount || isAnswer(entry) ? undefined : barred
  if (!isAnswer(entry) || entry.record === undefined) return barred
  const known = await recordOf(batch, mintaPindah.kind, entry.about, entry.record)
  return known ? undefined : { needs: entry.record }
}

const isAnswer = ({ body }: Entry): boolean => Object.keys(body).every(key => key === 'jawaban')

/**
 * W8, K5: out of the puskesmas only where both sides said so. Whoever has her answers yes in the save that moves her, and a
 * person of her NIK and birth date is registered where she goes, by whom her history was asked for.
 */
export async function crossingBar(
  batch: Batch,
  fresh: readonly Ready[],
  { about, id }: Entry,
  to: string,
): Promise<Bar | undefined> {
  const group = await groupAround(batch, about)
  let needs: string | undefined
  for (const { entry } of fresh.filter(r => saysYes(r) && group.has(r.entry.about))) {
    const claim = await claimBehind(batch, entry)
    if (claim && 'needs' in claim) needs = claim.needs
    else if (claim?.at === to) return undefined
  }
  return needs === undefined ? { barred: id } : { needs }
}

/** For whom the history is asked that this answer gives, and where she is registered now. */
export async function claimBehind(
  batch: Batch,
  { about, record = '' }: Entry,
): Promise<{ readonly person: string; readonly at: string } | { readonly needs: string } | undefined> {
  const request = await recordOf(batch, mintaPindah.kind, about, record)
  if (!request) return { needs: record }
  const { klaim, warga: person } = read(mintaPindah, request)
  if (!klaim || !person) return undefined
  const there = await batch.subjects.find(person)
  if (!there) return { needs: person }
  if (there.forgotten) return undefined
  if (!(await recordOf(batch, klaimMutasi.kind, person, klaim))) return { needs: klaim }
  const [here, registered] = [await whoIs(batch, about), await whoIs(batch, person)]
  return here && registered && isSamePerson(here, registered) ? { person, at: there.feed } : undefined
}

import type { Entry, RecordView } from '../../src/domain/log/index.ts'
import { klaimMutasi, mintaPindah, read } from '../../src/domain/records/index.ts'
import { serverAccount } from '../auth/server-account.ts'
import type { Asked, Bar } from '../accept/asked.ts'
import type { Batch, Bringer } from '../accept/batch.ts'
import { groupAround } from '../accept/forget.ts'
import { heldEver } from '../accept/knows.ts'
import type { Ready } from '../accept/received.ts'
import { isClaim, isRequest, saysYes } from './asked-for.ts'
import { isSamePerson, recordOf, whoIs } from './who.ts'

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
  if (own && subject && !(await heldEver(batch, by.caller, subject))) return barred
  if (own && subject && saysYes(ready) && !by.caller.areas.has(subject.feed)) return barred
  if (isClaim(ready)) return undefined
  if (!own) return entry.by === serverAccount || isAnswer(entry) ? undefined : barred
  if (!isAnswer(entry) || entry.record === undefined) return barred
  return (await requestOf(batch, entry)) ? undefined : { needs: entry.record }
}

const isAnswer = ({ body }: Entry): boolean => Object.keys(body).every(key => key === 'jawaban')

/**
 * W8, K5: out of the puskesmas only where both sides said so. Whoever has her answers yes in the save that moves her, or has
 * said it before: after a restore a move of before may come later than the yes, and together they lead there. A person of
 * her NIK and birth date is registered where she goes, by whom her history was asked for. After a restore also where those
 * bring her back who never had her old place and know her history (W6): they can know it only from where she went.
 */
export async function crossingBar(
  { batch, by: { caller }, fresh, rescued }: Asked,
  { about, id }: Entry,
  to: string,
): Promise<Bar | undefined> {
  const subject = await batch.subjects.find(about)
  if (rescued && subject && caller.everAreas.has(to) && !(await heldEver(batch, caller, subject)))
    return undefined
  const group = await groupAround(batch, about)
  let needs: string | undefined
  for (const { entry } of fresh.filter(r => saysYes(r) && group.has(r.entry.about))) {
    const claim = await claimBehind(batch, entry)
    if (claim && 'needs' in claim) needs = claim.needs
    else if (claim?.at === to) return undefined
  }
  for (const yes of await yesesAbout(batch, group)) {
    const claim = await claimBehind(batch, yes)
    if (!claim || 'needs' in claim || claim.at !== to) continue
    batch.asked.answers.push(yes)
    return undefined
  }
  return needs === undefined ? { barred: id } : { needs }
}

/** The request that is answered, beside whichever record of hers it stands (M2). */
async function requestOf(
  batch: Batch,
  { about, record = '' }: Pick<Entry, 'about' | 'record'>,
): Promise<RecordView | undefined> {
  for (const id of [about, ...(await groupAround(batch, about))]) {
    const found = await recordOf(batch, mintaPindah.kind, id, record)
    if (found) return found
  }
  return undefined
}

/** Of each request about them the last answer, where it was a yes; that it was asked again since takes nothing back. */
async function yesesAbout(batch: Batch, group: ReadonlySet<string>): Promise<Entry[]> {
  const last = new Map<string, Entry>()
  for (const id of group)
    for (const { entry } of await batch.subjects.history(id))
      if (entry.kind === mintaPindah.kind && typeof entry.body['jawaban'] === 'string')
        last.set(entry.record ?? entry.id, entry)
  return [...last.values()].filter(e => e.body['jawaban'] === 'ya')
}

/** For whom the history is asked that this answer gives, and where she is registered now. */
export async function claimBehind(
  batch: Batch,
  { about, record = '' }: Entry,
): Promise<{ readonly person: string; readonly at: string } | { readonly needs: string } | undefined> {
  const request = await requestOf(batch, { about, record })
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

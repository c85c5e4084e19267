import type { DigestAnswer, PullAnswer, PullRequest } from '../domain/log/index.ts'
import { applyPage } from '../db/apply-page.ts'
import { forget } from '../db/forget.ts'
import type { Card } from '../db/context.ts'
import { noticeEpoch } from '../db/epoch.ts'
import { placeKey } from '../db/expect.ts'
import { leaveFeeds } from '../db/leave.ts'
import type { Place } from '../db/phone-store.ts'
import { refusedAbout } from '../db/refused-about.ts'
import { placeFetched } from '../db/repair.ts'
import { switchEpoch } from '../db/switch-epoch.ts'
import { firstDownload } from './first-download.ts'
import type { FirstDownload } from './first-download.ts'
import { timed } from './pace.ts'
import type { Session } from './session.ts'
import { failed } from './transport.ts'
import type { Failed } from './transport.ts'

const fetchAtOnce = 500

/** `digest`: what the server said with the last page that this device should hold. */
export type Pulled = {
  readonly items: number
  readonly switched: boolean
  readonly digest: DigestAnswer | undefined
}

/** A page, and where this device stood when it asked for it. */
export type Asked = { readonly place: Place; readonly page: PullAnswer }

export async function wantedPage<C extends Card>({ paces, log }: Session<C>): Promise<PullRequest> {
  const refused = await refusedAbout(log)
  return { limit: paces.page.size(), digest: true, ...(refused.length > 0 && { refused }) }
}

/**
 * Page by page to the end; a new epoch is pulled beside the old log and taken over when it is whole (RULES.md H3). The
 * first page may have come with the answer to a push (P10).
 */
export async function pullAll<C extends Card>(s: Session<C>, brought?: Asked): Promise<Pulled | Failed> {
  let items = 0
  let entries = 0
  const first = await firstDownload(s)
  if (first) tell(s, 0, first)
  for (let next = brought; ; next = undefined) {
    const asked = next ?? (await askPage(s))
    if (failed(asked)) return asked
    const { place, page } = asked
    if ((await noticeEpoch(s.log, page.epoch)) === 'beside') continue
    if ((await applied(s, place, page)) === 'elsewhere') continue
    for (const id of page.forgotten ?? []) await forget(s.log, id)
    items += page.items.length
    entries += page.items.filter(i => 'entry' in i || 'own' in i).length
    tell(s, entries, first)
    if (page.more) continue
    const fault = await fetchMissing(s)
    if (fault) return fault
    const now = (await s.log.store.meta()).place
    // Yet another epoch was heard of meanwhile: what was pulled so far is not its history.
    if ((now.beside?.epoch ?? now.epoch) !== page.epoch) continue
    const end = { items, digest: digestWith(page) }
    if (!now.beside) return { ...end, switched: false }
    // Her places may have changed since the first of these pages.
    await leaveFeeds(s.log, page.feeds)
    await switchEpoch(s.log, page.feeds)
    return { ...end, switched: true }
  }
}

async function askPage<C extends Card>(s: Session<C>): Promise<Asked | Failed> {
  const { place } = await s.log.store.meta()
  const { cursor } = place.beside ?? place
  const { receipt } = place
  const request: PullRequest = {
    ...(cursor !== undefined && { cursor }),
    ...(receipt !== undefined && { receipt }),
    ...(await wantedPage(s)),
  }
  const outcome = await timed(
    { pace: s.paces.page, clock: s.clock },
    () => s.transport.pull(request),
    page => page.items.length,
  )
  return failed(outcome) ? outcome : { place, page: s.heard(outcome) }
}

const digestWith = ({ epoch, buckets }: PullAnswer): DigestAnswer | undefined => buckets && { epoch, buckets }

function tell<C extends Card>({ progress }: Session<C>, entries: number, first: FirstDownload | undefined) {
  const pulled = entries + (first?.held ?? 0)
  // What was written meanwhile comes on top of what the server had counted.
  progress?.(pulled, first && Math.max(first.of, pulled))
}

async function applied<C extends Card>(
  s: Session<C>,
  place: Place,
  page: PullAnswer,
): Promise<'applied' | 'elsewhere'> {
  const fewer = place.feeds.some(feed => !page.feeds.includes(feed))
  if (fewer && !place.beside) await leaveFeeds(s.log, page.feeds)
  // The first answer of all brings the epoch; the page was asked for from a place that did not know it yet.
  const asked = place.beside || place.epoch !== undefined ? place : { ...place, epoch: page.epoch }
  return applyPage(s.log, placeKey(asked), page, s.serverTime())
}

async function fetchMissing<C extends Card>(s: Session<C>): Promise<Failed | undefined> {
  const { place } = await s.log.store.meta()
  return place.missing.length === 0 ? undefined : fetchInto(s, place.missing)
}

/** Whole entries by id, put in their place. Those that the server does not give are not asked for again. */
export async function fetchInto<C extends Card>(
  s: Session<C>,
  ids: readonly string[],
): Promise<Failed | undefined> {
  for (let at = 0; at < ids.length; at += fetchAtOnce) {
    const some = ids.slice(at, at + fetchAtOnce)
    const { receipt } = (await s.log.store.meta()).place
    const outcome = await s.transport.entries({ ids: some, ...(receipt !== undefined && { receipt }) })
    if (failed(outcome)) return outcome
    const answer = s.heard(outcome)
    if ((await noticeEpoch(s.log, answer.epoch)) === 'beside') return undefined
    await placeFetched(s.log, some, answer)
  }
  return undefined
}

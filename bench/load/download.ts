import type { PullAnswer } from '../../src/domain/log/index.ts'
import { failed } from '../../src/sync/index.ts'
import { openPaces } from '../../src/sync/pace.ts'
import { transportTo } from '../push/send.ts'
import type { Session } from '../real-server.ts'
import { phoneFetch } from './gate.ts'

export type Downloaded = { readonly ids: ReadonlySet<string>; readonly cursor: string }

type Way = { readonly url: string; readonly over?: (line: typeof fetch) => typeof fetch }

/** As an empty phone does it: page by page, as large as its pace allows, in columns. It unpacks and keeps ids only. */
export async function download({ url, over = line => line }: Way, session: Session): Promise<Downloaded> {
  const line = phoneFetch(session)
  const transport = transportTo({ fetch: over(line.fetch), url }, session)
  const { page: pace } = openPaces()
  const ids = new Set<string>()
  let cursor: string | undefined
  for (;;) {
    const outcome = await transport.pull({
      limit: pace.size(),
      digest: true,
      ...(cursor !== undefined && { cursor }),
    })
    if (failed(outcome)) throw new Error(`A pull failed: ${JSON.stringify(outcome)}`)
    const page: PullAnswer = outcome.answer
    for (const item of page.items) if ('entry' in item) ids.add(item.entry.id)
    cursor = page.cursor
    pace.passed(page.items.length, 1)
    if (!page.more) break
  }
  line.close()
  return { ids, cursor }
}

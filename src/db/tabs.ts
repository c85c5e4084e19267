import type { SyncState } from './sync-state.ts'

/** What tabs of the same app tell each other about one database. */
export type TabNews =
  | {
      readonly type: 'changed'
      readonly subjects: readonly string[]
      readonly cards: readonly string[] | 'all'
    }
  | { readonly type: 'sync'; readonly state: SyncState }
  | { readonly type: 'saved' }

export type Tabs = { tell(news: TabNews): void; close(): void }

export const aloneTab: Tabs = { tell: () => {}, close: () => {} }

/** A browser without BroadcastChannel has tabs that are refreshed when they are opened anew. */
export function openTabs(name: string, hear: (news: TabNews) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return aloneTab
  const channel = new BroadcastChannel(name)
  let open = true
  channel.onmessage = (event: MessageEvent<TabNews>) => hear(event.data)
  return {
    tell(news) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
      if (open) channel.postMessage(news)
    },
    close() {
      open = false
      channel.close()
    },
  }
}

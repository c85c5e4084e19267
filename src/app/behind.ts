import type { SyncState } from '../db/index.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'
import { sendTag } from '../sync/behind-tag.ts'
import type { Sync } from '../sync/index.ts'

/** Not yet in the types of every browser, because not in every browser. */
type WithSync = ServiceWorkerRegistration & {
  readonly sync?: { register(tag: string): Promise<void> }
}

/** Something waits, and the last try did not reach the server. */
const stuck = ({ running, waiting, problem }: SyncState): boolean =>
  !running && waiting > 0 && problem !== undefined

/**
 * What did not get through is sent when there is signal again, also when the app was closed meanwhile: the browser is
 * asked to wake the service worker then. Where it cannot, the app sends when it is open, as always.
 */
export function sendBehindToo(pocket: AppPocket, sync: Sync): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
    if (data.type === sendTag) void sync.now()
  })
  let askedFor = 0
  const ask = (): void => {
    askedFor = pocket.sync.get().waiting
    void register()
  }
  // Once for each save that did not get through: the browser gives up after a few tries, and each costs battery.
  pocket.sync.subscribe(() => {
    const state = pocket.sync.get()
    if (state.waiting < askedFor) askedFor = state.waiting
    if (stuck(state) && state.waiting > askedFor) ask()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && pocket.sync.get().waiting > 0) ask()
  })
}

async function register(): Promise<void> {
  const { sync }: WithSync = await navigator.serviceWorker.ready
  await sync?.register(sendTag).catch(() => undefined) // forbidden in the settings of the browser
}

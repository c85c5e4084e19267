/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching'
import type { PrecacheEntry } from 'workbox-precaching'
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing'
import { unsentOf } from './db/raw-outbox.ts'
import { sendTag } from './sync/behind-tag.ts'
import { sendBehind } from './sync/send-behind.ts'
import { maxParked, parkShared, sharedTo } from './app/parked-files.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] }

// Only files of the app are precached. Nothing of /api: no person's data may lie in Cache Storage.
// oxlint-disable-next-line no-underscore-dangle -- the name is workbox's
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()

registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//] }))

// The app's own page is missing from the cache, as after the phone cleared it.
setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await matchPrecache('/offline.html') : undefined
  return page ?? Response.error()
})

// Shared to this app from another one: kept apart until the app takes it in. It is sealed, whoever posted it.
registerRoute(
  ({ url }) => url.pathname === sharedTo,
  async ({ request }) => {
    const end = await parkShared(await request.formData(), () => crypto.randomUUID())
    return end === 'parked' ? Response.redirect('/saya/berkas', 303) : tooMany()
  },
  'POST',
)

const tooMany = (): Response =>
  new Response(
    `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Terlalu banyak berkas</title>
<p>Berkas belum disimpan. <a href="/saya/berkas">Buka Berkas darurat</a>, lalu bagikan lagi paling banyak ${maxParked} berkas sekaligus.</p>`,
    { status: 413, headers: { 'content-type': 'text/html; charset=utf-8' } },
  )

// A new version waits until the app says that no form is open.
self.addEventListener('message', event => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
})

type SyncEvent = ExtendableEvent & { readonly tag: string }

// There is signal again after a save that did not get through (Background Sync, where the browser has it).
self.addEventListener('sync', event => {
  const { tag, waitUntil } = event as SyncEvent // not in the types of every browser, because not in every browser
  if (tag === sendTag) waitUntil.call(event, sendAndTell())
})

/** Rejected, and so asked again by the browser, unless everything was received. Open windows then hear that it is there. */
async function sendAndTell(): Promise<void> {
  await sendBehind({
    unsent: () => unsentOf(indexedDB),
    fetch: (...ask) => fetch(...ask),
    locks: navigator.locks,
  })
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage({ type: sendTag })
}

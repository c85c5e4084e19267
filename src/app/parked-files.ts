import { maxFileChars } from '../domain/log/sealed/sealed-file.ts'

/** Where the phone's share sheet posts a file to (manifest in vite.config.ts); the service worker answers, never the server. */
export const sharedTo = '/titipan'

const open = (): Promise<Cache> => caches.open('saku-titipan')
const nameHeader = 'x-saku-name'

/** The worker has no database, so a file waits here until the app opens. One that is too large need not be whole to be refused. */
export async function parkShared(form: FormData, newName: () => string): Promise<void> {
  const parked = await open()
  for (const file of form.values()) {
    if (typeof file === 'string') continue
    const headers = { 'content-type': 'text/plain', [nameHeader]: encodeURIComponent(file.name) }
    await parked.put(`${sharedTo}/${newName()}`, new Response(file.slice(0, maxFileChars + 1), { headers }))
  }
}

/** Hands over what waits; what `take` did not come back from waits on. */
export async function takeParked(take: (files: readonly File[]) => Promise<void>): Promise<void> {
  if (typeof caches === 'undefined') return
  const parked = await open()
  for (const request of await parked.keys()) {
    const answer = await parked.match(request)
    const name = decodeURIComponent(answer?.headers.get(nameHeader) ?? '')
    if (answer) await take([new File([await answer.blob()], name, { type: 'text/plain' })])
    await parked.delete(request)
  }
}

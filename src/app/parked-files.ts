import { maxFileChars } from '../domain/log/sealed/sealed-file.ts'

/** Where the phone's share sheet posts a file to (manifest in vite.config.ts); the service worker answers, never the server. */
export const sharedTo = '/titipan'

const open = (): Promise<Cache> => caches.open('saku-titipan')
const nameHeader = 'x-saku-name'

/** More than anybody is sent at once; a page of a stranger that posts here must not fill the disk on which the records lie. */
export const maxParked = 20

/**
 * The worker has no database, so files wait here until the app opens; all that were shared together, or none. One that is
 * too large need not be whole to be refused.
 */
export async function parkShared(form: FormData, newName: () => string): Promise<'parked' | 'too-many'> {
  const parked = await open()
  const files = [...form.values()].filter(file => typeof file !== 'string')
  if ((await parked.keys()).length + files.length > maxParked) return 'too-many'
  for (const file of files) {
    const headers = { 'content-type': 'text/plain', [nameHeader]: encodeURIComponent(file.name) }
    await parked.put(`${sharedTo}/${newName()}`, new Response(file.slice(0, maxFileChars + 1), { headers }))
  }
  return 'parked'
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

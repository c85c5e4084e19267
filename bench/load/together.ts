import type { Child } from '../child.ts'
import { countedHttp } from '../push/counted-http.ts'
import { plainBodies, postPlain } from '../push/send.ts'
import { newGate, readyToPush } from './gate.ts'
import type { Pushed } from './gate.ts'
import type { Cadre } from './server.ts'

/** Milliseconds: from the moment in which all begin to each one's last answer, and the server's processor time. */
export type Together = { readonly each: readonly number[]; readonly cpu: number }

type Server = { readonly url: string } & Pick<Child<unknown>, 'cpu'>

/** All of them push what they hold, from the same moment on. */
export async function pushTogether(
  { url, cpu }: Server,
  cadres: readonly Cadre[],
): Promise<Together & { readonly pushed: readonly Pushed[] }> {
  const gate = newGate()
  const waiting: Promise<Pushed>[] = []
  for (const cadre of cadres)
    waiting.push((await readyToPush({ url, gate }, cadre, cadre.backlog.saves)).done)
  const before = await cpu()
  const began = performance.now()
  gate.open()
  const pushed = await Promise.all(waiting)
  return { each: pushed.map(p => p.answered - began), cpu: (await cpu()) - before, pushed }
}

/** The same records as lines and gzip to the server that checks nothing. */
export async function plainTogether(
  { url, cpu }: Server,
  cadres: readonly Cadre[],
  atOnce: number,
): Promise<Together> {
  const all = cadres.map(({ backlog }) => plainBodies(backlog.saves, atOnce))
  const before = await cpu()
  const began = performance.now()
  const each = all.map(async bodies => {
    const line = countedHttp()
    await postPlain({ fetch: line.fetch, url }, bodies)
    line.close()
    return performance.now() - began
  })
  return { each: await Promise.all(each), cpu: (await cpu()) - before }
}

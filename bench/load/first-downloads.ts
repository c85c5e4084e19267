import { median } from '../line.ts'
import type { Line } from '../line.ts'
import type { Session } from '../real-server.ts'
import { download } from './download.ts'
import type { Cadre, LoadServer } from './server.ts'

export const downloadedPosyandu = 10
export const phonesEach = 10

/** A hundred empty phones at once: ten new ones at each of ten posyandu whose records the server has. */
export async function measureFirstDownloads(server: LoadServer): Promise<Line> {
  const some = server.cadres.slice(0, downloadedPosyandu)
  const phones = some.flatMap(cadre => cadre.others.map(phone => ({ phone, cadre })))
  const [alone, ...together] = phones
  if (!alone) throw new Error('No phone to download with')
  const one = await timed(server, alone.phone, alone.cadre)
  const before = { cpu: await server.cpu(), peak: await server.peak() }
  const each = await Promise.all([alone, ...together].map(({ phone, cadre }) => timed(server, phone, cadre)))
  const cpu = (await server.cpu()) - before.cpu
  const peak = await server.peak()
  const records = some[0]?.backlog.saves.reduce((n, s) => n + s.entries.length, 0) ?? 0
  return {
    what: `${phones.length} first downloads of ${records} at once`,
    value: median(each),
    unit: 's',
    baseline: { what: 'one alone', value: one },
    goal: 10,
    note: `median; the last after ${Math.max(...each).toFixed(1)} s. ${(cpu / ((phones.length * records) / 1000)).toFixed(1)} ms of the server's CPU per 1,000 records; its memory at most ${Math.round(peak)} MB (${Math.round(before.peak)} before). Every phone had every record of its posyandu. All hundred unpack on the same processors`,
  }
}

/** Seconds. Throws when something of the posyandu did not come. */
async function timed({ url }: LoadServer, phone: Session, { backlog }: Cadre): Promise<number> {
  const began = performance.now()
  const { ids } = await download({ url }, phone)
  const took = (performance.now() - began) / 1000
  const missing = backlog.saves.flatMap(s => s.entries).filter(e => !ids.has(e.id))
  if (missing.length > 0) throw new Error(`${missing.length} records did not come with a first download`)
  return took
}

import type { Line } from '../line.ts'
import { downloadedPosyandu, measureFirstDownloads, phonesEach } from './first-downloads.ts'
import { ingestPhones, measureIngest } from './ingest.ts'
import { measureNothingNew } from './nothing-new.ts'
import { measureSameSecond } from './same-second.ts'
import { loadServer, plainServer } from './server.ts'

/** Many phones at one server, on SQLite: what it takes in a second, and how long they wait. Throws when a record is lost. */
export async function measureLoad(folder: string): Promise<Line[]> {
  const count = Math.max(ingestPhones, downloadedPosyandu)
  const seeds = Array.from({ length: count }, (_, i) => `load ${i}`)
  const real = await loadServer(folder, { seeds, others: phonesEach })
  const plain = await plainServer(folder)
  const ingest = await measureIngest({ real, plain: { url: plain.ready.url, cpu: plain.cpu } })
  const downloads = await measureFirstDownloads(real)
  await Promise.all([real.stop(), plain.stop()])
  return [ingest, await measureNothingNew(folder), downloads, await measureSameSecond(folder)]
}

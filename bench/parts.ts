import { join } from 'node:path'
import { measureAssess } from './assess/measure.ts'
import { buildApp } from './build.ts'
import { measureExport } from './ekspor/measure.ts'
import { measureHandover } from './handover/measure.ts'
import type { Line } from './line.ts'
import { measureLoad } from './load/measure.ts'
import { measureNet } from './net/measure.ts'
import { measurePhone } from './phone/measure.ts'
import { measurePush, pushLines } from './push/measure.ts'
import { measurePws } from './pws/measure.ts'
import type { Size } from './pws/size.ts'
import { measureTasks } from './tasks/measure.ts'

/** What the bench measures, in its order; each by itself too (`--only NAME`). */
export type Part = {
  readonly name: string
  readonly says: string
  /** In a folder that is thrown away. `size`: of the part that can be measured in several. */
  measure(folder: string, size: Size): Promise<readonly Line[]>
}

export const parts: readonly Part[] = [
  {
    name: 'phone',
    says: 'Phone: start, search, save (real Chromium, CPU ×6) …',
    measure: async folder => measurePhone(await buildApp(join(folder, 'app')), folder),
  },
  {
    name: 'push',
    says: 'Server: push of 2,400 records …',
    measure: async folder => pushLines(await measurePush(folder)),
  },
  {
    name: 'load',
    says: 'Server: eight phones, a hundred first downloads, 201 posyandu in the same second …',
    measure: measureLoad,
  },
  {
    name: 'net',
    says: 'Line: a day, a backlog and a first download on EDGE, cut connections …',
    measure: measureNet,
  },
  {
    name: 'rules',
    says: 'Rules: the whole assessment of each of 400 people, the list of 2,000 …',
    measure: async () => [...(await measureAssess()), ...(await measureTasks())],
  },
  {
    name: 'handover',
    says: 'Hand-over: the queue of a day of 60 people, read from pictures as a cheap camera takes them …',
    measure: () => measureHandover(),
  },
  {
    name: 'pws',
    says: 'Figures: rebuilt, asked for, brought up to date, on a tenth of Dumai or all of it (--size dumai) …',
    measure: measurePws,
  },
  {
    name: 'ekspor',
    says: 'Export: sheets of one puskesmas and one month, time and memory, on a tenth of Dumai or all of it (--size dumai) …',
    measure: measureExport,
  },
]

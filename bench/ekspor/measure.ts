import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { AreaTree } from '../../src/domain/areas/index.ts'
import { lastDayOf, monthBefore } from '../../src/domain/indicators/index.ts'
import { areasOf } from '../../sync-server/cli/sheet/areas.ts'
import { loadDemo } from '../../sync-server/demo.ts'
import { figuresFromLog } from '../../sync-server/figures-from-log.ts'
import { bringUpToDate } from '../../sync-server/projections/up-to-date.ts'
import { openContext } from '../../sync-server/serve-context.ts'
import { openPlaces } from '../../sync-server/serve-folder.ts'
import type { Line } from '../line.ts'
import { quietScratch } from '../pws/measure.ts'
import type { Size } from '../pws/size.ts'
import { exported } from './run.ts'
import type { Took } from './run.ts'

/** A list of children, the dearest list, a recap, and what is uploaded. */
const kinds = ['eppgbm-pengukuran', 'asik-balita', 'sweeping', 'rekap-balita'] as const

/** One puskesmas and one month as files: how long, and whether the memory grows with the area. */
export async function measureExport(folder: string, { says, share, ...people }: Size): Promise<Line[]> {
  const places = await openPlaces(join(folder, 'ekspor'))
  const { ctx, close } = await openContext(places, true)
  await loadDemo(ctx, people)
  await bringUpToDate(ctx, () => undefined)
  const month = monthBefore(ctx.now().toISOString().slice(0, 7))
  const { tree } = await areasOf(ctx)
  const scratch =
    share < 1 ? await secondsOf(() => figuresFromLog(ctx, { from: '2020-01', until: month })) : 0
  await close()
  const out = join(folder, 'keluar')
  await mkdir(out)
  const made = (kind: string, area: string): Promise<Took> => {
    const file = join(out, `${kind}.xlsx`)
    return exported(join(folder, 'ekspor'), [
      'lembar',
      '--jenis',
      kind,
      '--bulan',
      month,
      '--wilayah',
      area,
      '--out',
      file,
    ])
  }
  const office = first(tree, 'puskesmas')
  const lines: Line[] = []
  for (const kind of kinds) {
    const took = await made(kind, office)
    lines.push({
      what: `Export: ${kind} of a puskesmas and a month, from the start of the process`,
      value: took.seconds,
      unit: 's',
      goal: 5,
      ...(scratch > 0 && {
        baseline: { what: 'one count from scratch', value: scratch },
        reference: quietScratch,
      }),
      note: `${says}; ${took.cpuSeconds.toFixed(1)} s of processor time, at most ${Math.round(took.peakMb)} MB.`,
    })
  }
  const fhir = await exported(join(folder, 'ekspor'), [
    'fhir',
    '--from',
    `${month}-01`,
    '--to',
    lastDayOf(month),
    '--puskesmas',
    office,
    '--out',
    join(out, 'fhir'),
  ])
  const bundles = (await readdir(join(out, 'fhir'))).filter(name => name.endsWith('.json')).length
  lines.push({
    what: `Export: ${bundles} FHIR bundles of a puskesmas and a month`,
    value: fhir.seconds,
    unit: 's',
    note: `${fhir.cpuSeconds.toFixed(1)} s of processor time, at most ${Math.round(fhir.peakMb)} MB.`,
  })
  const [small, large] = share < 1 ? [first(tree, 'desa'), office] : [office, first(tree, 'kabupaten')]
  const [few, many] = [await made('kartu-balita', small), await made('kartu-balita', large)]
  return [
    ...lines,
    {
      what: `Export: memory for ${share < 1 ? 'four times' : 'ten times'} as many people`,
      value: many.peakMb / few.peakMb,
      unit: '×',
      // The memory is collected late: of one desa less is used than of anything larger.
      goal: share < 1 ? 2 : 1.5,
      note: `${Math.round(few.peakMb)} and ${Math.round(many.peakMb)} MB at most, in ${few.cpuSeconds.toFixed(1)} and ${many.cpuSeconds.toFixed(1)} s of processor time.`,
    },
  ]
}

function first({ byId }: AreaTree, kind: string): string {
  const found = [...byId.values()].find(a => a.jenis === kind)
  if (!found) throw new Error(`The invented kabupaten has no ${kind}`)
  return found.id
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

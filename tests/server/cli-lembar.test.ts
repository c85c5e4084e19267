import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { posyanduBelow } from '../../src/domain/areas/index.ts'
import { fold, idFromParts, recordById } from '../../src/domain/log/index.ts'
import { policyDefaults } from '../../src/domain/policy/index.ts'
import {
  entriesOf,
  isExpected,
  move,
  openRecord,
  registerPerson,
  stagesOf,
} from '../../src/domain/records/index.ts'
import { loadGrowthReference } from '../../src/domain/reference/index.ts'
import { attendance, counts, figuresOf, sumOf } from '../../src/domain/indicators/index.ts'
import { csvRow, fill, monthAsked, sheetById, sheets } from '../../src/domain/sheets/index.ts'
import { cardsFromLog, itemsOf } from '../../sync-server/cards-from-log.ts'
import { areasOf, findArea } from '../../sync-server/cli/sheet/areas.ts'
import { openPosyandu } from '../../sync-server/cli/sheet/read-posyandu.ts'
import { writeSheet } from '../../sync-server/cli/sheet/write-sheet.ts'
import { figuresFromLog } from '../../sync-server/figures-from-log.ts'
import { writeAsServer } from '../../sync-server/auth/write-as-server.ts'
import { loadDemo } from '../../sync-server/demo.ts'
import { bringUpToDate } from '../../sync-server/projections/up-to-date.ts'
import { openBench } from './auth-world.ts'
import type { Bench } from './auth-world.ts'

let bench: Bench
const folder = mkdtempSync(join(tmpdir(), 'saku-lembar-'))
beforeAll(async () => {
  bench = await openBench()
  await loadDemo(bench.ctx, { people: 150, posyandu: 2, months: 4 })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function write(name: string, out: string): Promise<{ rows: number; already: number; steps: string[] }> {
  const sheet = sheetById(name)
  const days = monthAsked('2026-11', '2026-11-10')
  if (!sheet || !days) throw new Error(`No sheet ${name}`)
  const { tree } = await areasOf(bench.ctx)
  const area = findArea(tree, undefined)
  const posts = posyanduBelow(tree, area.id)
  const steps: string[] = []
  await bringUpToDate(bench.ctx, () => undefined)
  const { rows, already } = await writeSheet({
    sheet,
    edition: undefined,
    asked: {
      ...days,
      today: '2026-11-10',
      reference: await loadGrowthReference(),
      policyOf: () => policyDefaults,
    },
    area,
    tree,
    posts,
    source: openPosyandu(bench.ctx),
    store: bench.ctx.store.figures,
    out: join(folder, out),
    format: out.endsWith('.csv') ? 'csv' : 'xlsx',
    bar: { at: (_, __, words) => void steps.push(words ?? ''), note: () => undefined, end: () => undefined },
  })
  return { rows, already, steps }
}

test('L6 the sheet of a puskesmas has every child of its register once, numbered through all posyandu', async () => {
  const { rows, steps } = await write('eppgbm-identitas', 'identitas.xlsx')
  const reader = {
    account: 'x',
    replica: 'konsol',
    health: true,
    feeds: (await bench.ctx.store.read.areas()).map(a => a.id),
  }
  const cards = await cardsFromLog(bench.ctx.store.read, reader, bench.ctx.kinds)
  const children = cards.filter(
    c =>
      c.kind === 'orang' && isExpected(c, '2026-11-10') && (stagesOf(c, '2026-11-10')?.ageMonths ?? 99) < 60,
  )
  expect(rows).toBeGreaterThanOrEqual(children.length)
  const read = await readSheet(readFileSync(join(folder, 'identitas.xlsx')))
  expect(read.slice(1).map(r => r[0])).toEqual(Array.from({ length: rows }, (_, i) => i + 1))
  const names = new Set(read.slice(1).map(r => r[6]))
  expect(children.filter(c => !names.has(c.nama))).toEqual([])
  expect(steps).toHaveLength(2)
})

test('L2 the same as CSV, beside it the list of what is to be completed, and no half file', async () => {
  const { rows } = await write('eppgbm-pengukuran', 'ukur.csv')
  const read: string[][] = parse(readFileSync(join(folder, 'ukur.csv')), { bom: true })
  expect(read).toHaveLength(rows + 1)
  expect(read[1]?.[3]).toMatch(/^2026-11-\d\d$/)
  expect(readdirSync(folder).filter(f => f.endsWith('.belum'))).toEqual([])
})

test('L6 a child has the telephone of its mother also where she is listed at another posyandu of the puskesmas', async () => {
  const { tree } = await areasOf(bench.ctx)
  const [here, there] = posyanduBelow(tree, findArea(tree, undefined).id)
  if (!here || !there) throw new Error('No two posyandu')
  const pen = (posyandu: string) => ({
    newId: () => idFromParts('ibu', posyandu),
    happenedOn: '2026-11-01',
    posyandu,
  })
  const body = { status: 'aktif', sasaran: 'sasaran' } as const
  const mother = { nama: 'Ibu Jauh', jk: 'P', tanggal_lahir: '1996-05-04', no_hp: '0800-000-7788' } as const
  const child = { nama: 'Anak Dekat', jk: 'L', tanggal_lahir: '2025-02-03', ibu: idFromParts('ibu') } as const
  await writeAsServer(bench.ctx, [
    registerPerson(pen(there.id), { ...body, ...mother, posyandu: there.id }, idFromParts('ibu')),
    registerPerson(pen(here.id), { ...body, ...child, posyandu: here.id }, idFromParts('anak')),
  ])
  await write('eppgbm-identitas', 'ibu.csv')
  const [heading = [], ...lines] = parse(readFileSync(join(folder, 'ibu.csv'), 'utf8'), { bom: true })
  const row = lines.find(l => l.includes('Anak Dekat')) ?? []
  expect(row.filter(cell => cell.replace(/\D/g, '') === '08000007788')).toHaveLength(1)
  expect(heading).toHaveLength(row.length)
  expect(lines.some(l => l[6] === 'Ibu Jauh')).toBe(false)
})

test('L17 the console says of all posyandu together how many weighings e-PPGBM has already', async () => {
  const { tree } = await areasOf(bench.ctx)
  const posts = posyanduBelow(tree, findArea(tree, undefined).id)
  const before = await write('eppgbm-pengukuran', 'tanpa.csv')
  expect(before.already).toBe(0)
  const downloaded = posts.flatMap(({ id }) => {
    let made = 0
    const newId = () => idFromParts('entri unduhan', id, String((made += 1)))
    const pen = { newId, happenedOn: '2026-11-03', posyandu: id }
    const shown = { posyandu: id, status: 'aktif', sasaran: 'sasaran' } as const
    const who = { nama: 'Anak Unduhan', jk: 'L', tanggal_lahir: '2025-02-03', ...shown } as const
    const kind = { kind: 'periksa-bayi-balita-apras', v: 1 }
    const target = { about: idFromParts('unduhan', id), record: idFromParts('timbang', id) }
    const body = { lokasi: 'posyandu', bb: 9.4, impor: idFromParts('impor'), impor_sistem: 'e-ppgbm' }
    return [
      registerPerson(pen, who, target.about),
      entriesOf(pen, kind, target, { posyandu: body, health: {} }),
    ]
  })
  await writeAsServer(bench.ctx, downloaded)
  const { rows, already } = await write('eppgbm-pengukuran', 'unduhan.csv')
  expect([rows, already]).toEqual([before.rows, posts.length])
})

test('L6 who moved to another posyandu stands in the list of the month before at the old one', async () => {
  const { tree } = await areasOf(bench.ctx)
  const [here, there] = posyanduBelow(tree, findArea(tree, undefined).id)
  if (!here || !there) throw new Error('No two posyandu')
  const who = idFromParts('pindahan')
  const pen = (happenedOn: string, word: string) => {
    let made = 0
    return { newId: () => idFromParts('pindahan', word, String((made += 1))), happenedOn, posyandu: here.id }
  }
  const shown = { posyandu: here.id, status: 'aktif', sasaran: 'sasaran' } as const
  const child = { nama: 'Anak Pindahan', jk: 'L', tanggal_lahir: '2025-02-03', ...shown } as const
  await writeAsServer(bench.ctx, [registerPerson(pen('2026-08-01', 'daftar'), child, who)])
  const view = fold(await bench.ctx.store.read.about(who), bench.ctx.kinds)
  const record = recordById(view, 'orang', who)
  if (!record) throw new Error('She was not registered')
  const gone = { ke: there.id, tanggal: '2026-12-05' } as const
  await writeAsServer(bench.ctx, [move(pen('2026-12-05', 'pindah'), openRecord(record), gone)])
  expect((await bench.ctx.store.read.subject(who))?.feed).toBe(there.id)
  await write('sweeping', 'pindahan.csv')
  const lines: string[][] = parse(readFileSync(join(folder, 'pindahan.csv')), { bom: true })
  expect(lines.filter(l => l.includes('Anak Pindahan')).map(l => l[1])).toEqual([here.nama])
})

test('L11 a recap from the console has the figures of saku indikator, month by month, and their sum', async () => {
  await write('rekap-balita', 'r2.csv')
  const [heading = [], ...lines] = parse(readFileSync(join(folder, 'r2.csv'), 'utf8'), { bom: true })
  const { contributions, tree } = await figuresFromLog(bench.ctx, { from: '2026-11', until: '2026-11' })
  const figures = figuresOf(contributions, counts)
  const posts = [...tree.byId.values()].filter(a => a.jenis === 'posyandu')
  const november = lines.filter(l => l[1] === 'November')
  expect(november.map(l => l[0])).toEqual([...posts.map(p => p.nama).toSorted(), 'Jumlah'])
  const at = heading.indexOf('Datang · Balita dan apras')
  const of = (ids: readonly string[]): string =>
    String(sumOf(figures, 'r2-datang-balita', { posyandu: ids, months: ['2026-11'] }))
  expect(november.map(l => l[at])).toEqual([
    ...posts.toSorted((a, b) => (a.nama < b.nama ? -1 : 1)).map(p => of([p.id])),
    of(posts.map(p => p.id)),
  ])
  expect(Number(of(posts.map(p => p.id)))).toBeGreaterThan(0)
})

test('L14 what is read of kept figures is what counting everybody anew gives, sheet by sheet', async () => {
  const days = monthAsked('2026-11', '2026-11-10')
  if (!days) throw new Error('No November')
  const { tree } = await areasOf(bench.ctx)
  const posts = posyanduBelow(tree, findArea(tree, undefined).id)
  const reader = { account: 'x', replica: 'konsol', health: true, feeds: posts.map(p => p.id) }
  const held = await itemsOf(bench.ctx.store.read, reader)
  const cards = await cardsFromLog(bench.ctx.store.read, reader, bench.ctx.kinds)
  const asked = {
    ...days,
    today: '2026-11-10',
    posyandu: new Set(posts.map(p => p.id)),
    reference: await loadGrowthReference(),
    policyOf: () => policyDefaults,
    attended: attendance(cards),
  }
  const names = { area: (id: string) => tree.byId.get(id)?.nama, staff: (id: string) => id }
  for (const sheet of sheets.filter(s => s.counted || s.id === 'sweeping')) {
    const filling = fill(sheet, asked, names)
    for (const [id, items] of held) filling.visit({ id, view: fold(items, bench.ctx.kinds) })
    const rows = filling.finish().rows.map(r => csvRow(r))
    await write(sheet.id, `${sheet.id}.csv`)
    const [, ...lines] = readFileSync(join(folder, `${sheet.id}.csv`), 'utf8').split(/\r?\n/)
    expect(lines.filter(l => l !== '').toSorted()).toEqual(rows.map(r => r.trimEnd()).toSorted())
    expect(rows.length).toBeGreaterThan(0)
  }
})

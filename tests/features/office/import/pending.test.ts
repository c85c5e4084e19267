import { expect, test } from 'vitest'
import { importPlan, previewRows } from '../../../../src/domain/import/index.ts'
import type { ImportPlan } from '../../../../src/domain/import/index.ts'
import { cardOf } from '../../../../src/domain/records/index.ts'
import type { Card } from '../../../../src/domain/records/index.ts'
import { kinds } from '../../../../src/domain/records/kinds.ts'
import { openPocket } from '../../../../src/db/pocket.ts'
import {
  dropImport,
  pendingImports,
  prepareImport,
  runImport,
} from '../../../../src/features/office/import/pending.ts'
import type { AppPocket } from '../../../../src/features/shared/pocket.tsx'
import { idFromParts } from '../../../../src/domain/log/index.ts'
import { newEngine } from '../../../db/pocket-world.ts'

const mawar = idFromParts('uji', 'mawar')
const names = Array.from(
  { length: 400 },
  (_, i) =>
    `Orang ${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${'uvwxy'[Math.floor(i / 100)]}`,
)

const file = { area: mawar, name: 'daftar.csv', print: 'abc' }
const silent = (): void => undefined

let births = 0
/** The laptop is switched on again over the same database. */
function open(engine: ReturnType<typeof newEngine>): Promise<AppPocket> {
  const birth = (births += 1)
  let drawn = 0
  return openPocket<Card>({
    name: 'saku-impor',
    profile: {
      replica: idFromParts('hp'),
      account: idFromParts('p'),
      name: 'P',
      role: 'puskesmas',
      areas: [],
    },
    book: async () => ({ kinds, summarise: (view, who) => cardOf(view, who.id) }),
    cardVersion: 1,
    now: () => new Date('2026-11-21T00:00:00Z'),
    random: bytes => Uint8Array.from(Buffer.alloc(bytes, idFromParts(`${birth}`, `${(drawn += 1)}`))),
    engine,
  })
}

function planOf(pocket: AppPocket): ImportPlan {
  const rows = [['Nama', 'Tgl Lahir', 'JK'], ...names.map((n, i) => [n, `${(i % 28) + 1}/1/1990`, 'P'])]
  const header = { until: 0, mapping: { nama: 0, tanggal_lahir: 1, jk: 2 } }
  const input = { rows, header, today: '2026-11-21', known: [], posyandu: mawar, posyandus: [] }
  const fresh = [...previewRows(input)].flatMap(r => (r.outcome === 'baru' ? [r] : []))
  return importPlan({ newId: () => pocket.newId(), happenedOn: '2026-11-21', posyandu: mawar }, file, fresh)
}

const people = (pocket: AppPocket): string[] =>
  pocket.cards
    .get()
    .flatMap(c => (c.kind === 'orang' ? [c.nama] : []))
    .toSorted()

test('B9 an import that was cut off goes on where it stood, and nobody is there twice', async () => {
  const engine = newEngine()
  const first = await open(engine)
  const pending = await prepareImport(first, planOf(first), file, silent)
  let saves = 0
  const dying: AppPocket = {
    ...first,
    save: (drafts, options) =>
      saves++ < 2 ? first.save(drafts, options) : Promise.reject(new Error('battery')),
  }
  await expect(runImport(dying, pending, silent)).rejects.toThrow('battery')
  first.close()

  const again = await open(engine)
  expect(people(again)).toHaveLength(150)
  const [left] = await pendingImports(again)
  expect(left).toEqual(pending)
  const told: number[] = []
  await runImport(again, pending, done => told.push(done))
  expect([told[0], told.at(-1)]).toEqual([150, 400])
  expect(people(again)).toEqual(names.toSorted())
  expect(await again.drafts.list()).toEqual([])
  expect(await pendingImports(again)).toEqual([])
})

test('B9 one that was cut off before it began leaves nothing', async () => {
  const engine = newEngine()
  const first = await open(engine)
  const plan = planOf(first)
  let puts = 0
  const dying: AppPocket = {
    ...first,
    drafts: {
      ...first.drafts,
      put: (id, v) => (puts++ < 2 ? first.drafts.put(id, v) : Promise.reject(new Error('battery'))),
    },
  }
  await expect(prepareImport(dying, plan, file, silent)).rejects.toThrow('battery')
  first.close()
  const again = await open(engine)
  expect(await pendingImports(again)).toEqual([])
  expect(await again.drafts.list()).toEqual([])
  expect(people(again)).toEqual([])
})

test('B9 what is left of one can be thrown away, and what came in stays', async () => {
  const pocket = await open(newEngine())
  const pending = await prepareImport(pocket, planOf(pocket), file, silent)
  const dying: AppPocket = { ...pocket, save: () => Promise.reject(new Error('battery')) }
  await expect(runImport(dying, pending, silent)).rejects.toThrow('battery')
  await dropImport(pocket, pending.batch)
  expect(await pocket.drafts.list()).toEqual([])
})

import { countsVersion } from '../../src/domain/indicators/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { figuresOfAll } from '../figures-from-log.ts'
import type { Inspection } from '../inspect.ts'
import type { Months, PersonRow, SumRow } from '../projections/figure-store.ts'
import { keptMonths } from '../projections/kept-months.ts'
import { stampFor } from '../projections/projector.ts'
import { firstMonth } from '../projections/refold.ts'
import { sumsOf } from '../projections/sums-of.ts'
import { countOf } from './check.ts'
import type { Check } from './check.ts'

/** Always so, however far they are: what is kept of persons and of sums is written together. */
export const figureSums: Check = {
  name: 'figure-sums',
  says: 'Jumlah di dasbor sama dengan jumlah per orang',
  find: async db => {
    const persons = await everyPerson(db)
    return countOf(differing(sumsOf(persons), await db.figures.everySum()), 'posyandu-bulan berbeda')
  },
}

/** Folds everybody anew. While the figures still follow the log nothing can be said, so nothing is. */
export const figurePersons: Check = {
  name: 'figure-persons',
  says: 'Angka setiap orang sama dengan hitungan ulang dari seluruh catatan',
  find: async db => {
    const { counts, until, walked, behind } = await db.figures.place()
    const unfinished = (await db.figures.countStale(stampFor(until))) > 0
    if (counts !== countsVersion || walked !== undefined || behind || unfinished) return undefined
    const log = { ids: await everySubject(db), about: db.about }
    const { contributions } = await figuresOfAll(log, kinds, { from: firstMonth, until })
    const anew = new Map(
      [...Map.groupBy(contributions, c => c.person)].map(([id, made]) => [id, keptMonths(made)] as const),
    )
    const kept = new Map((await everyPerson(db)).map(p => [p.id, p.months]))
    const ids = new Set([...anew.keys(), ...kept.keys()])
    const same = (id: string): boolean => textOf(anew.get(id)) === textOf(kept.get(id))
    return countOf([...ids].filter(id => !same(id)).length, 'orang berbeda; jalankan saku proyeksi bangun')
  },
}

const textOf = (months: Months = []): string => JSON.stringify(months)

async function everySubject({ figures }: Inspection): Promise<string[]> {
  const ids: string[] = []
  for (let after = 0; ;) {
    const next = await figures.subjects(after, 5000)
    const last = next.at(-1)
    if (!last) return ids
    ids.push(...next.map(s => s.id))
    after = last.n
  }
}

async function everyPerson({ figures }: Inspection): Promise<PersonRow[]> {
  const all: PersonRow[] = []
  for (;;) {
    const next = await figures.everyPerson(all.at(-1)?.id ?? '', 5000)
    if (next.length === 0) return all
    all.push(...next)
  }
}

function differing(counted: readonly SumRow[], kept: readonly SumRow[]): number {
  const byKey = (rows: readonly SumRow[]) =>
    new Map(rows.map(r => [`${r.posyandu} ${r.month}`, textWithoutEnd(r.sums)]))
  const [a, b] = [byKey(counted), byKey(kept)]
  return [...new Set([...a.keys(), ...b.keys()])].filter(key => (a.get(key) ?? '') !== (b.get(key) ?? ''))
    .length
}

const textWithoutEnd = (sums: readonly number[]): string =>
  sums.slice(0, sums.findLastIndex(n => n !== 0) + 1).join()

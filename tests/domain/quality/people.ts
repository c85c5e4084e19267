import { fold } from '../../../src/domain/log/index.ts'
import type { Body, Item, ReaderClass } from '../../../src/domain/log/index.ts'
import { policyAt } from '../../../src/domain/indicators/index.ts'
import { check, together } from '../../../src/domain/quality/index.ts'
import type { Found } from '../../../src/domain/quality/index.ts'
import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { id } from '../../fixtures/entries.ts'

export { id }
export const melati = id('Melati')
export const world = { kinds, policyAt: policyAt([], []), reference: await loadGrowthReference() }

export type Fact = {
  readonly kind: string
  readonly on?: string
  readonly body: Body
  /** The word of the record; of an edit that of what it edits, with the facts whose values it replaces. */
  readonly record?: string
  readonly replaces?: Readonly<Record<string, readonly number[]>>
  /** What the phone's clock said; else eight in the morning of the day. */
  readonly at?: string
  readonly by?: string
  readonly seenBy?: ReaderClass
  readonly posyandu?: string
  /** Month of acceptance. */
  readonly month?: number
}

export type Someone = { readonly id: string; readonly view: ReturnType<typeof fold> }

const registered = {
  jk: 'P',
  tanggal_lahir: '2024-11-10',
  posyandu: melati,
  sasaran: 'sasaran',
  status: 'aktif',
  nik: '9977015011240001',
  rt: '01',
  ibu_nama: 'Siti',
}

/** One person and what was written about her. The register entry is fact 0, the others follow. */
export function someone(word: string, body: Body, facts: readonly Fact[] = []): Someone {
  const about = id(word)
  const register: Fact = {
    kind: 'orang',
    on: '2026-01-05',
    record: word,
    // What is not there travels as nothing, not as `undefined`.
    body: JSON.parse(
      JSON.stringify({
        ...registered,
        nama: word,
        ...body,
      }),
    ),
  }
  const entryId = (n: number): string => id(`${word} ${n}`)
  const items = [register, ...facts].map((f, n): Item => {
    const on = f.on ?? '2026-11-10'
    return {
      seq: n + 1,
      month: f.month ?? 209912,
      entry: {
        id: entryId(n),
        save: id(`simpan ${word} ${n}`),
        kind: f.kind,
        v: 1,
        about,
        ...(f.record === undefined ? {} : { record: id(f.record) }),
        ...(f.replaces
          ? {
              replaces: Object.fromEntries(
                Object.entries(f.replaces).map(([field, of]) => [field, of.map(entryId)]),
              ),
            }
          : {}),
        seenBy: f.seenBy ?? 'posyandu',
        happenedOn: on,
        deviceTime: f.at ?? `${on}T08:00:00+07:00`,
        by: id(f.by ?? 'kader A'),
        replica: id('HP A'),
        localSeq: n + 1,
        posyandu: f.posyandu ?? melati,
        body: f.body,
      },
    }
  })
  return { id: about, view: fold(items, kinds) }
}

export const card = (kind: string, on: string, body: Body, more: Partial<Fact> = {}): Fact => ({
  kind: `periksa-${kind}`,
  on,
  body: { lokasi: 'posyandu', ...body },
  ...more,
})
export const child = (on: string, body: Body, more: Partial<Fact> = {}): Fact =>
  card('bayi-balita-apras', on, body, more)

export const found = (people: readonly Someone[], month = '2026-11', today = '2026-11-30'): Found =>
  together(
    month,
    people.map(one => check(one, { month, today }, world)),
  )

/** Of the cards of the month, oldest person first. */
export const doubts = (people: readonly Someone[]): string[] =>
  found(people).visits.flatMap(v => v.doubts.map(d => `${d.why} ${d.key}`))

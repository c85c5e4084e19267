import { fold } from '../../../src/domain/log/index.ts'
import type { Body, Item, View } from '../../../src/domain/log/index.ts'
import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import { coreKinds } from '../../../src/domain/records/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { fill, monthAsked, sheetById } from '../../../src/domain/sheets/index.ts'
import type { Asked, Filled, Sheet } from '../../../src/domain/sheets/index.ts'
import { id } from '../../fixtures/entries.ts'

/** A small village for the sheets: people, what was recorded about them, and the sheet that is made of it. */
export const melati = id('Melati')
export const kenanga = id('Kenanga')
const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [melati]: { posyandu: 'Melati 1', desa: 'Karangjati', puskesmas: 'Cempaka' },
  [kenanga]: { posyandu: 'Kenanga', desa: 'Sumberejo', puskesmas: 'Cempaka' },
}

export type Fact = {
  readonly kind: string
  readonly on?: string
  readonly body: Body
  readonly record?: string
  /** It changes her register entry, or her fact at this place: these fields of it are no longer what they were. */
  readonly edits?: true | number
}

let seq = 0

/** One subject with her facts, as the log would give her. */
export function subject(word: string, facts: readonly Fact[]): { id: string; view: View } {
  const about = id(word)
  const before = seq
  const changedBy = (edits: true | number): string =>
    id(`${word} ${before + (edits === true ? 1 : 1 + edits)}`)
  const items = facts.map(({ kind, on = '2026-11-10', body, record, edits }): Item => {
    seq += 1
    return {
      seq,
      month: 202611,
      entry: {
        id: id(`${word} ${seq}`),
        save: id(`simpan ${word} ${seq}`),
        kind,
        v: 1,
        about,
        ...(record === undefined ? {} : { record }),
        ...(edits
          ? { replaces: Object.fromEntries(Object.keys(body).map(key => [key, [changedBy(edits)]])) }
          : {}),
        seenBy: 'posyandu',
        happenedOn: on,
        deviceTime: `${on}T08:00:00+07:00`,
        by: id('kader A'),
        replica: id('HP A'),
        localSeq: seq,
        posyandu: melati,
        body,
      },
    }
  })
  return { id: about, view: fold(items, coreKinds) }
}

export const person = (word: string, body: Body, facts: readonly Fact[] = []): { id: string; view: View } =>
  subject(word, [
    {
      kind: 'orang',
      on: registeredOn,
      record: id(word),
      body: { nama: word, jk: 'L', posyandu: melati, sasaran: 'sasaran', status: 'aktif', ...body },
    },
    ...facts,
  ])
/** Before everything that the tests tell of. */
const registeredOn = '2020-01-02'

/** A change of her register entry on a day. */
export const changed = (word: string, on: string, body: Body): Fact => ({
  kind: 'orang',
  on,
  record: id(word),
  body,
  edits: true,
})

export const asked = async (
  over: Partial<Asked> = {},
  month = '2026-11',
  today = '2026-11-30',
): Promise<Asked> => {
  const days = monthAsked(month, today)
  if (!days) throw new Error(`The tests ask for a month that is none: ${month}`)
  return {
    ...days,
    today,
    reference: await loadGrowthReference(),
    policyOf: () => policyDefaults,
    attended: new Map(),
    ...over,
  }
}

const names = {
  area: (place: string, kind: string) => places[place]?.[kind],
  staff: (account: string) => (account === id('kader A') ? 'Bu Tini' : account),
}

export async function made(
  sheet: Sheet,
  subjects: readonly { id: string; view: View }[],
  over: Partial<Asked> = {},
  edition?: string,
): Promise<Filled> {
  const filling = fill(sheet, await asked(over), names, edition)
  for (const s of subjects) filling.visit(s)
  return filling.finish()
}

/** The rows of any sheet about these people. */
export const rowsAbout =
  (people: Parameters<typeof made>[1], when: Parameters<typeof made>[2]) =>
  async (id: string): Promise<Record<string, unknown>[]> => {
    const sheet = sheetById(id)
    if (!sheet) throw new Error(`No sheet ${id}`)
    return byKey(sheet, await made(sheet, people, when))
  }

/** A line of F1 by the words it begins with; none is nought. */
export const f1Figure =
  (rows: readonly Record<string, unknown>[]) =>
  (what: string): unknown =>
    rows.find(r => String(r['uraian']).startsWith(what))?.['jumlah'] ?? 0

/** Rows as objects by the keys of their columns: an empty cell is absent. */
export const byKey = (sheet: Sheet, { rows }: Filled, edition?: string): Record<string, unknown>[] =>
  rows.map(r =>
    Object.fromEntries(
      sheet.heads(edition).flatMap((h, i) => (r.cells[i] === undefined ? [] : [[h.key, r.cells[i]]])),
    ),
  )

import { all } from '../../instrument/index.ts'
import type { EducateRule, Finding, ReferRule } from '../../instrument/index.ts'
import { kunjunganRumah } from '../sources.ts'

/** One row of a checklist of section 4.2: what is said when it was answered with what is not wished for. */
export type Baris<K extends string> = {
  readonly id: string
  readonly of: K
  readonly words: string
  readonly teach?: string
  /** The answer that is not wished for; mostly "tidak". */
  readonly when?: boolean | string
  /** The bidan has to see to it within a week; else it is talked about there and then. */
  readonly bidan?: true
  /** Not everybody is asked, so the green line does not wait for it. */
  readonly sometimes?: true
}

type Answered<K extends string> = { readonly [P in K]?: unknown }

/** Yellow findings, referrals and advice of a checklist, and one green line where all that everybody is asked is well. */
export function ceklis<const K extends string>(
  id: string,
  rows: readonly Baris<K>[],
  /** Something beside the rows that is not well, so that nobody reads "all is well" next to it. */
  alsoBad: (r: Answered<string>) => boolean = () => false,
) {
  const bad = (row: Baris<K>) => (r: Answered<K>) =>
    r[row.of] === undefined ? undefined : r[row.of] === (row.when ?? false)
  const rule = (row: Baris<K>) => ({ from: [row.of], when: bad(row), ...kunjunganRumah })
  const everybody = rows.filter(row => !row.sometimes)
  const findings: Finding<Answered<K>, K>[] = [
    ...rows.map(row => ({
      code: `${id}-${row.id}`,
      colour: 'kuning' as const,
      words: row.words,
      ...rule(row),
    })),
    {
      code: `${id}-baik`,
      colour: 'hijau',
      words: 'Semua yang ditanyakan sudah baik',
      from: rows.map(row => row.of),
      when: r =>
        alsoBad(r) || rows.some(row => bad(row)(r) === true)
          ? false
          : all(...everybody.map(row => (r[row.of] === undefined ? undefined : true))),
      ...kunjunganRumah,
    },
  ]
  const refer: ReferRule<Answered<K>, K>[] = rows
    .filter(row => row.bidan)
    .map(row => ({
      id: `rujuk-${id}-${row.id}`,
      to: 'pustu',
      unit: 'bidan',
      urgency: '7-hari',
      because: row.words,
      ...rule(row),
    }))
  const educate: EducateRule<Answered<K>, K>[] = rows.flatMap(row =>
    row.teach === undefined ? [] : [{ id: `edukasi-${id}-${row.id}`, text: row.teach, ...rule(row) }],
  )
  return { findings, refer, educate }
}

import { describe, expect, it } from 'vitest'
import { exportKinds, startPull } from '../../../src/domain/export/index.ts'
import type { Wanted } from '../../../src/domain/export/index.ts'
import { fold } from '../../../src/domain/log/index.ts'
import type { Entry, Item } from '../../../src/domain/log/index.ts'
import { coreKinds, definitions } from '../../../src/domain/records/index.ts'
import { instruments } from '../../../src/domain/instruments/index.ts'

const [person, melati, kader] = [
  '0000000000000000000p01',
  '0000000000000000000a01',
  '0000000000000000000k01',
] as const
const names = (id: string): string => ({ [melati]: 'Posyandu Melati', [kader]: 'Bu Tini' })[id] ?? id

const entry = (seq: number, over: Partial<Entry>): Item => ({
  seq,
  entry: {
    id: `00000000000000000000${String(seq).padStart(2, '0')}`,
    save: '0000000000000000000000',
    kind: 'orang',
    v: 1,
    about: person,
    seenBy: 'posyandu',
    happenedOn: '2026-10-05',
    deviceTime: '2026-10-05T08:00:00Z',
    by: kader,
    replica: kader,
    localSeq: seq,
    posyandu: melati,
    body: {},
    ...over,
  },
})

const view = fold(
  [
    entry(1, {
      record: person,
      body: {
        nama: '=Siti',
        nik: '3399010402250002',
        jk: 'P',
        tanggal_lahir: '2025-02-04',
        posyandu: melati,
      },
    }),
    entry(2, { kind: 'periksa-bayi-balita-apras', body: { bb: 8.4, lokasi: 'posyandu' } }),
    entry(3, { kind: 'periksa-bayi-balita-apras', happenedOn: '2026-11-05', body: { bb: 8.6, batal: true } }),
    entry(4, {
      kind: 'layanan',
      happenedOn: '2026-11-05',
      body: { jenis: 'vit_a', tanggal: '2026-11-05', sumber: 'diberikan' },
    }),
  ],
  coreKinds,
)

function pulled(over: Partial<Wanted> = {}): Record<string, string> {
  const pull = startPull(
    { kinds: exportKinds(), format: 'csv', style: { separator: ';', spreadsheet: true }, ...over },
    names,
  )
  pull.visit(view)
  return Object.fromEntries(pull.files.map(f => [f.kind, f.parts.join('')]))
}

const rowsOf = (csv: string | undefined): string[] => (csv ?? '').trim().split('\n').slice(1)

describe('pulling records', () => {
  it('offers every definition and every card once, but not the machinery of merging and forgetting', () => {
    const kinds = exportKinds().map(k => k.kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds).toHaveLength(definitions.length + instruments.length - 2)
  })

  it('calls no two columns of a file alike', () => {
    for (const { columns } of exportKinds()) {
      const labels = columns.map(c => c.label)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  it('gives every row as many cells as the file has columns', () => {
    const csv = pulled({ style: { separator: ';' } })
    for (const kind of exportKinds())
      for (const row of rowsOf(csv[kind.kind])) expect(row.split(';')).toHaveLength(kind.columns.length)
  })

  it('writes labels and names, keeps the NIK whole and makes a formula harmless', () => {
    const [row] = rowsOf(pulled()['layanan'])
    expect(row).toContain("'=Siti;'3399010402250002;2025-02-04;P")
    expect(row).toContain('Posyandu Melati;Bu Tini')
  })

  it('leaves out what was cancelled, and measurements that were not made are empty', () => {
    const rows = rowsOf(pulled()['periksa-bayi-balita-apras'])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain(';8,4;')
  })

  it('asks for a period only of facts, and for a posyandu of all', () => {
    const csv = pulled({ from: '2026-11-01', to: '2026-11-30' })
    expect(rowsOf(csv['orang'])).toHaveLength(1)
    expect(rowsOf(csv['periksa-bayi-balita-apras'])).toHaveLength(0)
    expect(rowsOf(csv['layanan'])).toHaveLength(1)
    expect(rowsOf(pulled({ posyandu: 'lain' })['orang'])).toHaveLength(0)
  })

  it('NDJSON gives the entries as they are, also those that no longer count', () => {
    const lines = pulled({ format: 'ndjson' })['periksa-bayi-balita-apras']?.trim().split('\n') ?? []
    expect(lines.map(l => JSON.parse(l))).toMatchObject([
      { seq: 2, body: { bb: 8.4 } },
      { seq: 3, body: { bb: 8.6, batal: true } },
    ])
  })
})

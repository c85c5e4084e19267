import { describe, expect, it, test } from 'vitest'
import { findHeader, parseCsv, previewRows } from '../../../src/domain/import/index.ts'
import type { PreviewInput, PreviewRow } from '../../../src/domain/import/index.ts'
import { idFromParts } from '../../../src/domain/log/index.ts'
import type { Card } from '../../../src/domain/records/index.ts'

const id = (name: string): string => idFromParts('uji', name)
const posyandus = ['Melati', 'Mawar'].map(nama => ({ id: id(nama), nama: `Posyandu ${nama}` }))

function previewOf(
  lines: readonly string[],
  known: readonly Card[] = [],
  more: Partial<PreviewInput> = {},
): PreviewRow[] {
  const rows = parseCsv(lines.join('\n'))
  const header = findHeader(rows)
  if (!header) throw new Error('No header')
  const input = { rows, header, today: '2026-11-21', known, posyandu: id('Melati'), posyandus }
  return [...previewRows({ ...input, ...more })]
}

/** What a list would have made of a row that came in. */
const cardOf = (row: PreviewRow): Card[] =>
  row.outcome !== 'baru'
    ? []
    : [
        {
          id: id(`baris ${row.line}`),
          kind: 'orang',
          nama: row.person.nama,
          lahir: row.person.tanggal_lahir,
          jk: row.person.jk,
          posyandu: row.posyandu,
          ...(row.person.lahir_perkiraan ? { lahirPerkiraan: true } : {}),
          ...(row.person.ibu_nama ? { ibu: row.person.ibu_nama } : {}),
          ...(row.person.rt ? { rt: row.person.rt } : {}),
          ...(row.person.rw ? { rw: row.person.rw } : {}),
        },
      ]

const head = 'Nama;JK;Tgl Lahir;Nama Ibu;Posyandu;RT;RW;Tanggal Pengukuran;Berat'
const aisyah: Card = {
  id: id('aisyah'),
  kind: 'orang',
  nama: 'Aisyah',
  jk: 'P',
  lahir: '2024-05-03',
  ibu: 'Rina Wati',
  posyandu: id('Melati'),
  rt: '02',
  rw: '01',
}
const line = (ibu: string, posyandu: string, rt: string, rw: string, day = '1/11/2026'): string =>
  `Aisyah;P;03/05/2024;${ibu};${posyandu};${rt};${rw};${day};11`
const { ibu: _, ...motherless } = aisyah

describe('B3 one name and one day of birth without a NIK', () => {
  it.each([
    ['all of it', aisyah, line('Rina Wati', 'Melati', '02', '01')],
    ['nothing but name and day', aisyah, line('', '', '', '')],
    ['the mother in another spelling', aisyah, line('Ibu Rina Waty', 'MELATI', '2', '1')],
    ['part of the name of the mother', aisyah, line('Rina', 'Melati', '', '')],
    ['a mother whom the records do not know', motherless, line('Yuliana', 'Melati', '2', '1')],
    ['the same mother, at another RT of the posyandu', aisyah, line('Rina Wati', 'Melati', '05', '02')],
  ])('with %s is one more weighing', (_what, card, row) =>
    expect(previewOf([head, row], [card])[0]).toMatchObject({ outcome: 'ukur', of: { id: card.id } }),
  )

  it.each([
    ['another mother', aisyah, line('Yuliana', 'Melati', '02', '01'), 'ibunya berbeda'],
    ['another posyandu', aisyah, line('Rina Wati', 'Mawar', '02', '01'), 'posyandunya berbeda'],
    ['another RT', motherless, line('', 'Melati', '03', '01'), 'RT-nya berbeda'],
    ['that RT of another RW', motherless, line('', 'Melati', '02', '03'), 'RT-nya berbeda'],
    ['all of these', aisyah, line('Yuliana', 'Mawar', '9', '9'), 'ibunya dan posyandunya dan RT-nya berbeda'],
  ])('with %s is asked about', (_what, card, row, why) =>
    expect(previewOf([head, row], [card])[0]).toMatchObject({
      outcome: 'ganda',
      maybe: true,
      known: card.id,
      message: expect.stringContaining(why),
    }),
  )

  test('in a list without posyandu that goes to another one is asked about, unless the mother is the same', () => {
    const more = { posyandu: id('Mawar') }
    expect(previewOf([head, line('', '', '', '')], [aisyah], more)[0]).toMatchObject({ maybe: true })
    expect(previewOf([head, line('Rina Wati', '', '', '')], [aisyah], more)[0]).toMatchObject({
      outcome: 'ukur',
    })
  })

  const two = [
    head,
    line('Rina', 'Melati', '', ''),
    line('Yuliana', 'Mawar', '', ''),
    line('Yuliana', 'Mawar', '', '', '2/11/2026'),
    line('Rina', 'Melati', '', '', '2/11/2026'),
    'Aisyah;P;03/05/2024;;;;;3/11/2026;11',
  ]
  test('are two when somebody says so: each weighing finds its own, and one without a mother is asked about', () => {
    const rows = previewOf(two, [], { answers: new Map([[3, 'other']]) })
    expect(rows).toMatchObject([
      { outcome: 'baru' },
      { outcome: 'baru', posyandu: id('Mawar') },
      { outcome: 'ukur', of: { line: 3 } },
      { outcome: 'ukur', of: { line: 2 } },
      { outcome: 'ukur', of: { line: 2 } },
    ])
  })
  test('without posyandu and mother fits both of two at one posyandu, and is asked about', () => {
    const sister = { ...aisyah, id: id('lain'), ibu: 'Yuliana' }
    expect(previewOf([head, line('', '', '', '')], [aisyah, sister])[0]).toMatchObject({
      maybe: true,
      message: expect.stringContaining('beberapa orang'),
    })
  })
  test('and the same list again brings nobody in', () => {
    const first = previewOf(two, [], { answers: new Map([[3, 'other']]) })
    const again = previewOf(two, first.flatMap(cardOf))
    expect(again.map(r => r.outcome)).toEqual(['ukur', 'ukur', 'ukur', 'ukur', 'ukur'])
    expect(again.map(r => (r.outcome === 'ukur' ? r.of : undefined))).toMatchObject(
      [2, 3, 3, 2, 2].map(n => ({ id: id(`baris ${n}`) })),
    )
  })
})

describe('B3 a day of birth that is worked out from an age', () => {
  const list = [
    'Nama;Umur;JK;RT;Posyandu;Tanggal Pengukuran;Berat',
    'Sumiati;65;P;01;Melati;1/11/2026;50',
    'Sumiati;65;P;07;Mawar;1/11/2026;61',
  ]
  test('makes nobody one with another, whatever agrees', () => {
    expect(previewOf(list)).toMatchObject([{ outcome: 'baru' }, { outcome: 'ganda', maybe: true }])
    expect(previewOf([...list.slice(0, 2), list[1] ?? ''])[1]).toMatchObject({
      maybe: true,
      message: 'Mirip dengan yang ada di baris 2 (Sumiati): nama dan perkiraan tanggal lahirnya sama.',
    })
  })
  test('is asked about once: the answer holds for the lines behind, each with its own', () => {
    const child = (rest: string): string => `Sumiati;3;P;${rest}`
    const weighed = [
      list[0] ?? '',
      child('01;Melati;1/11/2026;11'),
      child('07;Mawar;1/11/2026;13'),
      child('07;Mawar;2/11/2026;13'),
      child('07;Mawar;3/11/2026;13'),
    ]
    const rows = previewOf(weighed, [], {
      answers: new Map([
        [3, 'other'],
        [4, 'same'],
      ]),
    })
    expect(rows.slice(2)).toMatchObject([
      { outcome: 'ukur', of: { line: 3 } },
      { outcome: 'ukur', of: { line: 3 } },
    ])
  })
  test('and the same list again brings nobody in, on that day or later', () => {
    const cards = previewOf(list, [], { answers: new Map([[3, 'other']]) }).flatMap(cardOf)
    expect(cards).toHaveLength(2)
    for (const today of ['2026-11-21', '2027-01-02'])
      expect(previewOf(list, cards, { today }).map(r => r.outcome)).toEqual(['ganda', 'ganda'])
  })
  it.each([
    ['2025-05-01', 'baru'],
    ['2025-05-02', 'ganda'],
    ['2027-05-05', 'baru'],
    ['2027-05-04', 'ganda'],
  ])('of %s in the records and 2026-05-03 in the list: %s', (lahir, outcome) => {
    const card: Card = { ...aisyah, lahir, lahirPerkiraan: true }
    const row = ['Nama;JK;Tgl Lahir', 'Aisyah;P;03/05/2026']
    expect(previewOf(row, [card])[0]).toMatchObject({ outcome })
    const { lahirPerkiraan: __, ...known } = card
    expect(previewOf(row, [known])[0]).toMatchObject({ outcome: 'baru' })
    const elsewhere = { ...card, posyandu: id('Mawar') }
    expect(previewOf(row, [elsewhere])[0]).toMatchObject({ outcome: 'baru' })
  })
})

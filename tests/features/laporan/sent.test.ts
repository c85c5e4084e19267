import { describe, expect, test } from 'vitest'
import { countById, counts, isOpen, sendReport } from '../../../src/domain/indicators/index.ts'
import { laporanPosyandu as formulir, reportId, reportsOf } from '../../../src/domain/records/index.ts'
import { reported, wanted } from '../../../src/features/laporan/lines.ts'
import {
  changedWords,
  figuresIn,
  printedChanges,
  sentOf,
  sentWords,
  sinceOf,
} from '../../../src/features/laporan/sent.ts'
import { id, pen, world } from '../../domain/records/world.ts'

const month = '2026-11'
const melati = id('Melati')

const recap = (values: Record<string, number>, of = month) => ({
  month: of,
  value: (count: string) => values[count] ?? 0,
})

/** Sends the numbers of a month on a day, as the button does. */
function sender() {
  const w = world()
  const send = (day: string, values: Record<string, number>, of = month, form = formulir): void =>
    w.accept(
      sendReport(
        pen(day),
        { formulir: form, bulan: of, angka: figuresIn(recap(values, of)), oleh: 'Bu Sri' },
        countById,
      ),
    )
  const reports = (of = month) => reportsOf(w.kaderView(reportId(melati, of, formulir)))
  return { w, send, reports }
}

describe('a report that was sent', () => {
  test('J7 holds every number of the screen, noughts too, in entries that a kader may read', () => {
    const { w, send, reports } = sender()
    send('2026-12-05', { 'skdn-s': 40 })
    expect(w.items.map(i => i.entry.seenBy)).toEqual(['posyandu', 'posyandu'])
    expect(reports()[0]).toMatchObject({ dikirim: '2026-12-05', bulan: month, oleh: 'Bu Sri' })
    expect(Object.keys(reports()[0]?.angka ?? {}).toSorted()).toEqual([...reported].toSorted())
    expect(reports()[0]?.angka).toMatchObject({ 'skdn-s': 40, 'skdn-n': 0 })
  })

  test('L10 nothing that a confidential answer went into is among its numbers', () => {
    const open = new Set(counts.filter(isOpen).map(c => c.id))
    expect(reported.length).toBeGreaterThan(100)
    expect(reported.filter(c => !open.has(c))).toEqual([])
    expect(reported.filter(c => !wanted.some(w => w.id === c))).toEqual([])
  })

  test('J7 says beside a number what has changed, and nothing beside one that has not', () => {
    const { send, reports } = sender()
    send('2026-12-05', { 'skdn-s': 40, 'skdn-d': 31, 'skdn-n': 0, 'skdn-t': 5 })
    const sent = sentOf(reports(), recap({ 'skdn-s': 40, 'skdn-d': 33, 'skdn-n': 1, 'skdn-t': 4 }))
    const since = sinceOf(sent)
    expect(['skdn-s', 'skdn-d', 'skdn-n', 'skdn-t'].map(since)).toEqual([
      undefined,
      'berubah sejak dikirim: +2',
      'berubah sejak dikirim: +1',
      'berubah sejak dikirim: −1',
    ])
    expect(sent && [sentWords(sent, 'Bu Sri'), changedWords(sent)]).toEqual([
      'Dikirim 5 Desember 2026 oleh Bu Sri',
      '3 angka berubah sejak dikirim',
    ])
    expect(sent && printedChanges(sent)).toMatch(/^3 angka berubah sejak dikirim: .*\+2; .*\+1; .*−1\.$/)
  })

  test('J7 sent again, the newest counts', () => {
    const { send, reports } = sender()
    send('2026-12-05', { 'skdn-s': 40 })
    send('2026-12-09', { 'skdn-s': 42 })
    const sent = sentOf(reports(), recap({ 'skdn-s': 42 }))
    expect(sent?.report.dikirim).toBe('2026-12-09')
    expect(sent && changedWords(sent)).toBe('Tidak ada yang berubah sejak dikirim')
    expect(sent && printedChanges(sent)).toBe('Tidak ada yang berubah sejak dikirim.')
  })

  test('J7 another month, and another form, was not sent by it', () => {
    const { send, reports } = sender()
    send('2026-12-05', { 'skdn-s': 40 }, '2026-10')
    send('2026-12-05', { 'skdn-s': 40 }, month, 'skdn')
    expect(sentOf(reports(), recap({ 'skdn-s': 40 }))).toBeUndefined()
    expect(sinceOf(undefined)('skdn-s')).toBeUndefined()
  })

  test('J7 a number that this version does not show has not become nought', () => {
    const { w, reports } = sender()
    const other = counts.find(c => isOpen(c) && !reported.includes(c.id))?.id ?? ''
    const angka = { 'skdn-s': 40, [other]: 7 }
    w.accept(sendReport(pen('2026-12-05'), { formulir, bulan: month, angka }, countById))
    expect(reports()[0]?.angka).toEqual(angka)
    expect(sentOf(reports(), recap({ 'skdn-s': 40 }))?.changes).toEqual([])
  })

  test.each([
    [6, /\+1\.$/],
    [7, /; dan 1 lagi\.$/],
  ])('J7 the print names at most six of %i changes', (many, ends) => {
    const { send, reports } = sender()
    send('2026-12-05', {})
    const sent = sentOf(reports(), recap(Object.fromEntries(reported.slice(0, many).map(c => [c, 1]))))
    expect(sent && printedChanges(sent)).toMatch(ends)
    expect(sent && printedChanges(sent).split('; ')).toHaveLength(many)
  })
})

test('L10 what is no number for a kader at all is not in what she may read, whatever class it counts from', () => {
  const w = world()
  const base = countById.get('skdn-s')
  if (!base) throw new Error('skdn-s is a count')
  const known = new Map(countById).set('rahasia', { ...base, id: 'rahasia', neverKader: true })
  w.accept(
    sendReport(pen('2026-12-05'), { formulir, bulan: month, angka: { rahasia: 1, 'skdn-s': 2 } }, known),
  )
  expect(reportsOf(w.kaderView(reportId(melati, month, formulir)))[0]?.angka).toEqual({ 'skdn-s': 2 })
  expect(reportsOf(w.viewOf(reportId(melati, month, formulir)))[0]?.angka).toEqual({
    rahasia: 1,
    'skdn-s': 2,
  })
})

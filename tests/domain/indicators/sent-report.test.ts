import { expect, test } from 'vitest'
import { changeWords, countById, sendReport, sinceSent } from '../../../src/domain/indicators/index.ts'
import { reportId, reportsOf } from '../../../src/domain/records/index.ts'
import { id, pen, world } from '../records/world.ts'

test('J7 a report keeps the figures with which it was sent; what is counted differently today is a difference', () => {
  const w = world()
  const melati = id('Melati')
  const sent = { formulir: 'skdn', bulan: '2026-10', angka: { 'skdn-s': 40, 'skdn-d': 31, 'skdn-n': 20 } }
  w.accept(sendReport(pen('2026-11-02'), sent, countById))
  w.accept(sendReport(pen('2026-11-09'), { ...sent, angka: { 'skdn-s': 41, 'r4-srq17-ya': 1 } }, countById))
  const month = reportId(melati, sent.bulan, sent.formulir)
  const [second, first] = reportsOf(w.viewOf(month))
  expect([second?.dikirim, first?.dikirim]).toEqual(['2026-11-09', '2026-11-02'])
  expect(second?.angka).toEqual({ 'skdn-s': 41, 'r4-srq17-ya': 1 })
  expect(reportsOf(w.kaderView(month))[0]?.angka).toEqual({ 'skdn-s': 41 })
  expect(w.items.filter(i => i.entry.about === melati)).toEqual([])
  expect(first).toMatchObject({ ...sent, posyandu: melati, by: id('kader A') })
  const today = new Map([
    ['skdn-s', 40],
    ['skdn-d', 33],
    ['skdn-n', 19],
  ])
  const changed = sinceSent(first ?? { angka: {} }, count => today.get(count))
  expect(changed.map(c => [c.count, changeWords(c)])).toEqual([
    ['skdn-d', 'berubah sejak dikirim: +2'],
    ['skdn-n', 'berubah sejak dikirim: −1'],
  ])
})

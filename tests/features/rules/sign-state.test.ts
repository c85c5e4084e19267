import { expect, it } from 'vitest'
import type { SignOffs } from '../../../src/domain/rule-book/index.ts'
import { countWords, signableAtOnce, wantedLines } from '../../../src/features/rules/sign-state.ts'
import type { Line } from '../../../src/features/rules/sign-state.ts'

const line = (id: string, part: Partial<Line> = {}): Line => ({
  key: `ambang/${id}`,
  id,
  kind: 'ambang',
  text: `Batas ${id}`,
  detail: 'kurang dari 23,5 cm',
  source: 'Kartu bantu 2023',
  confidence: 'A',
  validFrom: '2026-01-01',
  signOff: 'belum',
  seenBy: 'posyandu',
  chapters: ['dewasa'],
  hash: id,
  ...part,
})
const lines = [line('lila'), line('tensi'), line('gula'), line('berat'), line('tanya', { kind: 'terbuka' })]
const said = { by: 'dr. Ayu (dokter)', on: '2026-11-10' }
const states: SignOffs = new Map([
  ['ambang/lila', { state: 'disahkan', ...said }],
  ['ambang/tensi', { state: 'berubah', ...said }],
  ['ambang/gula', { state: 'ditolak', ...said }],
])
const ids = (found: readonly Line[]): string[] => found.map(l => l.id)

it('says how many rules of a chapter are signed, and what else there is to see', () => {
  expect(countWords(lines, states)).toBe('1 dari 5 disahkan, 1 berubah, 1 ditolak')
})

it('finds a rule by its state and by any words that stand in it', () => {
  expect(ids(wantedLines(lines, states, { state: 'berubah', words: '' }))).toEqual(['tensi'])
  expect(ids(wantedLines(lines, states, { state: 'semua', words: 'LILA 23,5' }))).toEqual(['lila'])
  expect(wantedLines(lines, states, { state: 'disahkan', words: 'tensi' })).toEqual([])
})

it('signs at once what is undecided or changed, never what was rejected or is an open question', () => {
  expect(ids(signableAtOnce(lines, states))).toEqual(['tensi', 'berat'])
})

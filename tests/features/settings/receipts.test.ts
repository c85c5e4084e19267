import { describe, expect, it } from 'vitest'
import type { Receipt } from '../../../src/db/index.ts'
import { byDay, receivedOf, receivedWords } from '../../../src/features/settings/receipt-counts.ts'

const receipt = (
  save: string,
  happenedOn: string,
  state: Receipt['state'],
  posyandu = 'melati',
): Receipt => ({
  save,
  state,
  happenedOn,
  posyandu,
})
const saves = [
  receipt('a', '2026-11-10', 'sent'),
  receipt('b', '2026-11-10', 'waiting'),
  receipt('c', '2026-11-12', 'sent'),
  receipt('d', '2026-11-12', 'pending', 'mawar'),
  receipt('e', '2026-11-10', 'rejected'),
]

describe('a receipt', () => {
  it('D1 counts only what the server accepted: neither what waits there nor what it refused', () => {
    expect(receivedOf(saves)).toEqual({ received: 2, all: 5 })
    expect(receivedWords(receivedOf(saves))).toBe('2 dari 5 diterima')
  })

  it('stands for each day in the field and posyandu, the newest first, and how many of it are to be put right', () => {
    expect(byDay(saves)).toEqual([
      { date: '2026-11-12', posyandu: 'mawar', received: 0, all: 1, toFix: 0 },
      { date: '2026-11-12', posyandu: 'melati', received: 1, all: 1, toFix: 0 },
      { date: '2026-11-10', posyandu: 'melati', received: 1, all: 3, toFix: 1 },
    ])
  })
})

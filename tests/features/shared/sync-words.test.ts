import { describe, expect, it } from 'vitest'
import type { SyncState } from '../../../src/db/index.ts'
import { chipWords, problemWords } from '../../../src/features/shared/sync-words.ts'

const state = (over: Partial<SyncState>): SyncState => ({
  waiting: 7,
  sent: 42,
  waitingOnServer: 0,
  toFix: 0,
  running: false,
  online: true,
  ...over,
})

describe('the chip', () => {
  it('says that a save waits for a signal only where a signal would help', () => {
    for (const problem of ['offline', 'portal', 'busy', 'server'] as const)
      expect(chipWords(state({ problem }))).toEqual({ state: 'waiting', text: '7 menunggu sinyal' })
    for (const problem of ['expired', 'revoked', 'refused'] as const)
      expect(chipWords(state({ problem }))).toEqual({ state: 'fix', text: '7 belum terkirim' })
  })

  it('stays calm when nothing waits, whatever else the phone was told', () => {
    expect(chipWords(state({ waiting: 0, problem: 'revoked' })).text).toBe('Semua terkirim (42)')
  })
})

it('of a Wi-Fi with a page to log in to it says what to do', () => {
  expect(problemWords(state({ problem: 'portal' }))).toMatch(/Masuk dulu ke Wi-Fi itu, atau matikan Wi-Fi/)
})

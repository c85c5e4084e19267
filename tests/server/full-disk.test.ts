import { expect, it } from 'vitest'
import { accept } from '../../sync-server/accept.ts'
import { id } from '../fixtures/entries.ts'
import { save, village } from './world.ts'

it('S1 what is stored is acknowledged, also when there is no room left for a note about the phone', async () => {
  const v = await village()
  const full = async (): Promise<never> => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  }
  const room = { full: false }
  const ctx = { ...v.ctx, room, accounts: { ...v.ctx.accounts, note: full } }
  const melati = new Set([id('Melati')])
  const caller = { ...v.kader, areas: melati, everAreas: melati }
  const epoch = (await ctx.store.read.meta('epoch')) ?? ''
  const { save: name, entries } = save(v.asKader.person('Siti'))
  const { verdicts } = await accept(ctx, caller, { epoch, saves: [{ save: name, entries: [...entries] }] })
  expect(verdicts[0]?.verdict).toBe('accepted')
  expect(room.full).toBe(true)
})

import { accountRecord } from '../auth/ledger-records.ts'
import { countOf } from './check.ts'
import type { Beside, Check } from './check.ts'

const atStart = 'mulai ulang server, ini dibetulkan saat server dimulai'

/** H5: the ledger outside the database is never ahead of it, and what it says has been done. */
export const ledgerChecks = ({ records, highWater }: Beside): Check[] => [
  {
    name: 'ledger-behind',
    says: 'Database tidak lebih tua daripada ledger',
    find: async db => {
      const high = await db.highWater()
      return highWater > high
        ? `ledger sampai ${highWater}, database sampai ${high}; ${atStart} dan HP mengirim ulang`
        : undefined
    },
  },
  {
    name: 'ledger-epoch',
    says: 'Zaman (epoch) database sama dengan di ledger',
    find: async db => {
      const last = records.findLast(r => r.type === 'epoch')?.epoch
      const epoch = await db.meta('epoch')
      return last === epoch
        ? undefined
        : `${epoch ?? 'tidak ada'}, di ledger ${last ?? 'tidak ada'}; ${atStart}`
    },
  },
  {
    name: 'ledger-forgets',
    says: 'Yang dilupakan menurut ledger sudah dilupakan',
    find: async db => {
      const asked = records.flatMap(r => (r.type === 'forget' ? [r.subject] : []))
      return countOf((await db.notForgotten(asked)).length, `orang belum; ${atStart}`)
    },
  },
  {
    name: 'ledger-revocations',
    says: 'Perangkat yang dicabut menurut ledger sudah dicabut',
    find: async db => {
      const out = ours(records).flatMap(r =>
        'replica' in r && r.type === 'revocation' ? (r.replica ?? []) : [],
      )
      return countOf((await db.notRevoked(out)).length, `perangkat belum; ${atStart}`)
    },
  },
  {
    name: 'ledger-activations',
    says: 'Akun dari setiap perangkat di ledger ada di database',
    find: async db => {
      const accounts = new Set(ours(records).flatMap(r => (r.type === 'activation' ? [r.account] : [])))
      return countOf((await db.absentAccounts([...accounts])).length, `akun tidak ada; ${atStart}`)
    },
  },
]

const ours = (records: Beside['records']) => records.flatMap(r => accountRecord(r) ?? [])

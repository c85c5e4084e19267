import type { RecordView, View } from '../log/fold.ts'
import { recordsOf, stateOf } from '../log/read.ts'
import { countedOf } from './history.ts'
import { jawabanRujukan } from './jawaban-rujukan.ts'
import { read } from './read-body.ts'
import type { ReadOf } from './read-body.ts'
import { rujukan } from './rujukan.ts'

export type Referral = {
  readonly record: string
  readonly happenedOn: string
  readonly body: ReadOf<typeof rujukan.fields>
  readonly mendesak: 'gawat' | 'hari-ini' | '7-hari'
  readonly palingLambat: string
  readonly answers: readonly {
    readonly record: string
    readonly happenedOn: string
    readonly body: ReadOf<typeof jawabanRujukan.fields>
  }[]
  /** "Tidak datang" is an answer that leaves the referral open: she still has to be seen. */
  readonly open: boolean
  readonly state: ReturnType<typeof stateOf>
}

export function referralsOf(view: View): Referral[] {
  const answers = recordsOf(view, jawabanRujukan.kind).map(r => ({
    record: r.id,
    happenedOn: r.happenedOn,
    body: read(jawabanRujukan, r),
  }))
  return countedOf(view, rujukan.kind).map(r => {
    const own = answers.filter(a => a.body.rujukan === r.id)
    return referralOf(r, own)
  })
}

function referralOf(record: RecordView, answers: Referral['answers']): Referral {
  const body = read(rujukan, record)
  const last = answers.at(-1)?.body.status
  return {
    record: record.id,
    happenedOn: record.happenedOn,
    body,
    mendesak: body.mendesak ?? '7-hari',
    palingLambat: body.paling_lambat ?? record.happenedOn,
    answers,
    open: last === undefined || last === 'tidak_datang',
    state: stateOf(record),
  }
}

/** Those that nobody closed, the earliest deadline first. */
export const openReferrals = (view: View): Referral[] =>
  referralsOf(view)
    .filter(r => r.open)
    .toSorted((a, b) => (a.palingLambat < b.palingLambat ? -1 : 1))

import { ageGroups } from '../life-stage.ts'
import { addDays, daysBetween } from '../measures/age.ts'
import { mapping, stepId, steps, tdOn } from '../schedules/td/index.ts'
import type { Step, TdRow } from '../schedules/td/index.ts'
import type { GivenDose } from './given.ts'
import type { Who } from './person.ts'
import type { DueRow } from './row.ts'

/** Status T of a woman, and what it asks for. */
export type Td = {
  readonly rows: readonly DueRow[]
  /** Absent where neither a bidan nor an injection says anything. */
  readonly status?: TdRow | undefined
}

const monthsOfYear = 12

/** For women of 15–49 years, and for every pregnancy. */
export function tdFor(who: Who, given: readonly GivenDose[]): Td | undefined {
  const years = Math.floor(who.months / monthsOfYear)
  const wus = years >= ageGroups.wusFromYear && years < ageGroups.wusUntilYear
  if (who.sex !== 'P' || !(wus || who.mother.pregnant)) return undefined
  const status = tdOn({ birth: who.birth, recorded: who.recordedTd }, given, who.on)
  return { status, rows: status ? [rowOf(who, status)] : unknown(who) }
}

/** In a pregnancy somebody has to find out; in other years it is no task. */
const unknown = ({ mother }: Who): DueRow[] =>
  mother.pregnant
    ? [
        {
          key: 'td-status',
          group: 'pemeriksaan',
          what: 'Status Td (T1–T5): minta bidan menentukan',
          status: 'jatuh-tempo',
          rule: mapping,
        },
      ]
    : []

function rowOf(who: Who, td: TdRow): DueRow {
  const { next, since } = td
  if (!next)
    return {
      key: `Td T${td.status}`,
      group: 'imunisasi',
      what: `Td lengkap (T${td.status})`,
      status: 'selesai',
      rule: ruleOf(td),
      note: noteOf(td),
      ...(since === undefined ? {} : { doneOn: since }),
    }
  const { from, step } = next
  const until = lastDay(who, from)
  const late = until !== undefined && who.on > until
  return {
    key: `Td T${step.status}`,
    group: 'imunisasi',
    what: `Td untuk mencapai T${step.status}`,
    status: who.on < from ? 'belum-waktunya' : late ? 'terlambat' : 'jatuh-tempo',
    from,
    ...(until === undefined ? {} : { until }),
    interval: step.wait,
    rule: td.basis === 'riwayat' ? mapping : named(step),
    note: [noteOf(td), until === undefined ? undefined : beforeBirth].filter(Boolean).join(' '),
    ...(late && who.on >= from ? { lateDays: daysBetween(until, who.on) } : {}),
  }
}

const named = (step: Step) => ({ ...step, id: stepId(step) })

function ruleOf(td: TdRow): DueRow['rule'] {
  const step = td.basis === 'riwayat' ? undefined : steps.find(s => s.status === td.status)
  return step ? named(step) : mapping
}

const daysBeforeBirth = 14
const beforeBirth = 'Paling lambat 2 minggu sebelum perkiraan lahir.'

/** In a pregnancy T2 and more should come two weeks before the birth, if the interval lets them. */
function lastDay({ mother }: Who, from: string): string | undefined {
  const hpl = mother.pregnant?.hpl
  const last = hpl && addDays(hpl, -daysBeforeBirth)
  return last !== undefined && last >= from ? last : undefined
}

const noteOf = ({ status, basis, since, protectedUntil, tooSoon }: TdRow): string =>
  [
    basis === 'riwayat'
      ? `Status T${status} dihitung dari riwayat imunisasi: bidan yang menentukan.`
      : `Status T${status} menurut catatan bidan atau Buku KIA.`,
    since === undefined ? 'Tanggal suntikan terakhir belum tercatat.' : undefined,
    protectedUntil === undefined ? undefined : `Perkiraan terlindung sampai ${day(protectedUntil)}.`,
    tooSoon.length > 0 ? 'Ada suntikan yang jaraknya terlalu dekat, tidak dihitung.' : undefined,
  ]
    .filter(Boolean)
    .join(' ')

/** As figures, because months have their names on the screen only. */
const day = (iso: string): string => iso.split('-').toReversed().join('-')

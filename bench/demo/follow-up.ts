import { answerReferral, visit } from '../../src/domain/records/index.ts'
import type { EntryDraft } from '../../src/domain/records/index.ts'
import { daysBetween } from '../../src/domain/measures/age.ts'
import { addDays, monthsOld, nextWeekday } from './dates.ts'
import type { Person } from './person.ts'
import { isThere } from './telling.ts'
import type { Telling } from './telling.ts'

const friday = 5

/** After this many days every referral was answered: a desa where hundreds wait would not be believed. */
const answeredAfter = 21

/** Most who are referred go soon; a few of the last weeks stay open for the bidan to see. */
export function planAnswer(t: Telling, person: Person, drafts: readonly EntryDraft[]): void {
  const referral = drafts.find(d => d.kind === 'rujukan' && d.seenBy === 'posyandu')
  if (!referral) return
  const recent = daysBetween(referral.happenedOn, t.today) < answeredAfter
  if (recent && !t.random.chance(0.6)) return
  const on = nextWeekday(addDays(referral.happenedOn, t.random.int(1, 9)), friday)
  const rujukan = referral.record ?? referral.id
  t.later(on, () => {
    if (!isThere(t, person)) return
    const status = t.random.weighted([
      [86, 'sudah_diperiksa'],
      [6, 'dirujuk_lanjut'],
      [recent ? 8 : 0, 'tidak_datang'],
    ] as const)
    const seen = status !== 'tidak_datang'
    t.save({ author: t.bidanOf(person.rumah.posyandu), posyandu: person.rumah.posyandu, on }, pen =>
      answerReferral(pen, person.id, {
        rujukan,
        status,
        tanggal: on,
        ...(seen
          ? {
              tempat: 'Puskesmas',
              kontrol_tanggal: addDays(on, 30),
              temuan: 'Sudah diperiksa dan diberi penjelasan.',
            }
          : {}),
      }),
    )
  })
}

/** Mothers in the first weeks, children who falter, the frail: bidan or kader go there in pairs. */
export function planVisits(t: Telling): void {
  for (const p of [...t.pregnancies.values()].flat()) {
    if (!p.ended || p.ended.outcome === 'keguguran') continue
    for (const days of [3, 12, 33]) planVisit(t, p.mother, addDays(p.ended.on, days), 'nifas', 0.8)
  }
  for (const person of t.people) {
    if (person.body.faltersFrom !== undefined && monthsOld(person.lahir, t.today) >= 6)
      planVisit(t, person, addDays(t.start, (person.body.faltersFrom + 2) * 30), 'anak', 0.7)
    if (person.body.frail)
      for (let i = 0; i < 3; i++) planVisit(t, person, addDays(t.start, t.random.int(30, 540)), 'lansia', 0.6)
  }
}

function planVisit(
  t: Telling,
  person: Person,
  on: string,
  kelompok: 'nifas' | 'anak' | 'lansia',
  chance: number,
): void {
  if (!t.random.chance(chance)) return
  t.later(on, () => {
    if (!isThere(t, person) || person.lahir > on) return
    const { posyandu, kaderPembina } = person.rumah
    const bidan = t.bidanOf(posyandu)
    const hasil = t.random.weighted([
      [90, 'bertemu'],
      [8, 'tidak_ada_orang'],
      [2, 'menolak'],
    ] as const)
    t.save({ author: kelompok === 'nifas' ? bidan : kaderPembina, posyandu, on }, pen =>
      visit(pen, person.id, {
        tanggal: on,
        petugas: [kaderPembina, bidan],
        hasil,
        kelompok,
        ...(hasil === 'bertemu'
          ? { tanda_bahaya: [], suhu: 36 + t.random.int(2, 9) / 10, kunjungan_berikut: addDays(on, 28) }
          : {}),
      }),
    )
  })
}

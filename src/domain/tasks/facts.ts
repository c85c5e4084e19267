import { treatmentFacts } from '../adherence/on-card.ts'
import { contactDays } from '../due/contacts.ts'
import { daysGiven } from '../due/campaigns.ts'
import { developmentDays } from '../due/checks.ts'
import { serviceDays } from '../due/days-of.ts'
import { givenDoses } from '../due/given.ts'
import type { ReaderClass } from '../log/entry.ts'
import type { View } from '../log/fold.ts'
import { coursesOf } from '../pmt/course.ts'
import { countedOf, countedRecords } from '../records/history.ts'
import { compact } from '../records/compact.ts'
import { konsul } from '../records/konsul.ts'
import { kunjungan } from '../records/kunjungan.ts'
import { read } from '../records/read-body.ts'
import { referralsOf } from '../records/referrals.ts'
import { instrumentIdOf } from '../records/screening.ts'
import { tindakLanjut, tindakLanjutKesehatan } from '../records/tindak-lanjut.ts'
import { weighingsBefore } from '../records/weighings.ts'
import type { Control, Handled, OpenConsult, TaskFacts } from './facts-type.ts'
import { writeDoses, writeWeighings } from './facts-text.ts'
import { isNamedVisit } from './named-visit.ts'

/**
 * Made when a card is made; nothing in it depends on today. A kader's phone may hold for some days what she herself wrote of
 * TBC or a mental disorder; a card is read by every list, so none of that goes into the card that is made for her.
 */
export function taskFacts(view: View, reader: ReaderClass): TaskFacts | undefined {
  const facts = compact<TaskFacts>({
    imunisasi: orNone(writeDoses(givenDoses(view).counted)),
    timbang: orNone(writeWeighings(weighingsBefore(view, afterAll))),
    vitA: orNone(daysGiven(view, 'vit-a')),
    cacing: orNone(daysGiven(view, 'obat-cacing')),
    kontak: contacts(view),
    bertemu: lastMet(view),
    perkembangan: orNone(developmentDays(view)),
    pkat: orNone(serviceDays(view, 'pkat')),
    skrining: lastTests(view),
    ...referrals(view),
    konsul: orNone(consults(view)),
    ditindak: orNone([
      ...handled(view, tindakLanjut),
      ...handled(view, tindakLanjutKesehatan).filter(h => reader === 'health' || isNamedVisit(h.tugas)),
    ]),
    pmt: openCourse(view),
    obat: treatmentFacts(view, reader),
  })
  return Object.keys(facts).length > 0 ? facts : undefined
}

const afterAll = '9999-12-31'

function openCourse(view: View): TaskFacts['pmt'] {
  const course = coursesOf(view).findLast(c => c.ended === undefined)
  return (
    course && { record: course.record, from: course.from, days: course.days, weeks: [...course.weeks.keys()] }
  )
}

const orNone = <T extends { readonly length: number }>(list: T): T | undefined =>
  list.length > 0 ? list : undefined

function contacts(view: View): TaskFacts['kontak'] {
  const days = compact<NonNullable<TaskFacts['kontak']>>({
    anc: orNone(contactDays(view, 'anc')),
    kf: orNone(contactDays(view, 'kf')),
    kn: orNone(contactDays(view, 'kn')),
  })
  return Object.keys(days).length > 0 ? days : undefined
}

const lastMet = (view: View): string | undefined =>
  countedOf(view, kunjungan.kind).findLast(r => read(kunjungan, r).hasil === 'bertemu')?.happenedOn

/** Those that a kader gives and sees; confidential ones are no matter of a list. */
const yearlyTests: ReadonlySet<string> = new Set(['aks', 'skilas'])

function lastTests(view: View): TaskFacts['skrining'] {
  const last: Record<string, string> = {}
  for (const r of countedRecords(view)) {
    const test = instrumentIdOf(r.kind) ?? ''
    if (yearlyTests.has(test)) last[test] ??= r.happenedOn
  }
  return Object.keys(last).length > 0 ? last : undefined
}

function referrals(view: View): Pick<TaskFacts, 'dijawab' | 'kontrol'> {
  const closed = referralsOf(view).filter(r => !r.open)
  const answered = closed.flatMap(r => r.answers.at(-1) ?? [])
  const controls = closed.flatMap((r): Control[] => {
    const on = r.answers.at(-1)?.body.kontrol_tanggal
    return on ? [{ record: r.record, on }] : []
  })
  return compact({
    dijawab: answered
      .map(a => a.happenedOn)
      .toSorted()
      .at(-1),
    kontrol: orNone(controls),
  })
}

function consults(view: View): OpenConsult[] {
  return countedOf(view, konsul.kind).flatMap((r): OpenConsult[] => {
    const b = read(konsul, r)
    if (b.jawaban || b.jawaban_kesehatan || b.nakes) return []
    const perluBidan = b.perlu_bidan ? (true as const) : undefined
    return [compact<OpenConsult>({ record: r.id, on: r.happenedOn, hari: b.hari, perluBidan })]
  })
}

const handled = (view: View, def: typeof tindakLanjut | typeof tindakLanjutKesehatan): Handled[] =>
  countedOf(view, def.kind).flatMap((r): Handled[] => {
    const { tugas, cara, hasil, alasan, tanggal } = read(def, r)
    if (!tugas || !cara) return []
    return [compact<Handled>({ record: r.id, tugas, cara, hasil, alasan, tanggal: tanggal ?? r.happenedOn })]
  })

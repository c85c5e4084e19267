import { bookRows } from '../due/book.ts'
import { givenDoses, productOf } from '../due/given.ts'
import type { GivenDose } from '../due/given.ts'
import type { RecordView, View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { completedMonths } from '../measures/age.ts'
import type { Policy } from '../policy/index.ts'
import { layanan, read } from '../records/index.ts'
import { entryOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { isUndecided, isUndecidedService } from './sure.ts'
import { systems } from './systems.ts'
import { together } from './types.ts'
import type { Made } from './types.ts'
import type { Visit } from './visits.ts'
import { reasonOf, vaccines } from './vaccines.ts'

export type Vaccinated = {
  readonly view: View
  readonly visit: Visit
  readonly birth: string | undefined
  readonly sex: 'L' | 'P' | undefined
  readonly policy: Policy
  /** Who wrote it down, in words: not who injected, which needs a lot number to be said. */
  readonly reported: string
}

/** What was injected here on this day, as a cadre reports it. */
export function immunisationsOf(frame: Frame, v: Vaccinated): Made {
  const { counted, foreign } = givenDoses(v.view)
  const doses = oncePerDay(v.view, counted)
  const here = counted.filter(d => isHere(v, d))
  const strange = foreign.filter(f => isService(v, f.record) && !isUndecidedService(recordOf(v.view, f)))
  return together([
    ...here.map(d => {
      if (!isOnDay(v, d)) return unsent(d.product, otherDay)
      return doses.includes(d) ? immunisation(frame, v, d, doses) : unsent(d.product, twice)
    }),
    ...strange.map(f => unsent(f.words, 'Nama vaksin ini tidak dikenal jadwal.')),
  ])
}

const twice = 'Suntikan yang sama tercatat dua kali pada hari itu; satu yang dikirim.'

const otherDay = 'Tanggalnya lain dari hari buka itu.'

const recordOf = (view: View, { record }: { readonly record?: string }): RecordView | undefined =>
  record === undefined ? undefined : recordById(view, layanan.kind, record)

/** One product is injected once on a day, whoever wrote it down; what stands on a posyandu day goes before what was copied. */
function oncePerDay(view: View, doses: readonly GivenDose[]): GivenDose[] {
  const rank = (dose: GivenDose): number => {
    const b = read(layanan, recordOf(view, dose))
    const ways = [isUndecidedService(recordOf(view, dose)), b.sumber === 'menurut_kia', b.hari === undefined]
    return ways.reduce((all, bad) => all * 2 + Number(bad), 0)
  }
  return [...Map.groupBy(doses, d => `${d.product} ${d.date}`).values()].flatMap(
    same => same.toSorted((a, b) => rank(a) - rank(b))[0] ?? [],
  )
}

const isService = ({ visit }: Vaccinated, record: string): boolean =>
  visit.services.some(r => r.id === record)

/** A service of this visit, or a tick on a card of it; one that waits for a decision is listed by whoever reads it. */
function isHere(v: Vaccinated, dose: GivenDose): boolean {
  if (dose.record !== undefined)
    return isService(v, dose.record) && !isUndecidedService(recordOf(v.view, dose))
  return v.visit.screenings.some(s => {
    const ticked = s.answers['imunisasiHariIni']
    const isTicked = Array.isArray(ticked) && ticked.some(code => productOf(String(code)) === dose.product)
    const record = recordById(v.view, s.kind, s.record)
    return isTicked && s.happenedOn === dose.date && !isUndecided(record, 'imunisasiHariIni')
  })
}

/** On the day of the visit; of a posyandu day that was opened under a wrong date, the wrong one is meant. */
function isOnDay({ view, visit }: Vaccinated, dose: GivenDose): boolean {
  const { hari } = read(layanan, recordOf(view, dose))
  const isMoved = hari !== undefined && visit.session !== undefined && hari !== visit.session.id
  return dose.date === visit.on || dose.record === undefined || isMoved
}

type Place = { readonly months?: number; readonly dose?: number | undefined }

/** Its line in the book, or the number that was written where no day of birth is known; none while a dose that could move it waits. */
function placeOf(v: Vaccinated, dose: GivenDose, all: readonly GivenDose[]): Place {
  const { view, birth, sex, visit, policy } = v
  if (all.some(d => isUndecidedService(recordOf(view, d)))) return {}
  if (birth === undefined || birth > visit.on) return { dose: dose.dose }
  return bookRows({ birth, sex }, all, visit.on, policy).find(r => r.held === dose) ?? {}
}

const unsent = (what: string, why: string): Made => ({
  entries: [],
  withheld: [{ card: 'imunisasi', question: what, label: `Imunisasi ${what}`, why }],
})

function immunisation(frame: Frame, v: Vaccinated, dose: GivenDose, all: readonly GivenDose[]): Made {
  const { product } = dose
  const vaccine = vaccines[product]
  if (!vaccine.groups) return unsent(product, vaccine.why)
  const place = placeOf(v, dose, all)
  const age = v.birth === undefined || v.birth > v.visit.on ? 0 : completedMonths(v.birth, v.visit.on)
  const reason = reasonOf(product, place.months, age)
  const entry = entryOf(frame, 'Immunization', product, {
    status: 'completed',
    vaccineCode: {
      coding: [
        ...vaccine.groups.map(code => ({ system: systems.kfa, code })),
        { system: systems.cvx, code: vaccine.cvx },
      ],
      text: product,
    },
    patient: frame.patient,
    encounter: frame.encounter,
    occurrenceDateTime: frame.start,
    recorded: frame.end,
    primarySource: false,
    location: frame.location,
    performer: [
      {
        function: {
          coding: [{ system: systems.performerFunction, code: 'EP' }],
          text: v.reported,
        },
        actor: { reference: `Organization/${frame.organization}` },
      },
    ],
    ...(reason === undefined
      ? {}
      : { reasonCode: [{ coding: [{ system: systems.immunizationReason, code: reason }] }] }),
    ...(place.dose === undefined ? {} : { protocolApplied: [{ doseNumberPositiveInt: place.dose }] }),
  })
  return { entries: [entry], withheld: [] }
}

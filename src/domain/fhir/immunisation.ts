import { givenDoses } from '../due/given.ts'
import type { GivenDose } from '../due/given.ts'
import { completedMonths } from '../measures/age.ts'
import { isHere, isOnDay, isService, oncePerDay, placeOf } from './doses-here.ts'
import type { Vaccinated } from './doses-here.ts'
import { entryOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { systems } from './systems.ts'
import { together } from './types.ts'
import type { Made } from './types.ts'
import { reasonOf, vaccines } from './vaccines.ts'

/** What was injected here on this day, as a cadre reports it. */
export function immunisationsOf(frame: Frame, v: Vaccinated): Made {
  const { counted, foreign } = givenDoses(v.view)
  const doses = oncePerDay(v.view, counted)
  const here = counted.filter(d => isHere(v, d))
  const strange = foreign.filter(f => isService(v, f.record))
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

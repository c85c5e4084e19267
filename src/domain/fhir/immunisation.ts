import { bookRows } from '../due/book.ts'
import { givenDoses } from '../due/given.ts'
import type { GivenDose } from '../due/given.ts'
import type { View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { completedMonths } from '../measures/age.ts'
import type { Policy } from '../policy/index.ts'
import { countedOf, layanan, read } from '../records/index.ts'
import { entryOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { systems } from './systems.ts'
import { nothing, together } from './types.ts'
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
  const doses = givenDoses(v.view).counted
  const here = doses.filter(d => d.date === v.visit.on && isHere(v, d))
  const foreign = countedOf(v.view, layanan.kind).filter(
    r => v.visit.services.includes(r) && isForeign(v.view, r.id),
  )
  return together([
    ...here.map(d => immunisation(frame, v, d, doses)),
    ...foreign.map(r => unsent(read(layanan, r).produk ?? 'vaksin', 'Nama vaksin ini tidak dikenal jadwal.')),
  ])
}

const isForeign = (view: View, record: string): boolean =>
  givenDoses(view).foreign.some(f => f.record === record)

/** A tick on a card of this visit, or a service of it. */
function isHere({ view, visit }: Vaccinated, dose: GivenDose): boolean {
  if (dose.record !== undefined) {
    const record = recordById(view, layanan.kind, dose.record)
    return record !== undefined && visit.services.includes(record)
  }
  return visit.screenings.some(s => Array.isArray(s.answers['imunisasiHariIni']))
}

const unsent = (what: string, why: string): Made => ({
  entries: [],
  withheld: [{ card: 'imunisasi', question: what, label: `Imunisasi ${what}`, why }],
})

function immunisation(frame: Frame, v: Vaccinated, dose: GivenDose, all: readonly GivenDose[]): Made {
  const { product } = dose
  const vaccine = vaccines[product]
  if (!vaccine) return unsent(product, 'Belum ada kode vaksin yang dipastikan.')
  const row =
    v.birth === undefined || v.birth > v.visit.on
      ? undefined
      : bookRows({ birth: v.birth, sex: v.sex }, all, v.visit.on, v.policy).find(r => r.held === dose)
  const age = v.birth === undefined || v.birth > v.visit.on ? 0 : completedMonths(v.birth, v.visit.on)
  const reason = reasonOf(product, row?.months, age)
  const entry = entryOf(frame, 'Immunization', [product, row?.dose ?? dose.record ?? ''].join(' '), {
    status: 'completed',
    vaccineCode: {
      coding: [
        ...vaccine.groups.map(code => ({ system: systems.kfa, code })),
        ...(vaccine.cvx === undefined ? [] : [{ system: systems.cvx, code: vaccine.cvx }]),
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
    ...(row === undefined ? {} : { protocolApplied: [{ doseNumberPositiveInt: row.dose }] }),
  })
  return { ...(vaccine.why ? unsent(product, vaccine.why) : nothing), entries: [entry] }
}

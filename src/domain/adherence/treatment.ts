import { recordsOf } from '../log/read.ts'
import type { View } from '../log/fold.ts'
import { countedHistory, countedOf } from '../records/history.ts'
import type { Screening } from '../records/history.ts'
import { kunjungan } from '../records/kunjungan.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'

/** One visit of a treatment, as its checklist says; what was not asked is absent. */
export type TreatmentVisit = {
  readonly on: string
  readonly hasil?: string | undefined
  readonly adaObat?: boolean | undefined
  readonly minum24?: boolean | undefined
  readonly kontrol?: boolean | undefined
  readonly gelisah?: boolean | undefined
  readonly pasung?: boolean | undefined
}

/** Newest first. `since` is the day from which this is known of her. */
export type Treatment = {
  readonly known: boolean
  readonly since?: string | undefined
  readonly visits: readonly TreatmentVisit[]
}

/** What the rules read of one person: only days up to the one that is asked about. */
export type Treatments = {
  readonly tbc: Treatment
  readonly odgj: Treatment
  readonly hipertensi: Treatment & { readonly lastContact?: string | undefined }
  readonly dm: Treatment & { readonly lastGlucose?: string | undefined }
}

const flag = (x: unknown): boolean | undefined => (typeof x === 'boolean' ? x : undefined)
const inCare = (status: string | undefined): boolean | undefined =>
  status === undefined ? undefined : status === 'diobati' || status === 'putus'

export function treatmentsOf(view: View, today: string): Treatments {
  const history = countedHistory(view).filter(s => s.happenedOn <= today)
  const person = recordsOf(view, orang.kind)[0]
  const body = person ? read(orang, person) : {}
  const told = (field: string): string | undefined =>
    person?.items.findLast(i => Object.hasOwn(i.entry.body, field))?.entry.happenedOn
  const special = (id: string, status: string | undefined, field: string): Treatment => {
    const visits = history.filter(s => s.instrument === id).map(visitOf)
    return { known: inCare(status) ?? visits.length > 0, since: told(field), visits }
  }
  const ill = body.riwayat_sendiri ?? []
  const met = countedOf(view, kunjungan.kind)
    .filter(r => r.happenedOn <= today && read(kunjungan, r).hasil === 'bertemu')
    .map(r => r.happenedOn)
  const own = told('riwayat_sendiri')
  return {
    tbc: special('kunjungan-tbc', body.tbc, 'tbc'),
    odgj: special('kunjungan-odgj', body.odgj, 'odgj'),
    hipertensi: {
      ...chronic(history, 'ht', ill.includes('hipertensi'), own),
      lastContact: [...met, ...history.map(s => s.happenedOn)].toSorted().at(-1),
    },
    dm: {
      ...chronic(history, 'dm', ill.includes('dm'), own),
      lastGlucose: history.find(
        s => typeof s.answers['gula'] === 'number' || s.answers['dmPeriksaBulan'] === true,
      )?.happenedOn,
    },
  }
}

const visitOf = ({ happenedOn, answers: a }: Screening): TreatmentVisit => ({
  on: happenedOn,
  hasil: typeof a['hasil'] === 'string' ? a['hasil'] : undefined,
  adaObat: flag(a['adaObat']),
  minum24: flag(a['minum24']),
  kontrol: flag(a['kontrol']),
  gelisah: flag(a['gaduhGelisah']),
  pasung: flag(a['pasung']),
})

/** Known from the newest checklist that asked, else from what she told of herself. */
function chronic(
  history: readonly Screening[],
  prefix: 'ht' | 'dm',
  told: boolean,
  since: string | undefined,
): Treatment {
  const asked = history.filter(s => flag(s.answers[`${prefix}Terdiagnosis`]) !== undefined)
  const newest = flag(asked[0]?.answers[`${prefix}Terdiagnosis`])
  return {
    known: newest ?? told,
    since: asked.at(-1)?.happenedOn ?? since,
    visits: asked.map(s => ({
      on: s.happenedOn,
      adaObat: flag(s.answers[`${prefix}AdaObat`]),
      minum24: flag(s.answers[`${prefix}Minum24`]),
    })),
  }
}

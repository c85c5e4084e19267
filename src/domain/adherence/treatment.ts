import type { ReaderClass } from '../log/entry.ts'
import type { RecordView, View } from '../log/fold.ts'
import { recordsOf, shown } from '../log/read.ts'
import { countedOf, countedRecords } from '../records/history.ts'
import { kunjungan } from '../records/kunjungan.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import { instrumentIdOf } from '../records/screening.ts'

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

const flagOf = (r: RecordView, field: string): boolean | undefined => {
  const answer = shown(r, field)
  return typeof answer === 'boolean' ? answer : undefined
}
const inCare = (status: string | undefined): boolean | undefined =>
  status === undefined ? undefined : status === 'diobati' || status === 'putus'

const unknown: Treatment = { known: false, visits: [] }

/**
 * For the reader class `posyandu` it reads as if nothing of health workers were in the view, also where a kader wrote it
 * herself: what goes on a card must be the same whoever looks at the list.
 */
export function treatmentsOf(view: View, today: string, reader: ReaderClass = 'health'): Treatments {
  const forHealth = reader === 'health'
  const history = countedRecords(view).filter(r => r.happenedOn <= today && (forHealth || isOpen(r)))
  const person = recordsOf(view, orang.kind)[0]
  const body = person ? read(orang, person) : {}
  const told = (field: string): string | undefined =>
    person?.items.findLast(i => Object.hasOwn(i.entry.body, field))?.entry.happenedOn
  const special = (id: string, status: string | undefined, field: string): Treatment => {
    if (!forHealth) return unknown
    const visits = history.filter(r => instrumentIdOf(r.kind) === id).map(visitOf)
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
      lastContact: [...met, ...history.map(r => r.happenedOn)].toSorted().at(-1),
    },
    dm: {
      ...chronic(history, 'dm', ill.includes('dm'), own),
      lastGlucose: history.find(
        r => typeof shown(r, 'gula') === 'number' || shown(r, 'dmPeriksaBulan') === true,
      )?.happenedOn,
    },
  }
}

/** Something of it is for everybody of the posyandu. */
const isOpen = (r: RecordView): boolean => r.items.some(i => i.entry.seenBy === 'posyandu')

function visitOf(r: RecordView): TreatmentVisit {
  const hasil = shown(r, 'hasil')
  return {
    on: r.happenedOn,
    hasil: typeof hasil === 'string' ? hasil : undefined,
    adaObat: flagOf(r, 'adaObat'),
    minum24: flagOf(r, 'minum24'),
    kontrol: flagOf(r, 'kontrol'),
    gelisah: flagOf(r, 'gaduhGelisah'),
    pasung: flagOf(r, 'pasung'),
  }
}

/** Known from the newest checklist that asked, else from what she told of herself. */
function chronic(
  history: readonly RecordView[],
  prefix: 'ht' | 'dm',
  told: boolean,
  since: string | undefined,
): Treatment {
  const asked = history.filter(r => flagOf(r, `${prefix}Terdiagnosis`) !== undefined)
  const [newest] = asked
  return {
    known: (newest && flagOf(newest, `${prefix}Terdiagnosis`)) ?? told,
    since: asked.at(-1)?.happenedOn ?? since,
    visits: asked.map(r => ({
      on: r.happenedOn,
      adaObat: flagOf(r, `${prefix}AdaObat`),
      minum24: flagOf(r, `${prefix}Minum24`),
    })),
  }
}

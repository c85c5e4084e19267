import { recordById } from '../../../domain/log/index.ts'
import type { View } from '../../../domain/log/index.ts'
import type { Child, Measurement } from '../../../domain/measures/growth/index.ts'
import type { Weighing } from '../../../domain/measures/weight-gain/index.ts'
import { countedHistory, orang, read, weighingsOf } from '../../../domain/records/index.ts'
import type { Card, Screening } from '../../../domain/records/index.ts'
import type { Sex } from '../../../domain/life-stage.ts'

/** What one card measured, and the letter that was read off the Buku KIA that day. */
export type Taken = Measurement & { readonly record: string; readonly kia?: string | undefined }

export type ChildMeasures = {
  readonly child: Child & { readonly birthDate: string; readonly birthWeightKg: number | undefined }
  /** Oldest first. */
  readonly taken: readonly Taken[]
  readonly weighings: readonly Weighing[]
}

/** The cards that measure growth. The weight of a girl who is pregnant is no weight for her age. */
const small = 'bayi-balita-apras'
const school = 'usia-sekolah-remaja'

export type Born = Pick<Card, 'id'> & { readonly lahir: string; readonly jk: Sex }

/** From what is recorded, wherever it was measured; what was moved away or cancelled counts nothing. */
export function childMeasures(view: View, { id, lahir, jk }: Born, until: string): ChildMeasures {
  const person = read(orang, recordById(view, orang.kind, id))
  const taken = countedHistory(view)
    .filter(
      s =>
        (s.instrument === small || s.instrument === school) && s.happenedOn >= lahir && s.happenedOn <= until,
    )
    .map(takenOf)
    .filter(isMeasured)
    .toSorted((a, b) => a.onDate.localeCompare(b.onDate))
  return {
    child: { sex: jk, birthDate: lahir, birthWeeks: person.uk_lahir, birthWeightKg: person.bb_lahir },
    taken,
    weighings: weighingsOf(view).filter(w => w.onDate >= lahir && w.onDate <= until),
  }
}

function takenOf({ record, instrument, happenedOn, answers }: Screening): Taken {
  const number = (key: string): number | undefined => numberOf(answers[key])
  return {
    record,
    onDate: happenedOn,
    weightKg: number('bb'),
    heightCm: number('tb'),
    // The card of schoolchildren does not ask: they stand.
    position: instrument === school ? 'berdiri' : positionOf(answers['caraUkur']),
    headCm: number('lk'),
    armCm: number('lila'),
    oedema: answers['bengkakKaki'] === true,
    kia: textOf(answers['statusNT']),
  }
}

const numberOf = (x: unknown): number | undefined => (typeof x === 'number' ? x : undefined)
const textOf = (x: unknown): string | undefined => (typeof x === 'string' ? x : undefined)
const positionOf = (x: unknown) => (x === 'telentang' || x === 'berdiri' ? x : undefined)

const isMeasured = (t: Taken): boolean =>
  [t.weightKg, t.heightCm, t.headCm, t.armCm].some(figure => figure !== undefined)

import type { Person } from '../indicators/person.ts'
import { firstCounted, stayOn } from '../indicators/stays.ts'
import { ageGroups } from '../life-stage.ts'
import type { Body } from '../log/entry.ts'
import { recordById } from '../log/read.ts'
import { completedMonths, isIsoDate } from '../measures/age.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import type { ReadOf } from '../records/read-body.ts'

/** What every register and every national system needs of a person. */
export const identityParts = {
  nik: 'NIK',
  lahir: 'Tanggal lahir',
  pasti: 'Tanggal lahir pasti',
  jk: 'Jenis kelamin',
  alamat: 'RT, dusun, atau keluarga',
  ibu: 'Nama ibu',
} as const
export type IdentityPart = keyof typeof identityParts

export type Identity = {
  readonly person: string
  readonly posyandu: string
  /** What is asked of her: the mother's name and an exact date of birth only of a child under five. */
  readonly asked: readonly IdentityPart[]
  readonly missing: readonly IdentityPart[]
  /** Somebody wrote down that she has none, or uses her mother's: nothing is to be mended. */
  readonly withoutNik: boolean
  /** What was missing before this month and is there now. */
  readonly mended: number
}

type Of = ReadOf<typeof orang.fields>
type Part = { readonly asked: (child: boolean, b: Of) => boolean; readonly given: (b: Of) => boolean }

const always = (): boolean => true
const parts: Readonly<Record<IdentityPart, Part>> = {
  nik: { asked: always, given: b => b.nik !== undefined || hasNone(b) },
  lahir: { asked: always, given: b => b.tanggal_lahir !== undefined },
  // Growth is judged by the day. Of a grown-up the year is enough.
  pasti: { asked: child => child, given: b => b.lahir_perkiraan !== true },
  jk: { asked: always, given: b => b.jk !== undefined },
  alamat: { asked: always, given: b => [b.rt, b.dusun, b.rumah].some(x => x !== undefined) },
  ibu: { asked: child => child, given: b => b.ibu !== undefined || b.ibu_nama !== undefined },
}
const names = Object.keys(parts) as IdentityPart[] // its own keys

const hasNone = ({ nik_status }: Of): boolean => nik_status === 'belum' || nik_status === 'ibu'

/** Of whoever is sasaran on that day; nothing for guests, and for those who left. `month` is the one in which mending counts. */
export function identityOf(
  { id, view, stays, since }: Person,
  onDate: string,
  month: string,
): Identity | undefined {
  const record = recordById(view, orang.kind, id)
  if (!record || since > onDate || firstCounted(stays, onDate, onDate) === undefined) return undefined
  const now = read(orang, record)
  const asked = askedOf(now, onDate)
  const missing = asked.filter(part => !parts[part].given(now))
  return {
    person: id,
    posyandu: stayOn(stays, onDate)?.posyandu ?? '',
    asked,
    missing,
    withoutNik: now.nik === undefined && hasNone(now),
    mended: record.items.length === 1 ? 0 : filledIn(missing, asked, before(record.items, month)),
  }
}

function askedOf(b: Of, onDate: string): IdentityPart[] {
  const birth = b.tanggal_lahir
  const child =
    birth !== undefined &&
    isIsoDate(birth) &&
    birth <= onDate &&
    completedMonths(birth, onDate) < ageGroups.balitaUntilMonth
  return names.filter(part => parts[part].asked(child, b))
}

const filledIn = (missing: readonly IdentityPart[], asked: readonly IdentityPart[], was: Of): number =>
  asked.filter(part => !parts[part].given(was) && !missing.includes(part)).length

type Items = readonly { readonly entry: { readonly happenedOn: string; readonly body: Body } }[]

/** As she stood in the register when the month began, or as she was registered in it. */
function before(items: Items, month: string): Of {
  const earlier = items.filter((item, at) => at === 0 || item.entry.happenedOn < `${month}-01`)
  const body = Object.assign({}, ...earlier.map(({ entry }) => entry.body))
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) as Of // as stored, without what was taken back
}

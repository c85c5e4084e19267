import { isBalita } from '../../indicators/index.ts'
import type { Body } from '../../log/index.ts'
import { ageGroups } from '../../life-stage.ts'
import { completedMonths } from '../../measures/age.ts'
import { countedHistory, countedOf, layanan, read } from '../../records/index.ts'
import type { Screening } from '../../records/index.ts'
import { isIn } from '../asked.ts'
import type { Asked } from '../asked.ts'
import type { Subject } from '../sheet.ts'
import { isSasaran, residentOf } from './resident.ts'
import type { Resident } from './resident.ts'

const childCard = 'bayi-balita-apras'

/** The cards of one child, oldest first. */
export const childCards = ({ view }: Subject): readonly Screening[] =>
  countedHistory(view)
    .filter(s => s.instrument === childCard)
    .toReversed()

/**
 * Under five on any day of the month on which she was sasaran, by the same rule as S, so that a child who was weighed and
 * turned 60 months afterwards is in every list as she is in D. Without a date of birth nobody knows, so whoever was weighed on the child's card, or has
 * figures of a birth, is listed and marked as incomplete.
 */
export function isUnderFive(resident: Resident, subject: Subject, asked: Asked): boolean {
  const { body, stages } = resident
  if (stages) return stages.ageMonths < ageGroups.balitaUntilMonth || turnedFive(resident, asked)
  if (body.tanggal_lahir !== undefined) return false
  return body.bb_lahir !== undefined || body.anak_ke !== undefined || childCards(subject).length > 0
}

/** Only of those few the month is read as it is counted. */
function turnedFive({ body: { tanggal_lahir: birth }, month: monthOf }: Resident, asked: Asked): boolean {
  if (birth === undefined || completedMonths(birth, asked.from) >= ageGroups.balitaUntilMonth) return false
  const month = monthOf()
  return month !== undefined && isBalita(month)
}

/** The children of a month, each once. */
export function childrenOf(subject: Subject, asked: Asked): readonly Resident[] {
  const resident = residentOf(subject, asked)
  return resident && isUnderFive(resident, subject, asked) && isSasaran(resident) ? [resident] : []
}

export type ChildVisit = {
  readonly child: Resident
  readonly onDate: string
  readonly answers: Body
  /** The system from whose download it came, where it stands just so. */
  readonly standsIn: string | undefined
  /** Something about her nutrition was given within the month, wherever it was written. */
  readonly given: ReadonlySet<string>
  /** Whether a card of the month says that she had MBG: yes outweighs no. */
  readonly mbgMonth: boolean | undefined
  /** Months of life 0 to 6 in which she was asked whether she drank mother's milk only, and the answer. */
  readonly milk: ReadonlyMap<number, boolean>
}

const figures = ['bb', 'tb', 'lila', 'lk'] as const

/** Every measurement of the month; a child that was measured twice has two rows. */
export function childVisits(subject: Subject, asked: Asked): readonly ChildVisit[] {
  const [child] = childrenOf(subject, asked)
  if (!child) return []
  const cards = childCards(subject)
  const measured = cards.filter(
    s => isIn(asked, s.happenedOn) && figures.some(key => typeof s.answers[key] === 'number'),
  )
  if (measured.length === 0) return []
  const given = givenIn(subject, asked)
  const milk = milkByMonth(cards, child.body.tanggal_lahir, asked)
  const mbgMonth = saidInMonth(cards, 'mbg', asked)
  return measured.map(({ happenedOn, answers, standsIn }) => ({
    child,
    onDate: happenedOn,
    answers,
    standsIn,
    given,
    mbgMonth,
    milk,
  }))
}

export const givenIn = ({ view }: Subject, asked: Asked): ReadonlySet<string> =>
  new Set(
    countedOf(view, layanan.kind).flatMap(record => {
      const b = read(layanan, record)
      return b.jenis !== undefined && isIn(asked, b.tanggal ?? record.happenedOn) ? [b.jenis] : []
    }),
  )

function saidInMonth(cards: readonly Screening[], key: string, asked: Asked): boolean | undefined {
  const said = cards.filter(s => isIn(asked, s.happenedOn)).map(s => s.answers[key])
  return said.includes(true) ? true : said.includes(false) ? false : undefined
}

/** The card asks below six months whether since yesterday there was milk only; the last answer of a month of life is that month's. */
export function milkByMonth(
  cards: readonly Screening[],
  birthDate: string | undefined,
  { to }: Asked,
): ReadonlyMap<number, boolean> {
  const asked = cards.filter(s => birthDate !== undefined && s.happenedOn >= birthDate && s.happenedOn <= to)
  return new Map(
    asked.flatMap(({ happenedOn, answers }) => {
      const answer = answers['asiEksklusif']
      return birthDate !== undefined && typeof answer === 'boolean'
        ? [[completedMonths(birthDate, happenedOn), answer] as const]
        : []
    }),
  )
}

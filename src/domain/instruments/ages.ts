import type { Subject } from '../instrument/index.ts'
import { ageGroups } from '../life-stage.ts'

/** First completed year of each screening that is offered by age. Some differ from the age groups of the cards. */
export const screeningFrom = {
  merokok: 10,
  mataTelinga: ageGroups.produktifFromYear,
  /** Edition 2025 also looks at schoolchildren. */
  mataTelinga2025: 6,
  perasaanRemajaPutri: 10,
  /** The heading of the sheet says 18, although the adult card begins at 19. */
  srq: 18,
  puma: 40,
  lansia: ageGroups.lansiaFromYear,
  /** Weekly iron tablets of schoolgirls, from kelas 7. */
  ttdPutri: 12,
} as const

/** First completed month in which a child eats besides milk; the home visit has another checklist from then on. */
export const makanFromMonth = 6

/** A mother's own card takes the place of the card of her age. */
export const hasMothersCard = (who: Subject) => who.pregnant || who.postpartum || who.breastfeeding

export const isSchoolAge = (who: Subject) =>
  who.ageMonths >= ageGroups.aprasUntilMonth && who.ageYears < ageGroups.remajaUntilYear

export const isAdult = (who: Subject) =>
  who.ageYears >= ageGroups.remajaUntilYear && who.ageYears < ageGroups.lansiaFromYear

export const isElderly = (who: Subject) => who.ageYears >= screeningFrom.lansia

import type { Subject } from './subject.ts'

const nobodySpecial: Subject = {
  onDate: '2026-06-15',
  ageDays: 12_784,
  ageMonths: 420,
  ageYears: 35,
  sex: 'P',
  pregnant: false,
  postpartum: false,
  breastfeeding: false,
  afterLoss: false,
  past: {},
}

const daysPerMonth = 30.4375

/** Ages follow the most exact one that is named, so that a case may say only `ageMonths: 6`. */
function ages(who: Partial<Subject>): Partial<Subject> {
  if (who.ageDays !== undefined) {
    const ageMonths = who.ageMonths ?? Math.floor(who.ageDays / daysPerMonth)
    return { ageDays: who.ageDays, ageMonths, ageYears: who.ageYears ?? Math.floor(ageMonths / 12) }
  }
  if (who.ageMonths !== undefined)
    return {
      ageMonths: who.ageMonths,
      ageYears: Math.floor(who.ageMonths / 12),
      ageDays: Math.ceil(who.ageMonths * daysPerMonth),
    }
  if (who.ageYears !== undefined) return ages({ ageMonths: who.ageYears * 12 })
  return {}
}

/** A made-up person for whom an instrument applies, changed as a case asks. */
export function typicalSubject(
  i: { readonly typical: Partial<Subject> },
  who: Partial<Subject> = {},
): Subject {
  return { ...nobodySpecial, ...i.typical, ...ages(i.typical), ...who, ...ages(who) }
}

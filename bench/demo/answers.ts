import type { AnyAnswers, AnyInstrument, Context } from '../../src/domain/instrument/index.ts'
import { visibleQuestions } from '../../src/domain/instrument/index.ts'
import type { Random } from './random.ts'

export type Wish = Readonly<Record<string, AnyAnswers[string]>>

/** Questions to which most people can say yes; to all others most say no. */
const mostlyYes = new Set(
  `minumTtd kelasIbu minumVitA menyusui kb asiEksklusif asiLanjut imunisasiLengkap ttdMinggu obatCacing mtPatuh makanMt
   kelasBalita rumah teman`.split(/\s+/),
)
/** Signs that are asked at every visit and seldom there. */
const seldomYes = 0.006
const usual: Readonly<Record<string, string>> = { kbJenis: 'suntik' }
const seldomOther = 0.02

/** Fills a card as it shows itself: what the course says, and else what most people answer. */
export function fillCard(card: AnyInstrument, c: Context, wish: Wish, random: Random): AnyAnswers {
  const answers: Record<string, AnyAnswers[string]> = {}
  for (let round = 0; round < 4; round++) {
    const before = Object.keys(answers).length
    for (const key of visibleQuestions(card, answers, c)) {
      if (key in answers) continue
      const answer = key in wish ? wish[key] : usualAnswer(card, key, random)
      if (answer !== undefined) answers[key] = answer
    }
    if (Object.keys(answers).length === before) break
  }
  return answers
}

function usualAnswer(card: AnyInstrument, key: string, random: Random): AnyAnswers[string] {
  const question = card.questions[key]
  if (question?.askedBy === 'health') return undefined
  switch (question?.kind) {
    case 'yesNo':
      return random.chance(mostlyYes.has(key) ? 0.86 : seldomYes)
    case 'choice': {
      const options = Object.keys(question.options)
      return usual[key] ?? (random.chance(seldomOther) ? random.pick(options) : options[0])
    }
    case 'multi':
      return []
    default:
      return undefined
  }
}

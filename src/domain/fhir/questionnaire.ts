import { entryOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { forms } from './forms.ts'
import { questionnaire } from './systems.ts'
import type { BundleEntry } from './types.ts'

export type ItemAnswer = {
  readonly form: string
  readonly linkId: string
  readonly text: string
  readonly answer: Readonly<Record<string, unknown>>
}

const numbers = (linkId: string): number[] => linkId.split('.').map(Number)
const byNumber = (a: ItemAnswer, b: ItemAnswer): number => {
  const [x = [], y = []] = [numbers(a.linkId), numbers(b.linkId)]
  return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0)
}

/** Two ears, one item: no where one of them says no. */
function merged(items: readonly ItemAnswer[]): ItemAnswer[] {
  const groups = Map.groupBy(items, i => i.linkId)
  return [...groups.values()]
    .flatMap(same => same.find(i => i.answer['valueBoolean'] === false) ?? same[0] ?? [])
    .toSorted(byNumber)
}

/** The answered items of each national questionnaire, in its groups. */
export function questionnairesOf(frame: Frame, items: readonly ItemAnswer[]): BundleEntry[] {
  return [...Map.groupBy(items, i => i.form)].map(([id, own]) =>
    entryOf(frame, 'QuestionnaireResponse', id, {
      questionnaire: questionnaire(id),
      status: 'completed',
      subject: frame.patient,
      encounter: frame.encounter,
      authored: frame.end,
      author: frame.practitioner,
      source: frame.patient,
      item: groupsOf(id, merged(own)),
    }),
  )
}

const groupsOf = (id: string, items: readonly ItemAnswer[]) =>
  [...Map.groupBy(items, i => i.linkId.split('.')[0] ?? '')].map(([group, own]) => ({
    linkId: group,
    text: forms[id]?.groups[group] ?? '',
    item: own.map(({ linkId, text, answer }) => ({ linkId, text, answer: [answer] })),
  }))

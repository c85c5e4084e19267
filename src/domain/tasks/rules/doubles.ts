import { usulan } from '../../instruments/sources.ts'
import { addDays } from '../../measures/age.ts'
import { taskFigures } from '../figures.ts'
import type { Card } from '../../records/card-type.ts'
import type { TaskRule } from '../looked.ts'

const decided = ({ gabungan = [], bukan = [] }: Card): readonly string[] => [...gabungan, ...bukan]

/** A health worker asked whether somebody is twice in the list; any kader of the posyandu may know. */
export const askedDoubles: TaskRule = {
  id: 'tugas-tanya-dobel',
  kind: 'dobel',
  seenBy: 'posyandu',
  why: usulan,
  find: ({ card, on }) =>
    (card.tanya ?? [])
      .filter(q => q.jawaban === undefined && !decided(card).includes(q.dengan))
      .map(q => {
        const due = addDays(q.on, taskFigures.tanyaDobel.value)
        return {
          key: `dobel:${q.record}`,
          urgency: due < on ? 'lewat' : 'segera',
          since: q.on,
          due,
          words: 'Bidan bertanya: apakah terdaftar dua kali?',
          record: q.record,
        }
      }),
}

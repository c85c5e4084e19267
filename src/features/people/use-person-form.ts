import { useDayContext } from '../shared/day-context.ts'
import { usePen } from '../shared/pen.ts'
import { usePerson } from '../shared/use-person.ts'

/** What every form about one person stands on: her, the day she came, who writes, and the way back to her page. */
export function usePersonForm(params: Readonly<Record<string, string>>) {
  const person = usePerson(params)
  const { posyandu, happenedOn, query } = useDayContext()
  const pen = usePen(posyandu, happenedOn)
  return { ...person, happenedOn, pen, back: `/warga/${person.id}${query}` }
}

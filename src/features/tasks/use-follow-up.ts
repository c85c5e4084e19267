import { followUp } from '../../domain/records/index.ts'
import type { Task } from '../../domain/tasks/index.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'

type Body = Omit<Parameters<typeof followUp>[2], 'tugas' | 'tanggal'>

/** One save for all her tasks; each in the class of its own. */
export function useFollowUp(
  person: string,
  posyandu: string,
): (tasks: readonly Task[], body: Body) => Promise<unknown> {
  const pocket = usePocket()
  const pen = usePen(posyandu)
  return (tasks, body) =>
    pocket.save(
      tasks.flatMap(t =>
        followUp(pen, person, { ...body, tugas: t.key, tanggal: pen.happenedOn }, t.handledIn ?? t.seenBy),
      ),
    )
}

import { recordById } from '../../domain/log/index.ts'
import { orang } from '../../domain/records/index.ts'
import { Loading } from '../../ui/index.ts'
import { useSubjects } from '../shared/pocket.tsx'
import type { DoubleCase } from './cases.ts'
import { SideBySide } from './SideBySide.tsx'

/** Opens both; what is compared is what stands in their records, not in the list. */
export function Double({ one: { a, b, why, twins } }: { one: DoubleCase }) {
  const opened = useSubjects([a.id, b.id])
  const [first, second] = opened ?? []
  const one = first && recordById(first.view, orang.kind, first.id)
  const other = second && recordById(second.view, orang.kind, second.id)
  if (!one || !other || one.id === other.id) return <Loading />
  return (
    <SideBySide
      cards={{ a, b }}
      records={{ a: one, b: other }}
      views={[first.view, second.view]}
      why={why}
      twins={twins}
    />
  )
}

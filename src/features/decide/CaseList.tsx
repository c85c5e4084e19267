import { Row, RowList } from '../../ui/index.ts'
import { reasonOf, titleOf } from './cases.ts'
import type { Case } from './cases.ts'

const kindWords = { dobel: 'Dobel', beda: 'Beda isi' } as const

export function CaseList({ cases, current }: { cases: readonly Case[]; current: string | undefined }) {
  return (
    <RowList label="Menunggu keputusan">
      {cases.map(one => (
        <Row
          key={one.id}
          name={titleOf(one)}
          meta={reasonOf(one)}
          end={<span className="decide-kind">{kindWords[one.type]}</span>}
          href={`/putuskan?kasus=${one.id}`}
          current={one.id === current}
        />
      ))}
    </RowList>
  )
}

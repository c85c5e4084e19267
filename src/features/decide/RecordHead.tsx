import type { RecordView } from '../../domain/log/index.ts'
import { Anchor } from '../../ui/index.ts'
import { monthOf } from '../shared/words.ts'

type Props = { side: string; id: string; record: RecordView; place: string }

/** Whose column it is: where the record lies and since when, with the way to her page. */
export function RecordHead({ side, id, record, place }: Props) {
  const since = record.items[0]?.entry.happenedOn
  return (
    <span>
      <b>
        <Anchor href={`/warga/${id}`}>Catatan {side}</Anchor>
      </b>
      {place}
      {since ? `, sejak ${monthOf(since)}` : ''}
    </span>
  )
}

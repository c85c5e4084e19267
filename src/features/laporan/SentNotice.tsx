import { Notice } from '../../ui/index.ts'
import { changedWords, sentWords } from './sent.ts'
import type { Sending } from './use-sent.ts'

/** When the report of this month was sent, and whether whoever has it still has today's numbers. */
export function SentNotice({ sent, who }: Pick<Sending, 'sent' | 'who'>) {
  if (!sent) return null
  const same = sent.changes.length === 0
  return (
    <Notice kind={same ? 'hijau' : 'info'} title={sentWords(sent, who)}>
      <p>
        {changedWords(sent)}.{same ? '' : ' Bagikan lagi kalau penerimanya perlu angka yang baru.'}
      </p>
    </Notice>
  )
}

import { Notice } from '../../ui/index.ts'
import { changedWords, sentWords } from './sent.ts'
import type { Sending } from './use-sent.ts'

/** Who has moved left this phone with her history; at the server her months stay where they were. */
const again =
  ' Warga yang sudah pindah ke posyandu lain tidak terhitung lagi di HP ini, di puskesmas tetap terhitung. Bagikan lagi hanya kalau ada catatan yang ditambah atau dibetulkan.'

/** When the report of this month was sent, and whether whoever has it still has today's numbers. */
export function SentNotice({ sent, who }: Pick<Sending, 'sent' | 'who'>) {
  if (!sent) return null
  const same = sent.changes.length === 0
  return (
    <Notice kind={same ? 'hijau' : 'info'} title={sentWords(sent, who)}>
      <p>
        {changedWords(sent)}.{same ? '' : again}
      </p>
    </Notice>
  )
}

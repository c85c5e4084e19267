import type { Answer, AnyInstrument } from '../../domain/instrument/index.ts'
import { inConflict } from '../../domain/log/index.ts'
import type { RecordView } from '../../domain/log/index.ts'
import { Notice } from '../../ui/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import { answerWords } from './figures.ts'

/** Two people wrote different things without seeing each other. Both stand here; the midwife decides. */
export function ConflictNotice({ instrument, record }: { instrument: AnyInstrument; record: RecordView }) {
  const { account } = usePocket().profile
  const lines = Object.entries(record.fields).flatMap(([key, field]) => {
    const q = instrument.questions[key]
    if (!q || !inConflict(field)) return []
    const words = (value: unknown): string =>
      value === null || value === undefined ? 'kosong' : answerWords(q, value as Answer) // as stored
    const [shown, ...others] = field.values
    const rest = others.map(v => `${v.by.includes(account) ? 'isian Anda' : 'isian lain'} ${words(v.value)}`)
    return [`${q.label}: ${words(shown.value)} · ${rest.join(' · ')} menunggu bidan`]
  })
  if (lines.length === 0) return null
  return (
    <Notice kind="kuning" title="Ada dua isian yang berbeda.">
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}

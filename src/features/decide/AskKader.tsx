import { recordById } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import { askDouble, askedId, tanyaDobel } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { Button, Notice, useToast } from '../../ui/index.ts'
import { usePen } from '../shared/pen.ts'
import { nameOf } from '../shared/person-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import { askedAbout, askedWords } from './cases.ts'

type Props = { a: Card; b: Card; views: readonly [View, View] }

/**
 * Whoever lives there knows: the question becomes a task of the kader, at both posyandu if they are two. Each of them reads
 * about her own person; the other one stays unknown to her unless she serves her too.
 */
export function AskKader({ a, b, views }: Props) {
  const pocket = usePocket()
  const toast = useToast()
  const pen = usePen(a.posyandu ?? '')
  const { saving, fault, run } = useSaving()
  const asked = askedAbout({ a, b })
  const ask = (): Promise<void> =>
    run(async () => {
      const side = (own: Card, other: Card, view: View) =>
        askDouble(
          { ...pen, posyandu: own.posyandu ?? pen.posyandu },
          own.id,
          other.id,
          recordById(view, tanyaDobel.kind, askedId(own.id, other.id)),
        )
      const both = a.posyandu !== b.posyandu ? side(b, a, views[1]) : []
      await pocket.save([...side(a, b, views[0]), ...both])
      toast('Ditanyakan ke kader. Tersimpan di HP')
    })
  if (asked && asked.jawaban === undefined)
    return <Notice title={`Sudah ${askedWords(asked)}`}>Jawabannya muncul di sini.</Notice>
  const said = asked ? answerOf(asked.record, views) : undefined
  return (
    <>
      {asked ? <Notice title={`Jawaban ${askedWords(asked)}`}>{said ? <p>{said}</p> : null}</Notice> : null}
      <div className="decide-asking">
        <Button kind="text" disabled={saving} onClick={() => void ask()}>
          {asked ? 'Tanyakan lagi ke kader' : 'Belum yakin? Tanyakan ke kader'}
        </Button>
        <span className="sr">{`tentang ${nameOf(a)} dan ${nameOf(b)}`}</span>
      </div>
      {fault ? <Notice kind="kuning" title={fault} live /> : null}
    </>
  )
}

function answerOf(record: string, views: readonly View[]): string | undefined {
  const found = views.flatMap(v => recordById(v, tanyaDobel.kind, record) ?? [])[0]
  const words = found?.fields['keterangan']?.values[0].value
  return typeof words === 'string' ? words : undefined
}

import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RecordView, View } from '../../domain/log/index.ts'
import type { Card as Person, EntryDraft } from '../../domain/records/index.ts'
import type { Why } from '../../domain/doubles/index.ts'
import { Button, Card, LinkButton, Notice, useToast } from '../../ui/index.ts'
import { Check, Merge, Pencil, ShieldCheck, TriangleAlert } from '../../ui/icons.tsx'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import { AskKader } from './AskKader.tsx'
import { cluesOf } from './cases.ts'
import { linesOf } from './compare.ts'
import type { Side } from './compare.ts'
import { CompareLine } from './CompareLine.tsx'
import { differentDrafts, mergeDrafts } from './merge-drafts.ts'
import type { Choices } from './merge-drafts.ts'
import { Measured } from './Measured.tsx'
import { RecordHead } from './RecordHead.tsx'
import { useWords } from './value-words.ts'

type Props = {
  cards: Readonly<Record<Side, Person>>
  records: Readonly<Record<Side, RecordView>>
  views: readonly [View, View]
  why: Why
  /** They may as well be twins. */
  twins: boolean
}

export function SideBySide({ cards: { a, b }, records, views, why, twins }: Props) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const pen = usePen(a.posyandu ?? '')
  const words = useWords()
  const { saving, fault, run } = useSaving()
  const [choices, setChoices] = useState<Choices>({})
  const lines = linesOf(records.a, records.b)
  const wrongNumber = why === 'nik-keliru'
  const save = (drafts: readonly EntryDraft[], said: string): Promise<void> =>
    run(async () => {
      await pocket.save(drafts)
      toast(said)
      navigate('/putuskan')
    })
  return (
    <Card aria-label={`${a.nama} dan ${b.nama}`}>
      <div className="decide-ask">
        <h2>{wrongNumber ? 'NIK siapa yang keliru?' : 'Apakah ini orang yang sama?'}</h2>
        <ul>
          {cluesOf(a, b).map(clue => (
            <li key={clue.words}>
              {clue.speaksFor ? <Check /> : <TriangleAlert />}
              {clue.words}
            </li>
          ))}
        </ul>
      </div>
      {wrongNumber ? (
        <Notice
          kind="kuning"
          title="Satu NIK tercatat pada dua orang"
          actions={[a, b].map((card, at) => (
            <LinkButton key={card.id} small icon={Pencil} href={`/warga/${card.id}/ubah`}>
              Betulkan NIK {at === 0 ? 'A' : 'B'}
            </LinkButton>
          ))}
        >
          Lihat KTP, KK, atau KIA keduanya. Bayi sering dicatat dengan NIK ibunya.
        </Notice>
      ) : null}
      {twins ? (
        <Notice kind="kuning" title="Bisa jadi anak kembar">
          Ibu dan tanggal lahirnya sama, namanya berbeda. Tanyakan dulu sebelum menggabungkan.
        </Notice>
      ) : null}
      <AskKader a={a} b={b} views={views} />
      <div className="decide-table">
        <div className="decide-head">
          <span />
          <RecordHead side="A" id={a.id} record={records.a} place={words.line(records.a, ['posyandu'])} />
          <RecordHead side="B" id={b.id} record={records.b} place={words.line(records.b, ['posyandu'])} />
          <span className="decide-result">
            <b>Hasil gabungan</b>yang akan dipakai
          </span>
        </div>
        {lines.map(line => (
          <CompareLine
            key={line.id}
            line={line}
            a={records.a}
            b={records.b}
            words={words}
            chosen={choices[line.id] ?? line.preset}
            onChoose={side => setChoices(before => ({ ...before, [line.id]: side }))}
          />
        ))}
        <Measured views={views} />
      </div>
      {fault ? <Notice kind="kuning" title={fault} live /> : null}
      <div className="decide-actions">
        <p className="muted">
          <ShieldCheck />
          Catatan asli disimpan. Bisa dibatalkan kapan saja.
        </p>
        <Button
          disabled={saving}
          onClick={() =>
            void save(differentDrafts(pen, a.id, b.id, views), 'Dicatat: dua orang berbeda. Tersimpan di HP')
          }
        >
          Dua orang berbeda
        </Button>
        <Button
          {...(wrongNumber || twins ? {} : { kind: 'main' })}
          icon={Merge}
          disabled={saving}
          onClick={() =>
            void save(
              mergeDrafts(pen, { ...records, views }, lines, choices),
              'Digabung. Bisa dibatalkan kapan saja',
            )
          }
        >
          Gabungkan
        </Button>
      </div>
    </Card>
  )
}

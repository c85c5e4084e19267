import { useState } from 'react'
import type { Signable, SignOffs } from '../../domain/rule-book/index.ts'
import { lineKinds } from '../../domain/rule-book/line.ts'
import { AppShell, Button, Facts, LinkButton, Notice } from '../../ui/index.ts'
import { ArrowRight, CircleCheck, Undo2, X } from '../../ui/icons.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'
import { chapterHref, ruleHref } from './links.ts'
import type { Mine } from './mine.ts'
import { NoteDialog } from './NoteDialog.tsx'
import { confidenceWords, signWords } from './rule-words.ts'
import { signOffOf } from './sign-state.ts'
import type { Line } from './sign-state.ts'
import { useDecide } from './use-decide.ts'
import { WhoSigns } from './WhoSigns.tsx'

type Chapter = Signable['chapters'][number]
type Props = {
  rule: Line
  chapter: Chapter | undefined
  chapters: readonly Chapter[]
  /** Among which the next one is looked for. */
  list: readonly Line[]
  states: SignOffs
  mine: Mine
}

/** One rule whole: what it says, where that stands, who signed it, and what may be done about it. */
export function Rule({ rule, chapter, chapters, list, states, mine }: Props) {
  const { account } = usePocket().profile
  const { saving, fault, decide, undo } = useDecide(mine.area)
  const [asking, setAsking] = useState<'ditolak' | 'usul'>()
  const signOff = signOffOf(states, rule)
  const { decision } = signOff
  const mayUndo = decision !== undefined && (decision.account === account || mine.signs)
  const rest = list.slice(list.indexOf(rule) + 1)
  const next = rest.find(l => signOffOf(states, l).state !== 'disahkan') ?? rest[0]
  const propose = (
    <Button disabled={saving} kind={mine.signs ? undefined : 'main'} onClick={() => setAsking('usul')}>
      Usulkan
    </Button>
  )
  return (
    <AppShell
      title="Aturan"
      back={chapter ? chapterHref(chapter.id) : '/aturan'}
      foot={
        mine.signs ? (
          signOff.state === 'disahkan' ? undefined : (
            <Button
              kind="main"
              icon={CircleCheck}
              disabled={saving}
              onClick={() => void decide([rule], { keputusan: 'disahkan' })}
            >
              Sahkan
            </Button>
          )
        ) : (
          propose
        )
      }
    >
      <div className="stack">
        {fault ? <Notice kind="merah" title={fault} live /> : null}
        <h2 className="rule-text">{rule.text}</h2>
        {rule.detail ? <p className="rule-detail">{rule.detail}</p> : null}
        <Notice kind={signOff.state === 'disahkan' ? 'hijau' : 'info'} title={signWords(signOff)}>
          {'note' in signOff && signOff.note ? `“${signOff.note}”` : null}
        </Notice>
        <Facts
          facts={[
            { term: 'Jenis', value: lineKinds[rule.kind] },
            { term: 'Berlaku mulai', value: plainDay(rule.validFrom) },
            { term: 'Keyakinan', value: confidenceWords[rule.confidence], wide: true },
            { term: 'Sumber', value: rule.source, wide: true },
            {
              term: 'Dipakai di',
              value: chapters
                .filter(c => rule.chapters.includes(c.id))
                .map(c => c.title)
                .join(', '),
              wide: true,
            },
            { term: 'Kunci', value: rule.key, wide: true },
            { term: 'Sidik', value: rule.hash.slice(0, 8) },
          ]}
        />
        <div className="rule-actions">
          {mine.signs ? (
            <>
              {signOff.state === 'ditolak' ? null : (
                <Button icon={X} disabled={saving} onClick={() => setAsking('ditolak')}>
                  Tolak
                </Button>
              )}
              {propose}
            </>
          ) : null}
          {mayUndo ? (
            <Button
              icon={Undo2}
              disabled={saving}
              onClick={() => void undo(decision.area, [decision.record])}
            >
              Batalkan keputusan
            </Button>
          ) : null}
          {next ? (
            <LinkButton icon={ArrowRight} href={ruleHref(next.key, chapter?.id)}>
              Aturan berikutnya
            </LinkButton>
          ) : null}
        </div>
        <WhoSigns mine={mine} />
      </div>
      <NoteDialog
        key={rule.key}
        asking={asking}
        onClose={() => setAsking(undefined)}
        onNote={(keputusan, note) => {
          setAsking(undefined)
          void decide([rule], { keputusan, ...(note ? { catatan: note } : {}) })
        }}
      />
    </AppShell>
  )
}

import { useState } from 'react'
import { useSearch } from 'wouter'
import { mayReadHealth } from '../../domain/log/rights.ts'
import { maySign } from '../../domain/rule-book/sign-offs.ts'
import { AppShell, EmptyState, Loading } from '../../ui/index.ts'
import { FileText, ShieldCheck } from '../../ui/icons.tsx'
import { useMyAreas } from '../shared/areas.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useRuleBook } from '../shared/rule-book.ts'
import { useSignOffs, useSigningStaff } from '../shared/sign-offs.ts'
import { Chapter } from './Chapter.tsx'
import { Chapters } from './Chapters.tsx'
import { Rule } from './Rule.tsx'
import type { Wanted } from './sign-state.ts'
import './rules.css'

/** The rule book on the screen: read by bidan and puskesmas, signed by a doctor or nutrition officer. */
export function Rules() {
  const { role } = usePocket().profile
  if (mayReadHealth(role)) return <RuleBook />
  return (
    <AppShell title="Aturan">
      <EmptyState icon={ShieldCheck} title="Hanya untuk tenaga kesehatan">
        Aturan dibaca dan disahkan di puskesmas.
      </EmptyState>
    </AppShell>
  )
}

function RuleBook() {
  const params = new URLSearchParams(useSearch())
  const { account } = usePocket().profile
  const area = useMyAreas()[0] ?? ''
  const book = useRuleBook()
  const states = useSignOffs(area, 'below')
  const me = useSigningStaff().get(account)
  const [wanted, setWanted] = useState<Wanted>({ state: 'semua', words: '' })
  if (book.state !== 'read' || !states)
    return (
      <AppShell title="Aturan">
        {book.state === 'refused' ? (
          <EmptyState icon={FileText} title="Buku aturan belum ada di perangkat ini">
            Sambungkan internet sebentar, lalu buka lagi.
          </EmptyState>
        ) : (
          <Loading text="Membaca buku aturan…" />
        )}
      </AppShell>
    )
  const rule = book.lines.find(l => l.key === params.get('aturan'))
  const chapter = book.chapters.find(c => c.id === params.get('bab'))
  const mine = { area, me, signs: maySign(me) }
  const list = chapter ? book.lines.filter(l => l.chapters.includes(chapter.id)) : book.lines
  if (rule)
    return (
      <Rule
        key={rule.key}
        rule={rule}
        chapter={chapter}
        chapters={book.chapters}
        list={list}
        states={states}
        mine={mine}
      />
    )
  if (chapter)
    return (
      <Chapter
        key={chapter.id}
        chapter={chapter}
        lines={list}
        states={states}
        mine={mine}
        wanted={wanted}
        onWanted={setWanted}
      />
    )
  return <Chapters book={book} states={states} mine={mine} wanted={wanted} onWanted={setWanted} />
}

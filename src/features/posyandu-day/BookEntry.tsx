import { useEffect, useMemo, useRef, useState } from 'react'
import type { Card } from '../../domain/records/index.ts'
import {
  Button,
  Card as Box,
  Checkbox,
  Hint,
  Loading,
  Notice,
  TextInput,
  useToast,
  Who,
} from '../../ui/index.ts'
import { attendDrafts, marksFor, penOfDay } from '../shared/attend.ts'
import { useDraft } from '../shared/draft.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { useReference } from '../shared/use-reference.ts'
import { SaveFault } from '../shared/SaveFault.tsx'
import { useSaving } from '../shared/saving.ts'
import { bookRow, readRow, rowDrafts, rowSaid } from './book-row.ts'

type Props = { person: Card; day: Card; onSaved: () => void; onPass: () => void }
type Columns = { readonly typed: Readonly<Record<string, string>>; readonly tbc: boolean }

/** The button in the foot of the page belongs to this form. */
export const bookForm = 'baris-buku'

/** One row of the book. Enter goes to the next column, and from the last one to the next person. A row that was left is kept. */
export function BookEntry({ person, day, onSaved, onPass }: Props) {
  const pocket = usePocket()
  const toast = useToast()
  const on = day.hari?.tanggal ?? ''
  const opened = useSubject(person.id)
  const policy = usePolicy(day.posyandu ?? '', on)
  const { ready: loaded, reference } = useReference()
  const row = useMemo(
    () => opened && bookRow(opened.view, opened.id, on, policy, reference),
    [opened, on, policy, reference],
  )
  const draft = useDraft<Columns>(
    `salin:${day.id}:${person.id}`,
    () => ({ typed: {}, tbc: false }),
    person.id,
  )
  const { typed, tbc } = draft.value ?? { typed: {}, tbc: false }
  const [wrong, setWrong] = useState<{ key: string; message: string }>()
  const { saving, fault, run } = useSaving()
  const form = useRef<HTMLFormElement>(null)
  const ready = loaded && row !== undefined && draft.value !== undefined
  useEffect(() => {
    if (ready) form.current?.querySelector('input')?.focus()
  }, [ready])
  const pass = (): void => {
    draft.discard()
    onPass()
  }
  if (!opened || !draft.value || !loaded) return <Loading />
  if (!row)
    return (
      <Notice
        kind="info"
        title={`${nameOf(person)}: lengkapi dulu tanggal lahir`}
        actions={
          <Button small onClick={pass}>
            Lewati
          </Button>
        }
      />
    )

  const save = (): Promise<void> =>
    run(async () => {
      const read = readRow(row, typed, tbc)
      if (!read.ok) return setWrong(read)
      if (Object.keys(read.answers).length === 0) return pass()
      const pen = penOfDay(pocket, day)
      const place = { hari: day.id, happenedOn: on, posyandu: day.posyandu ?? '' }
      const drafts = rowDrafts(pen, row, opened.view, opened.id, read.answers, place, policy.from)
      const marks = {
        l1: pocket.profile.account,
        ...marksFor(tbc ? [2, 3, 4] : [2, 3], pocket.profile.account),
      }
      const all = [...drafts, ...(await attendDrafts(pocket, day, opened.id, marks))]
      const goOn = draft.pause()
      await pocket.save(all, { draftId: draft.id }).catch(fail => {
        goOn()
        throw fail
      })
      toast(`${nameOf(person)}: tersimpan di HP`)
      onSaved()
    })
  const next = (from: number): void => {
    const inputs = form.current?.querySelectorAll<HTMLInputElement>('input[inputmode]')
    const following = inputs?.[from + 1]
    if (following) following.focus()
    else void save()
  }
  const doubts = readRow(row, typed, tbc)
  const said = doubts.ok ? rowSaid(row, doubts.answers) : []
  return (
    <Box pad>
      <form
        id={bookForm}
        ref={form}
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <Who tile={<PersonTile card={person} day={on} />} name={nameOf(person)} meta={metaOf(person, on)} />
        <SaveFault fault={fault} />
        <div className="pair">
          {row.fields.map((field, i) => (
            <TextInput
              key={field.key}
              label={field.label}
              end={field.unit}
              inputMode="decimal"
              value={typed[field.key] ?? ''}
              error={wrong?.key === field.key ? wrong.message : undefined}
              onChange={value => {
                draft.set(held => ({ ...held, typed: { ...held.typed, [field.key]: value } }))
                setWrong(undefined)
              }}
              onKeyDown={event => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                next(i)
              }}
            />
          ))}
        </div>
        {doubts.ok && doubts.doubts.length > 0 ? (
          <Notice kind="kuning" title={doubts.doubts.join(' ')} />
        ) : null}
        {said.length > 0 ? (
          <Hint>
            <span role="status">{said.join('. ')}.</span>
          </Hint>
        ) : null}
        {row.hasTbc ? (
          <Checkbox checked={tbc} onChange={on => draft.set(held => ({ ...held, tbc: on }))}>
            TBC: sudah ditanya, semua tidak
          </Checkbox>
        ) : null}
        {draft.resumed ? <Hint>Isian tadi dilanjutkan.</Hint> : null}
        <Button kind="text" disabled={saving} onClick={pass}>
          Tidak datang, lewati
        </Button>
      </form>
    </Box>
  )
}

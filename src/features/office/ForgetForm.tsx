import { useState } from 'react'
import { useLocation } from 'wouter'
import { forget } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { AppShell, Button, ChoiceRows, Notice, TextInput, Who, useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, whereOf } from '../shared/person-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import { ForgetFacts } from './ForgetFacts.tsx'
import { isConfirmed, reasons } from './forget-words.ts'

/** A reason from a list and her name, typed: what cannot be undone is not done by one tap. */
export function ForgetForm({ card, refused }: { card: Card; refused: boolean }) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const pen = usePen(card.posyandu ?? '')
  const { saving, fault, run } = useSaving()
  const [reason, setReason] = useState<string>()
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState<'reason' | 'name'>()

  const save = (): Promise<void> =>
    run(async () => {
      if (reason === undefined) return setMissing('reason')
      if (!isConfirmed(typed, card.nama)) return setMissing('name')
      await pocket.save(forget(pen, card.id, reason))
      toast('Tersimpan. Berlaku setelah terkirim ke server.')
      navigate('/sasaran')
    })
  return (
    <AppShell
      title="Hapus semua data"
      back={`/warga/${card.id}`}
      task
      foot={
        <Button kind="danger" type="submit" form="lupakan" disabled={saving}>
          Hapus semua datanya
        </Button>
      }
    >
      <form
        id="lupakan"
        className="stack"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <Who
          tile={<PersonTile card={card} day={today} large />}
          name={nameOf(card)}
          meta={[metaOf(card, today), whereOf(card)].filter(Boolean).join(' · ')}
        />
        {refused ? (
          <Notice kind="kuning" title="Permintaan sebelumnya ditolak server">
            Biasanya karena orang ini juga tercatat di wilayah lain. Pisahkan dulu di “Dobel”, lalu coba lagi.
          </Notice>
        ) : null}
        <ForgetFacts card={card} />
        <p className="muted">
          Bukan untuk yang pindah atau meninggal, dan bukan untuk data dobel: itu dicatat di halaman warga dan
          di “Dobel”, tanpa menghapus.
        </p>
        <ChoiceRows
          label="Alasan"
          options={reasons}
          value={reason}
          onChange={value => {
            setReason(value)
            setMissing(undefined)
          }}
          error={missing === 'reason' ? 'Alasan belum dipilih.' : undefined}
        />
        <TextInput
          label={`Ketik “${card.nama}” atau LUPAKAN`}
          hint="Supaya tidak terhapus karena salah sentuh."
          value={typed}
          onChange={value => {
            setTyped(value)
            setMissing(undefined)
          }}
          autoCapitalize="words"
          spellCheck={false}
          maxLength={120}
          error={missing === 'name' ? 'Belum sama dengan namanya. Ketik namanya atau LUPAKAN.' : undefined}
        />
        {missing ? (
          <Notice
            kind="kuning"
            title={missing === 'reason' ? 'Alasan belum dipilih.' : 'Nama untuk memastikan belum sesuai.'}
            live
          />
        ) : null}
        {fault ? <Notice kind="kuning" title={fault} live /> : null}
      </form>
    </AppShell>
  )
}

import { useEffect, useState } from 'react'
import type { MadeFile, OutboxLine } from '../../db/index.ts'
import { Button, Hint, Notice, Section, useToast } from '../../ui/index.ts'
import { FileUp } from '../../ui/icons.tsx'
import type { HandedFile } from '../shared/emergency.ts'
import { usePocket, useSync } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'
import { madeWords } from './emergency-words.ts'
import { HandOn } from './HandOn.tsx'

/** What this phone could not send. Making the file changes nothing here: it stays in the outbox until the server has it. */
export function OwnFile() {
  const server = useServer()
  const pocket = usePocket()
  const sync = useSync()
  const toast = useToast()
  const [unsent, setUnsent] = useState<readonly OutboxLine[]>([])
  const [made, setMade] = useState<MadeFile>()
  const [files, setFiles] = useState<readonly HandedFile[]>()
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    // Any change of the counts means that a save was answered or written.
    if (sync) void pocket.outbox().then(lines => setUnsent(lines.filter(l => l.state === 'pending')))
    void server.lastMade().then(setMade)
  }, [pocket, server, sync])

  const make = async (): Promise<void> => {
    setBusy(true)
    const answer = await server.makeEmergencyFiles()
    setBusy(false)
    setRefused(answer.ok ? undefined : answer.message)
    if (!answer.ok) return
    setFiles(answer.value)
    setMade(await server.lastMade())
    toast('Berkas siap. Sekarang titipkan.')
  }

  if (sync.waiting === 0)
    return (
      <Notice kind="hijau" title="Semua catatan di HP ini sudah terkirim">
        Berkas darurat hanya perlu kalau ada yang menunggu sinyal.
      </Notice>
    )
  return (
    <Section title="Catatan saya" end={`${sync.waiting} simpanan`}>
      <p>
        Berhari-hari tanpa sinyal, atau HP ini mau rusak? Buat satu berkas berisi semua yang belum terkirim,
        lalu titipkan ke HP yang bisa mendapat sinyal.
      </p>
      {files ? (
        <HandOn files={files} saves={made?.saves.length ?? 0} />
      ) : (
        <Button kind="main" icon={FileUp} disabled={busy} onClick={() => void make()}>
          {busy ? 'Membuat berkas…' : 'Buat berkas darurat'}
        </Button>
      )}
      {refused ? (
        <Notice kind="kuning" title="Berkas belum bisa dibuat" live>
          {refused}
        </Notice>
      ) : null}
      {made ? <p className="muted">{madeWords(made, unsent)}</p> : null}
      <Hint>
        Isinya terkunci: yang membawa tidak bisa membacanya, hanya puskesmas. Catatan tetap ada di HP ini dan
        tidak akan dobel.
      </Hint>
    </Section>
  )
}

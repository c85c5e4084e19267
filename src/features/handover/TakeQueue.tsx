import { useState } from 'react'
import { AppShell, Button, Notice } from '../../ui/index.ts'
import { FileUp, QrCode } from '../../ui/icons.tsx'
import { usePosyanduList } from '../shared/areas.ts'
import { usePocket } from '../shared/pocket.tsx'
import { CarriedList } from './CarriedList.tsx'
import { Confirm } from './Confirm.tsx'
import { messageIn } from './queue-file.ts'
import { faultWords, received } from './received.ts'
import type { Received } from './received.ts'
import { ScanFilm } from './ScanFilm.tsx'
import './handover.css'

/** The queue of another phone: from its screen, or from a file. Nothing changes before she has seen whose it is. */
export function TakeQueue() {
  const { profile } = usePocket()
  const list = usePosyanduList()
  const [scanning, setScanning] = useState(false)
  const [got, setGot] = useState<Received>()
  const look = async (message: Uint8Array | undefined): Promise<void> => {
    setScanning(false)
    setGot(await received(message, [...new Set([...list, ...profile.areas].map(a => a.id))]))
  }
  if (got?.state === 'opened') return <Confirm {...got} onClose={() => setGot(undefined)} />
  return (
    <AppShell
      title="Terima antrean"
      back="/hari"
      task
      foot={
        scanning ? undefined : (
          <Button kind="main" icon={QrCode} onClick={() => setScanning(true)}>
            Pindai layar HP lain
          </Button>
        )
      }
    >
      <div className="stack">
        {scanning ? (
          <ScanFilm onWhole={message => void look(message)} onClose={() => setScanning(false)} />
        ) : (
          <>
            <p className="muted">
              Ambil dari HP kader lain siapa yang sudah datang dan sudah diukur, tanpa sinyal. Di HP itu: Hari
              buka, lalu “Serahkan antrean ke HP lain”.
            </p>
            {got ? (
              <Notice kind="kuning" live title={faultWords[got.state].title}>
                {faultWords[got.state].words}
              </Notice>
            ) : null}
            <label className="btn btn-plain handover-file">
              <FileUp />
              <span>Buka berkas antrean</span>
              <input
                className="cover"
                type="file"
                accept=".txt,text/plain"
                onChange={event => {
                  const file = event.target.files?.[0]
                  if (file) void messageIn(file).then(look)
                  event.target.value = ''
                }}
              />
            </label>
          </>
        )}
        <CarriedList />
      </div>
    </AppShell>
  )
}

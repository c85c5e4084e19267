import { useState } from 'react'
import { useSearch } from 'wouter'
import { AppShell, Button, LinkButton, Notice, TextInput } from '../../ui/index.ts'
import { QrCode } from '../../ui/icons.tsx'
import { ScanCode } from '../shared/ScanCode.tsx'
import { useServer } from '../shared/server.tsx'
import { deviceName } from './device-name.ts'
import { codeFrom, formatCode } from './invitation-code.ts'
import { PracticeDoor } from './PracticeDoor.tsx'
import { WasHere } from './WasHere.tsx'

/** The only step that needs signal: the invitation from the bidan, scanned or typed. */
export function Enrol() {
  const server = useServer()
  const [code, setCode] = useState(codeFrom(new URLSearchParams(useSearch()).get('kode') ?? ''))
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [scanning, setScanning] = useState(false)

  const enrol = async (typed: string): Promise<void> => {
    if (busy) return
    if (typed.replace(/\W/g, '').length < 8)
      return setError('Kode terdiri dari 8 huruf dan angka, misalnya ABCD-2345.')
    setBusy(true)
    setError(undefined)
    const answer = await server.redeem(typed, deviceName())
    if (!answer.ok) setError(answer.message)
    setBusy(false)
  }

  return (
    <AppShell
      title="Daftarkan HP ini"
      foot={
        <Button kind="main" type="submit" form="daftarkan" disabled={busy}>
          {busy ? 'Menyambungkan…' : 'Daftarkan HP ini'}
        </Button>
      }
    >
      <div className="stack">
        <WasHere />
        <p>Minta kode undangan kepada bidan. Sekali ini perlu sinyal; sesudahnya semua bisa tanpa sinyal.</p>
        <form
          id="daftarkan"
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            void enrol(code)
          }}
        >
          <TextInput
            label="Kode undangan"
            value={code}
            onChange={typed => setCode(formatCode(typed))}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            hint="8 huruf dan angka"
            error={error}
          />
        </form>
        {scanning ? (
          <ScanCode
            hint="Arahkan kamera ke kode QR dari bidan."
            instead={{ button: 'Ketik kode saja', words: 'ketik kode undangan' }}
            onFound={found => {
              setScanning(false)
              setCode(formatCode(codeFrom(found)))
              void enrol(codeFrom(found))
            }}
            onClose={() => setScanning(false)}
          />
        ) : (
          <Button icon={QrCode} onClick={() => setScanning(true)}>
            Pindai kode QR
          </Button>
        )}
        <Notice
          kind="info"
          title="Bidan atau petugas puskesmas?"
          actions={
            <LinkButton small href="/masuk">
              Masuk dengan kata sandi
            </LinkButton>
          }
        />
        <PracticeDoor />
      </div>
    </AppShell>
  )
}

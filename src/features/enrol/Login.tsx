import { useState } from 'react'
import { AppShell, Button, LinkButton, Notice, TextInput } from '../../ui/index.ts'
import { useServer } from '../shared/server.tsx'
import { deviceName } from './device-name.ts'

/** Bidan and puskesmas. A password set by somebody else opens only the choice of an own one. */
export function Login() {
  const server = useServer()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [fresh, setFresh] = useState('')
  const [choosing, setChoosing] = useState(false)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)

  const enter = async (): Promise<void> => {
    if (busy) return
    if (login.trim() === '' || password === '') return setError('Isi nama masuk dan kata sandi.')
    setBusy(true)
    setError(undefined)
    const answer = await server.login(login.trim(), password, deviceName(), choosing ? fresh : undefined)
    if (!answer.ok && answer.reason === 'ganti-sandi') setChoosing(true)
    if (!answer.ok) setError(answer.reason === 'ganti-sandi' && !choosing ? undefined : answer.message)
    setBusy(false)
  }

  return (
    <AppShell
      title="Masuk"
      back="/daftarkan-hp"
      foot={
        <Button kind="main" type="submit" form="masuk" disabled={busy}>
          {busy ? 'Menyambungkan…' : 'Masuk'}
        </Button>
      }
    >
      <form
        id="masuk"
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          void enter()
        }}
      >
        {error ? <Notice kind="kuning" title={error} live /> : null}
        <TextInput
          label="Nama masuk"
          value={login}
          onChange={setLogin}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextInput
          label="Kata sandi"
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
        {choosing ? (
          <>
            <Notice kind="info" title="Ini kata sandi sementara">
              Buat kata sandi sendiri, paling sedikit 8 huruf atau angka.
            </Notice>
            <TextInput
              label="Kata sandi baru"
              type="password"
              value={fresh}
              onChange={setFresh}
              autoComplete="new-password"
            />
          </>
        ) : null}
        <p className="hint">
          Kader tidak memakai kata sandi:{' '}
          <LinkButton kind="text" small href="/daftarkan-hp">
            pakai kode undangan
          </LinkButton>
        </p>
      </form>
    </AppShell>
  )
}

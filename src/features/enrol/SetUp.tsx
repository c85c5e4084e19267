import { useState } from 'react'
import { AppShell, Button, Notice, Section, TextArea, TextInput } from '../../ui/index.ts'
import { useServer } from '../shared/server.tsx'
import { deviceName } from './device-name.ts'
import { desaFrom } from './desa-lines.ts'

const empty = { code: '', kabupaten: '', puskesmas: '', desa: '', name: '', login: '', password: '' }

/** The one step that turns an empty server into a puskesmas; the code stands on the server's own screen. */
export function SetUp() {
  const server = useServer()
  const [v, setV] = useState(empty)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const set = (key: keyof typeof empty) => (value: string) => setV(held => ({ ...held, [key]: value }))

  const start = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    setError(undefined)
    const { name, login, password, desa, ...rest } = v
    const answer = await server.setUp(
      { ...rest, desa: desaFrom(desa), admin: { name, login, password } },
      deviceName(),
    )
    if (!answer.ok) setError(answer.message)
    setBusy(false)
  }

  return (
    <AppShell
      title="Siapkan server puskesmas"
      foot={
        <Button kind="main" type="submit" form="siapkan" disabled={busy}>
          Siapkan dan masuk
        </Button>
      }
    >
      <form
        id="siapkan"
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          void start()
        }}
      >
        {error ? <Notice kind="kuning" title={error} live /> : null}
        <TextInput
          label="Kode penyiapan"
          hint="Tertulis di layar server"
          value={v.code}
          onChange={set('code')}
          autoCapitalize="characters"
        />
        <Section title="Wilayah">
          <TextInput label="Kabupaten/kota" value={v.kabupaten} onChange={set('kabupaten')} />
          <TextInput label="Puskesmas" value={v.puskesmas} onChange={set('puskesmas')} />
          <TextArea
            label="Desa dan posyandu"
            hint="Satu desa satu baris, misalnya: Karangjati: Melati 1, Melati 2. Bisa ditambah nanti."
            value={v.desa}
            onChange={set('desa')}
          />
        </Section>
        <Section title="Pengelola pertama">
          <TextInput label="Nama" value={v.name} onChange={set('name')} autoComplete="name" />
          <TextInput
            label="Nama masuk"
            hint="Huruf kecil dan angka, misalnya ratna"
            value={v.login}
            onChange={set('login')}
            autoCapitalize="none"
            autoComplete="username"
          />
          <TextInput
            label="Kata sandi"
            type="password"
            hint="Paling sedikit 8 huruf atau angka"
            value={v.password}
            onChange={set('password')}
            autoComplete="new-password"
          />
        </Section>
      </form>
    </AppShell>
  )
}

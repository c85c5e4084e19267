import { Button, LinkButton } from '../../ui/index.ts'
import { KeyRound, MapPin, Smartphone } from '../../ui/icons.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'
import type { Answer, Key, StaffMember } from '../shared/server.tsx'
import { ContactLink } from './ContactLink.tsx'
import { activeDevices } from './staff-words.ts'

export type StaffWork = () => Promise<Answer<Key | undefined>>
export type AskFirst = (title: string, text: string, yes: string, work: StaffWork) => void

type Props = { one: StaffMember; busy: boolean; act: (work: StaffWork) => Promise<void>; ask: AskFirst }

/** What can be done about an account; only what has an effect is there. */
export function StaffActions({ one, busy, act, ask }: Props) {
  const server = useServer()
  const { profile } = usePocket()
  const isKader = one.role === 'kader'
  const hasPhone = activeDevices(one).length > 0
  return (
    <div className="office-actions">
      {one.disabled || (isKader && !hasPhone) ? null : isKader ? (
        <Button
          icon={Smartphone}
          disabled={busy}
          onClick={() =>
            ask(
              'Ganti HP?',
              'HP yang lama langsung dicabut. Kode baru dipakai di HP yang baru.',
              'Ganti HP',
              () => server.replacePhone(one.account),
            )
          }
        >
          HP hilang atau ganti HP
        </Button>
      ) : profile.role === 'puskesmas' ? (
        <Button
          icon={KeyRound}
          disabled={busy}
          onClick={() =>
            ask(
              'Atur ulang kata sandi?',
              'Kata sandi lama tidak berlaku lagi. Kata sandi baru hanya ditampilkan sekali.',
              'Atur ulang',
              () => server.resetPassword(one.account),
            )
          }
        >
          Atur ulang kata sandi
        </Button>
      ) : null}
      {one.account === profile.account || one.disabled || one.role === 'dinkes' ? null : (
        <LinkButton icon={MapPin} href={`/petugas?akun=${one.account}&tugas`}>
          Ubah tempat tugas
        </LinkButton>
      )}
      {profile.role === 'puskesmas' ? <ContactLink account={one.account} /> : null}
      {one.account === profile.account ? null : one.disabled ? (
        <Button disabled={busy} onClick={() => void act(() => server.setDisabled(one.account, false))}>
          Aktifkan lagi
        </Button>
      ) : (
        <Button
          disabled={busy}
          onClick={() =>
            ask(
              'Nonaktifkan akun?',
              'Semua perangkatnya berhenti. Catatannya tetap ada, dan akun bisa diaktifkan lagi.',
              'Nonaktifkan',
              () => server.setDisabled(one.account, true),
            )
          }
        >
          Nonaktifkan akun
        </Button>
      )}
    </div>
  )
}

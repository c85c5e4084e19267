import { useState } from 'react'
import { worryWords } from '../../domain/devices/index.ts'
import type { Looked, Worry } from '../../domain/devices/index.ts'
import { Actions, AppShell, Button, DoList, Facts, LinkButton, Notice, Section } from '../../ui/index.ts'
import { CircleCheck, Phone } from '../../ui/icons.tsx'
import { internationalNumber, whatsApp } from '../shared/call-number.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'
import { Confirm } from './Confirm.tsx'
import type { Question } from './Confirm.tsx'
import {
  countWords,
  meaningOf,
  messageTo,
  moment,
  stepsOf,
  storageWords,
  waitingWords,
} from './device-words.ts'
import { useStaffPhone } from './use-staff-phone.ts'

type Props = { one: Looked; onChanged: () => void }

/** One phone: what is wrong with it, what that means, whom to call, and what it last said. */
export function DeviceDetail({ one, onChanged }: Props) {
  const { device, worries } = one
  const { profile } = usePocket()
  const { settleDevice } = useServer()
  const number = internationalNumber(useStaffPhone(device.account))
  const [asking, setAsking] = useState<Question>()
  const [fault, setFault] = useState<string>()

  const settle = async (): Promise<void> => {
    setAsking(undefined)
    const answer = await settleDevice(device.replica)
    if (answer.ok) return onChanged()
    setFault(answer.message)
  }
  const ask = (): void =>
    setAsking({
      title: 'Tandai selesai?',
      text: `${device.lost.count} catatan yang tidak pernah sampai tidak ditampilkan lagi. Kalau kelak sampai juga, catatan itu tetap diterima.`,
      yes: 'Sudah dilihat, tandai selesai',
      onYes: () => void settle(),
    })

  return (
    <AppShell title={`HP ${device.name}`} back="/petugas/hp">
      <div className="stack">
        {fault ? <Notice kind="kuning" title={fault} live /> : null}
        {worries.length === 0 ? (
          <Notice kind="hijau" title="Tidak ada yang perlu dilihat">
            Semua yang dikatakan HP ini sudah sampai di server.
          </Notice>
        ) : null}
        {worries.map(worry => (
          <Why key={worry.kind} worry={worry} one={one} />
        ))}
        {worries.length > 0 ? (
          <Section title={`Hubungi ${device.name}`}>
            {number ? (
              <Actions>
                <LinkButton icon={Phone} href={`tel:+${number}`}>
                  Telepon
                </LinkButton>
                <LinkButton
                  href={whatsApp(number, messageTo(device.name, profile.name))}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  Kirim pesan WhatsApp
                </LinkButton>
              </Actions>
            ) : (
              <p className="muted">Nomor HP-nya belum diisi di Petugas.</p>
            )}
            <blockquote className="message-text">{messageTo(device.name, profile.name)}</blockquote>
          </Section>
        ) : null}
        {device.lost.numbers.length > 0 ? (
          <Button icon={CircleCheck} onClick={ask}>
            Tandai selesai
          </Button>
        ) : null}
        <Section title="Yang dikatakan HP ini">
          <Facts
            facts={[
              { term: 'Nama perangkat', value: device.device },
              { term: 'Terakhir terhubung', value: moment(device.lastContact) },
              {
                term: 'Pertama terhubung',
                value: device.firstContact === null ? 'belum diketahui' : moment(device.firstContact),
              },
              { term: 'Belum terkirim', value: waitingWords(device) },
              { term: 'Catatan', value: countWords(device), wide: true },
              { term: 'Penyimpanan', value: storageWords(device) },
              { term: 'Versi aplikasi', value: device.app || 'belum diketahui' },
            ]}
          />
        </Section>
        <LinkButton kind="text" href={`/petugas?akun=${device.account}`}>
          Buka data petugas
        </LinkButton>
      </div>
      <Confirm question={asking} onClose={() => setAsking(undefined)} />
    </AppShell>
  )
}

const Why = ({ worry, one: { device } }: { worry: Worry; one: Looked }) => (
  <>
    <Notice kind={worry.level} title={sentence(worryWords(worry))}>
      <p>{meaningOf(worry, device)}</p>
    </Notice>
    <DoList steps={stepsOf(worry, device)} />
  </>
)

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

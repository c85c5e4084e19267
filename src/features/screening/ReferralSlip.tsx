import { useState } from 'react'
import { optionLabel, rujukan } from '../../domain/records/index.ts'
import type { Referral } from '../../domain/records/index.ts'
import { Actions, Button, Dialog, Section, Slip, useShell, useToast } from '../../ui/index.ts'
import type { SlipLine } from '../../ui/index.ts'
import { Printer, QrCode, Share2 } from '../../ui/icons.tsx'
import { QrPicture } from '../shared/QrPicture.tsx'
import { referralQr } from '../shared/qr-text.ts'
import { longDay } from '../shared/words.ts'
import './referral-slip.css'

const canShare = (): boolean => 'share' in navigator

type Props = {
  /** Who is referred, as the address of her page says it. */
  person: string
  referral: Referral
  name: string
  meta: string
  posyandu: string
  bidan: string | undefined
  health: boolean
}

/** What the person takes along. Sent as a message it says where and by when, and nothing about health. */
export function ReferralSlip({ person, referral, name, meta, posyandu, bidan, health }: Props) {
  const toast = useToast()
  const { mark } = useShell()
  const [big, setBig] = useState(false)
  const { body } = referral
  const units = (body.unit ?? []).map(u => optionLabel(rujukan, 'unit', u)).join(', ')
  const tujuan = optionLabel(rujukan, 'tujuan', body.tujuan ?? 'pustu')
  const place = `${tujuan}, ${body.unit?.includes('bidan') && bidan ? bidan : units}`
  const reasons = [...(body.alasan ?? []), ...(health ? (body.alasan_kesehatan ?? []) : [])]
  const why = reasons.length > 0 ? reasons.join('. ') : 'Perlu bidan'
  const due = longDay(referral.palingLambat)
  const lines: SlipLine[] = [
    { term: 'Nama', value: `${name}, ${meta}` },
    { term: 'Dirujuk ke', value: place },
    { term: 'Paling lambat', value: due, strong: true },
    {
      term: 'Alasan',
      value:
        body.perlu_bidan && reasons.length > 0 && !(health && body.alasan_kesehatan)
          ? `${why}. Perlu bidan`
          : why,
    },
    { term: 'Dari', value: posyandu },
  ]
  const message = `${mark ? `${mark}. ` : ''}${name} mohon datang ke ${tujuan} paling lambat ${due}. Pesan dari ${posyandu}.`
  const code = <QrPicture text={referralQr(person, referral.record)} label="Kode QR surat rujukan" />
  const share = async (): Promise<void> => {
    if (canShare()) return navigator.share({ text: message }).catch(() => undefined) // closing the sheet is no fault
    await navigator.clipboard.writeText(message)
    toast('Pesan disalin. Tempelkan di WhatsApp.')
  }
  return (
    <Section title="Surat rujukan">
      <Slip
        label="Surat rujukan"
        lines={lines}
        printed={
          <>
            {code}
            <p>Untuk bidan dan puskesmas: di Saku Kader buka Rujukan, lalu Pindai surat.</p>
          </>
        }
        actions={
          <Actions>
            <Button small icon={Printer} onClick={() => window.print()}>
              Cetak
            </Button>
            <Button small icon={QrCode} aria-label="Tampilkan QR" onClick={() => setBig(true)}>
              QR
            </Button>
            <Button small icon={Share2} onClick={() => void share()}>
              Kirim
            </Button>
          </Actions>
        }
      />
      <Dialog open={big} onClose={() => setBig(false)} title={name}>
        {mark ? <p>{mark}</p> : null}
        <div className="stack">
          <p className="page-title">{place}</p>
          <p className="page-title">{due}</p>
          {code}
          <p className="hint">Bidan atau puskesmas memindai kode ini di Rujukan, lalu Pindai surat.</p>
        </div>
      </Dialog>
    </Section>
  )
}

import { useState } from 'react'
import { AppShell, Button, LinkButton, Notice, Row, RowList, Tile, Who } from '../../ui/index.ts'
import { Eye, GraduationCap, RefreshCw, Smartphone } from '../../ui/icons.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { usePractice } from '../shared/practice.tsx'
import type { Practice } from '../shared/practice.tsx'
import { Contrast } from './Contrast.tsx'
import { ConfirmPractice } from './ConfirmPractice.tsx'
import type { PracticeStep } from './ConfirmPractice.tsx'

/** Saya while practising: that nothing is sent, and the ways out. */
export function PracticeMe() {
  const { profile } = usePocket()
  const practice = usePractice()
  const [step, setStep] = useState<PracticeStep>()
  if (!practice) return null
  return (
    <AppShell
      title="Saya"
      foot={
        <Button kind="main" onClick={() => setStep('leave')}>
          Selesai berlatih
        </Button>
      }
    >
      <div className="stack">
        <Who
          tile={<Tile tone="utama" icon={GraduationCap} />}
          name={profile.name}
          meta={profile.areas.map(a => a.name).join(', ')}
        />
        <Notice kind="info" title="Tidak ada yang dikirim">
          Semua warga di sini karangan. Yang Bapak/Ibu catat hanya ada di HP ini, tidak pernah sampai ke bidan
          atau puskesmas, dan dihapus setelah selesai berlatih.
        </Notice>
        <RowList>
          <Way practice={practice} />
          <Row
            lead={<Tile tone="netral" icon={RefreshCw} />}
            name="Ulangi latihan dari awal"
            meta="warga karangan kembali seperti semula"
            onClick={() => setStep('again')}
          />
          <Row
            lead={<Tile tone="netral" icon={Eye} />}
            name="Tulisan dan warna"
            meta="kontras tinggi untuk dibaca di bawah matahari"
          >
            <Contrast />
          </Row>
        </RowList>
        <p className="muted">Saku Kader {import.meta.env.VITE_APP_VERSION}</p>
      </div>
      <ConfirmPractice step={step} practice={practice} onClose={() => setStep(undefined)} />
    </AppShell>
  )
}

/** Back to what is real: the account of this phone, or its first registration. */
const Way = ({ practice }: { practice: Practice }) =>
  practice.beside === undefined ? (
    <Row
      lead={<Tile tone="netral" icon={Smartphone} />}
      name="Sudah punya kode undangan?"
      meta="daftarkan HP ini; data latihan tidak ikut"
    >
      <LinkButton small href="/daftarkan-hp">
        Daftarkan HP ini
      </LinkButton>
    </Row>
  ) : (
    <Row
      lead={<Tile tone="netral" icon={Smartphone} />}
      name={`Akun ${practice.beside}`}
      meta="catatannya aman; yang belum terkirim terkirim sesudah latihan. Latihan berakhir sendiri bila aplikasi ditutup."
    />
  )

import { useSearch } from 'wouter'
import { Button, Notice } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { beginPractice } from '../shared/practice.tsx'

/** For whoever has no invitation yet: it needs neither code nor signal. */
export function PracticeDoor() {
  const today = useToday()
  const failed = new URLSearchParams(useSearch()).get('latihan') === 'belum'
  return (
    <section className="stack" aria-label="Berlatih dulu">
      {failed ? (
        <Notice kind="kuning" title="Latihan belum bisa dibuka" live>
          Mungkin penyimpanan HP penuh. Hapus foto atau video, lalu coba lagi.
        </Notice>
      ) : null}
      <p>Belum punya kode? Coba dulu dengan warga karangan, tanpa sinyal.</p>
      <Button small onClick={() => beginPractice(today)}>
        Mode latihan – bukan data warga
      </Button>
    </section>
  )
}

import type { ReactNode } from 'react'
import type { ShownReferral, Subject } from '../../domain/instrument/index.ts'
import { AppShell, Banner, Button, Conclusion, DoList, Saved, Section } from '../../ui/index.ts'
import { EyeOff } from '../../ui/icons.tsx'
import { Calls } from './Calls.tsx'
import { emergencySteps, isPrivate } from './steps.ts'
import { useBidan } from './use-bidan.ts'

type Props = {
  reasons: readonly ShownReferral[]
  who: Subject
  posyandu: string
  /** The person, for those who may know: not shown on a private screen that others can see. */
  person: ReactNode
  onCalled: () => void
}

/** Whatever else is on the screen: help comes first. The form waits behind it, with everything in it. */
export function Emergency({ reasons, who, posyandu, person, onCalled }: Props) {
  const bidan = useBidan(posyandu)
  const hidden = isPrivate(reasons)
  const steps = emergencySteps(reasons, who, bidan)
  return (
    <AppShell title={hidden ? 'Pribadi' : 'Darurat'} back={onCalled} task foot={<Calls bidan={bidan} />}>
      <div className="stack">
        <p className="hint-line">
          <EyeOff />
          {hidden ? 'Layar pribadi. Jawaban ditutup.' : 'Layar pribadi, hanya untuk orang ini.'}
        </p>
        {hidden ? (
          <div role="alert" className="stack">
            <p className="question">Terima kasih sudah bercerita.</p>
            <p>Jangan sendirian. Kami hubungi bidan sekarang.</p>
            <Conclusion level="merah" title="Perlu ditemani dan diperiksa sekarang." />
          </div>
        ) : (
          <>
            <Banner
              level="merah"
              when="sekarang"
              say="Perlu diperiksa sekarang"
              role="alert"
              detail={reasons.map(r => r.because).join('. ')}
            />
            {person}
          </>
        )}
        <Section title={hidden ? 'Untuk kader' : 'Lakukan berurutan'}>
          <DoList steps={steps} danger={!hidden} />
        </Section>
        <Saved text="Isian aman di HP ini" />
        {hidden ? (
          <p className="hint">Jawaban hanya dapat dibuka bidan. Di daftar hanya tertulis “perlu bidan”.</p>
        ) : null}
        <p className="hint">Ini hasil skrining, bukan diagnosis.</p>
        <Button onClick={onCalled}>Saya sudah menelepon, lanjutkan isian</Button>
      </div>
    </AppShell>
  )
}

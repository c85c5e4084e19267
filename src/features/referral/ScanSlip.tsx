import { Dialog, Notice } from '../../ui/index.ts'
import { ScanCode } from '../shared/ScanCode.tsx'
import { useSlipReader } from './use-slip-reader.ts'

/** The slip that somebody brought opens its referral. */
export function ScanSlip({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { said, read } = useSlipReader()
  return (
    <Dialog open={open} onClose={onClose} title="Pindai surat rujukan">
      <div className="stack">
        {said ? (
          <Notice kind="kuning" live title={said.title}>
            {said.words}
          </Notice>
        ) : null}
        <ScanCode
          hint="Pegang kode di surat atau di layar HP kader di dalam bingkai."
          instead={{ button: 'Pilih dari daftar', words: 'pilih namanya dari daftar' }}
          onFound={read}
          onClose={onClose}
        />
      </div>
    </Dialog>
  )
}

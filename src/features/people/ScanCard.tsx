import type { ReactNode } from 'react'
import { Dialog, LinkButton } from '../../ui/index.ts'
import { ArrowRight } from '../../ui/icons.tsx'
import { ScanCode } from '../shared/ScanCode.tsx'

type Props = {
  open: boolean
  onFound: (text: string) => void
  onClose: () => void
  /** What the last card led to. */
  children: ReactNode
  /** At a posyandu day: cards follow each other, and then it is back to the queue. */
  queue: string | undefined
}

/** The camera over the list; at a posyandu day it stays open for the next card. */
export const ScanCard = ({ open, onFound, onClose, children, queue }: Props) => (
  <Dialog
    open={open}
    onClose={onClose}
    title="Pindai kartu"
    actions={
      queue ? (
        <LinkButton kind="main" icon={ArrowRight} href={queue}>
          Selesai, ke antrean
        </LinkButton>
      ) : undefined
    }
  >
    <div className="stack">
      {children}
      <ScanCode
        hint="Pegang kartu di dalam bingkai, kira-kira sejengkal dari HP."
        instead={{ button: 'Cari namanya', words: 'cari namanya' }}
        onFound={onFound}
        onClose={onClose}
      />
    </div>
  </Dialog>
)

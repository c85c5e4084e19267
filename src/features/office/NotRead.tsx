import type { ReactNode } from 'react'
import { AppShell, Button, EmptyState } from '../../ui/index.ts'
import { RefreshCw, WifiOff } from '../../ui/icons.tsx'

type Props = {
  title: string
  back?: string
  what: string
  /** The server's sentence, or that there is no signal. */
  message: string
  onAgain: () => Promise<void>
  children?: ReactNode
}

/** A list that only the server has, and that it did not give. */
export function NotRead({ title, back, what, message, onAgain, children }: Props) {
  return (
    <AppShell
      title={title}
      {...(back === undefined ? {} : { back })}
      foot={
        <Button kind="main" icon={RefreshCw} onClick={() => void onAgain()}>
          Coba lagi
        </Button>
      }
    >
      <EmptyState icon={WifiOff} title={what}>
        {message}
      </EmptyState>
      {children}
    </AppShell>
  )
}

import type { ReactNode } from 'react'
import { AppShell, EmptyState } from '../../ui/index.ts'
import { ShieldCheck } from '../../ui/icons.tsx'

type Props = { title: string; back?: string; children: ReactNode }

/** What a kader sees of a screen that is not hers: whose it is, and what she may do instead. */
export function HealthWorkersOnly({ title, back, children }: Props) {
  return (
    <AppShell title={title} {...(back === undefined ? {} : { back })}>
      <EmptyState icon={ShieldCheck} title="Untuk bidan dan puskesmas">
        {children}
      </EmptyState>
    </AppShell>
  )
}
